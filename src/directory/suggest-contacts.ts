import type { Topic } from '../screening/verdict.ts';
import { COUNTRY, type Contact, type Need, STATE } from './contact.ts';

export interface Suggestion {
  /** Whether life or limb seems to be in danger: then the emergency numbers stand above everything else. */
  isEmergency: boolean;
  /** 110 and 112. In other cases they stand beneath the contacts, since danger is not always told as such. */
  emergency: Contact[];
  /** Best first; never empty when the directory is not. */
  contacts: Contact[];
}

/**
 * Points. The topic decides most; a contact that speaks the language beats one that does not; where nothing is known
 * of the place, one for the state or the country beats one for a district; one that advises on many topics is the
 * safe choice for a need that is not understood.
 */
const POINTS = {
  topic: 4,
  firstTopic: 2,
  language: 3,
  english: 1,
  wholeCountry: 1,
  wholeState: 2,
  manyTopics: 2,
} as const;
const MANY_TOPICS = 5;
/** The topics for which the police is the number to call. */
const POLICE_TOPICS: readonly Topic[] = ['violence', 'minors'];

/**
 * The contacts that fit a need, by points; ties in the directory's own order. Pure.
 * @param limit how many contacts beside the emergency numbers
 */
export function suggestContacts(directory: readonly Contact[], need: Need, limit = 3): Suggestion {
  const candidates = directory.filter(
    (contact) => contact.reach === 'everyone' && !contact.isEmergency && isSupraregional(contact),
  );
  // in an emergency somebody who answers now comes before somebody who knows the topic
  const openNow = ({ contact }: { contact: Contact }): number =>
    need.urgency === 'emergency' && isRoundTheClock(contact) ? 1 : 0;
  const ranked = candidates
    .map((contact, order) => ({ contact, order, points: pointsFor(contact, need) }))
    .sort((a, b) => openNow(b) - openNow(a) || b.points - a.points || a.order - b.order)
    .map(({ contact }) => contact);
  return {
    isEmergency: need.urgency === 'emergency',
    emergency: emergencyNumbers(directory, need),
    contacts: ranked.slice(0, limit),
  };
}

function pointsFor(contact: Contact, need: Need): number {
  let points = 0;
  const topics = need.topics.filter((topic) => topic !== 'other' && contact.topics.includes(topic));
  points += topics.length * POINTS.topic;
  if (topics[0] !== undefined && topics[0] === need.topics[0]) points += POINTS.firstTopic;
  if (contact.topics.length >= MANY_TOPICS) points += POINTS.manyTopics;
  if (speaks(contact, need.lang)) points += POINTS.language;
  else if (contact.languages.includes('en')) points += POINTS.english;
  if (contact.areas.includes(STATE)) points += POINTS.wholeState;
  if (contact.areas.includes(COUNTRY)) points += POINTS.wholeCountry;
  return points;
}

/** Our code of a language → other codes under which the directory may hold it. */
const OTHER_CODES: Readonly<Record<string, readonly string[]>> = {
  fa: ['prs'],
  kmr: ['ku'],
  ckb: ['ku'],
  sr: ['bs', 'hr'],
};

/** Whether a contact is said to speak a language, given by our code. */
export function speaks(contact: Contact, lang: string): boolean {
  return [lang, ...(OTHER_CODES[lang] ?? [])].some((code) => contact.languages.includes(code));
}

/** 110 first where somebody does violence, else 112. */
function emergencyNumbers(directory: readonly Contact[], need: Need): Contact[] {
  const police = need.topics.some((topic) => POLICE_TOPICS.includes(topic));
  const first = police ? '110' : '112';
  return directory
    .filter(
      (contact) => contact.isEmergency && contact.phones.some((phone) => phone === '110' || phone === '112'),
    )
    .sort((a, b) => Number(b.phones.includes(first)) - Number(a.phones.includes(first)));
}

const isRoundTheClock = (contact: Contact) => contact.schedule?.startsWith('rund um die Uhr') ?? false;

const isSupraregional = (contact: Contact) =>
  contact.areas.includes(COUNTRY) || contact.areas.includes(STATE);
