import type { Topic, Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';

/**
 * A counselling contact: a service of an organization (HSDS 3.0 terms) with what a person needs to reach it.
 * Languages are our codes where we have one, else ISO 639; areas are names of districts, of the state, or Deutschland.
 */
export interface Contact {
  id: string;
  organization: string;
  name: string;
  description: { de: string; en: string };
  /** As people dial them, the most useful first. */
  phones: string[];
  email: string | null;
  url: string | null;
  languages: string[];
  areas: string[];
  topics: Topic[];
  /** Whom it is for; empty: everybody. */
  targetGroups: TargetGroup[];
  /** The same in words, in German. */
  eligibility: string | null;
  /** When it answers; empty: not known. */
  hours: OpeningTime[];
  /** What the hours cannot say, in German. */
  schedule: string | null;
  locations: Location[];
  isEmergency: boolean;
  freeOfCharge: boolean | null;
  /**
   * everyone: may be suggested where its area covers the person and its target groups do not exclude them; group: for
   * authorities and helpers, or second choice, so it is listed only.
   */
  reach: 'everyone' | 'group';
  /** When an operator last confirmed the entry; null: never. */
  assuredDate: Instant | null;
}

/** ISO weekday (1 Monday … 7 Sunday) and times as HH:MM in Europe/Berlin; 24:00 is the end of the day. */
export interface OpeningTime {
  weekday: number;
  opens: string;
  closes: string;
}

export interface Location {
  name: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
}

export const TARGET_GROUPS = [
  'women', 'men', 'children', 'young_people', 'parents', 'pregnant',
  'queer', 'ukraine', 'workers', 'trafficking', 'crime_victims',
] as const; // biome-ignore format: two rows
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export const SERVICE_STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** A contact as operators edit it: shown in public only when it is active. */
export interface DirectoryEntry extends Contact {
  status: ServiceStatus;
  confidence: 'high' | 'medium' | 'low';
  /** Whom messages can be handed over to. Never shown in public. */
  recipients: Recipient[];
  lastModified: Instant;
  /** Counts changes. */
  version: number;
}

/** A named person or desk of a contact (HSDS: contact). */
export interface Recipient {
  id: string;
  name: string;
  email: string;
  /** Armored OpenPGP public key. */
  pgpKey: string | null;
}

/** What is known of a person who needs counselling. */
export interface Need {
  urgency: Urgency;
  topics: readonly Topic[];
  /** Code of the language they wrote in or asked for; 'und' when not known. */
  lang: string;
  /** Name of a district as in the regions, the state, or the country; null: not known. */
  place?: string | null;
  /** Whom the contact should be for. */
  groups?: readonly TargetGroup[];
  /** Whether somebody speaks of taking their own life. */
  isSuicide?: boolean;
}

export const COUNTRY = 'Deutschland';
export const STATE = 'Niedersachsen';
