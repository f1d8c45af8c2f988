import type { Topic, Urgency } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Contact, Need } from './contact.ts';
import { activeContacts } from './directory-store.ts';
import { isOpenAt, nextOpening } from './opening.ts';
import { type RankedContact, type RankingReason, rankContacts, suggestContacts } from './suggest-contacts.ts';
import { typedPlace } from './typed-place.ts';

/** What somebody looks for. */
export interface FinderQuery {
  topics: Topic[];
  /** As typed. */
  place: string;
  /** Our code of a language; null: any. */
  lang: string | null;
  urgency: Urgency;
}

/** A contact with what somebody needs to know who looks for one now. */
export interface FoundContact {
  contact: Contact;
  reasons: RankingReason[];
  /** Whether somebody answers now; null: not known. */
  isOpen: boolean | null;
  /** When somebody will answer, where nobody does now. */
  opensAt: Instant | null;
}

export interface Finding {
  isEmergency: boolean;
  emergency: Contact[];
  /** Best first. */
  found: FoundContact[];
  /** Where it was looked; null: nothing told, not understood, or several. */
  place: string | null;
  isPlaceUnknown: boolean;
  /** Places among which to choose. */
  choices: string[];
}

const MOST_FOUND = 5;

/** The contacts that fit what somebody looks for. Nothing of it is kept. */
export async function viewFinding(
  deps: { db: Database; clock: Clock },
  query: FinderQuery,
): Promise<Finding> {
  const now = deps.clock();
  const directory = await activeContacts(deps.db);
  const read = typedPlace(query.place);
  const place = read !== 'unknown' && 'place' in read ? read.place : null;
  const need: Need = {
    urgency: query.urgency,
    topics: query.topics,
    lang: query.lang ?? 'und',
    place,
  };
  const { contacts, ...rest } = suggestContacts(directory, need, now, MOST_FOUND);
  const ranked = new Map(rankContacts(directory, need, now).map((one) => [one.contact.id, one]));
  return {
    ...rest,
    found: contacts.map((contact) => toFound(ranked.get(contact.id), contact, now)),
    place,
    isPlaceUnknown: read === 'unknown',
    choices: read !== 'unknown' && 'choices' in read ? read.choices : [],
  };
}

function toFound(ranked: RankedContact | undefined, contact: Contact, now: Instant): FoundContact {
  const isOpen = isOpenAt(contact.hours, now);
  return {
    contact,
    reasons: ranked?.reasons ?? [],
    isOpen,
    opensAt: isOpen === false ? nextOpening(contact.hours, now) : null,
  };
}
