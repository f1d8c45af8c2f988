import type { Topic, Urgency } from '../screening/verdict.ts';

/**
 * A counselling contact: a service of an organization (HSDS 3.0 terms) with what a person needs to reach it.
 * Languages are our codes where we have one, else ISO 639; areas are names of districts, of the state, or Deutschland.
 */
export interface Contact {
  id: string;
  organization: string;
  name: string;
  description: { de: string; en: string };
  phones: string[];
  email: string | null;
  url: string | null;
  languages: string[];
  areas: string[];
  topics: Topic[];
  eligibility: string | null;
  schedule: string | null;
  address: { street: string | null; postalCode: string | null; city: string | null };
  isEmergency: boolean;
  freeOfCharge: boolean | null;
  reach: 'everyone' | 'group';
  /** When an operator last confirmed the entry; null: never. */
  assuredDate: number | null;
}

/** What is known of a person who needs counselling. */
export interface Need {
  urgency: Urgency;
  topics: readonly Topic[];
  lang: string;
}

export const COUNTRY = 'Deutschland';
export const STATE = 'Niedersachsen';
