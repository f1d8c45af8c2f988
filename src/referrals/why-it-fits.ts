import type { Contact, Need } from '../directory/contact.ts';
import { speaks } from '../directory/suggest-contacts.ts';
import type { Topic } from '../screening/verdict.ts';

/** What speaks for a contact, in parts that a page can put into words. */
export interface Fit {
  topics: Topic[];
  /** It speaks the language of the need. */
  speaks: boolean;
  /** Of the places it is for, the one the person named. */
  place: string | null;
}

/** Why a suggested contact fits a need. Pure. */
export function whyItFits(contact: Contact, need: Need): Fit {
  const { place } = need;
  return {
    topics: need.topics.filter((topic) => topic !== 'other' && contact.topics.includes(topic)),
    speaks: need.lang !== 'und' && speaks(contact, need.lang),
    place: place != null && contact.areas.includes(place) ? place : null,
  };
}
