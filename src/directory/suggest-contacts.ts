import type { Topic } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import { COUNTRY, type Contact, type Need, STATE } from './contact.ts';
import { groupFit, isForAnotherGroup } from './group-fit.ts';
import { helpLineStrength, isHelpLine, isPoliceMatter } from './help-lines.ts';
import { isOpenAt } from './opening.ts';
import { areasOf } from './regions.ts';

export interface Suggestion {
  /** Whether life or limb seems to be in danger: then the emergency numbers stand above everything else. */
  isEmergency: boolean;
  /** The numbers that fit, best first. In other cases they stand beneath the contacts: danger is not always told. */
  emergency: Contact[];
  /** Best first; never empty when the directory has an ordinary entry. */
  contacts: Contact[];
}

/** Why a contact stands where it stands. */
export type RankingReason =
  | {
      code: 'help_line' | 'many_topics' | 'english' | 'district' | 'state' | 'country' | 'group' | 'open_now';
    }
  | { code: 'topic'; topics: Topic[] }
  | { code: 'language'; lang: string };

export interface RankedContact {
  contact: Contact;
  points: number;
  /** What gave points, the weightiest first. */
  reasons: RankingReason[];
}

/**
 * Points. The help line for this very danger comes first; then the topic decides, then the language, then the place;
 * whoever advises on many topics is the safe choice for a need that is not understood.
 */
const POINTS = {
  helpLine: 40,
  likelyHelpLine: 8,
  topic: 8,
  firstTopic: 4,
  groupKnown: 6,
  groupLikely: 2,
  language: 5,
  english: 1,
  district: 4,
  state: 2,
  country: 1,
  manyTopics: 2,
  openNow: 1,
  openInEmergency: 9,
} as const;
const MANY_TOPICS = 5;

/**
 * The contacts that fit a need, by points; ties in the directory's own order. Pure. Emergency numbers, contacts that
 * are only listed, those for another group and those for another area are left out, unless nothing else is there.
 */
export function rankContacts(directory: readonly Contact[], need: Need, now: Instant): RankedContact[] {
  return candidatesFor(directory, need)
    .map((contact, order) => ({ ...rank(contact, need, now), order }))
    .sort((a, b) => b.points - a.points || a.order - b.order)
    .map(({ order: _order, ...ranked }) => ranked);
}

/**
 * The best contacts for a need, with the emergency numbers. Pure.
 * @param limit how many contacts beside the emergency numbers
 */
export function suggestContacts(
  directory: readonly Contact[],
  need: Need,
  now: Instant,
  limit = 3,
): Suggestion {
  const isEmergency = need.urgency === 'emergency' || need.isSuicide === true;
  const ranked = rankContacts(directory, need, now).map(({ contact }) => contact);
  return {
    isEmergency,
    emergency: emergencyNumbers(directory, need),
    contacts: (isEmergency ? answeringFirst(ranked, now) : ranked).slice(0, limit),
  };
}

/** In an emergency somebody who answers now comes first, whoever knows the topic next. */
function answeringFirst(ranked: readonly Contact[], now: Instant): Contact[] {
  const answering = ranked.find(({ hours, phones }) => phones.length > 0 && isOpenAt(hours, now) === true);
  return answering ? [answering, ...ranked.filter((contact) => contact !== answering)] : [...ranked];
}

function candidatesFor(directory: readonly Contact[], need: Need): Contact[] {
  const ordinary = directory.filter(({ isEmergency }) => !isEmergency);
  const suitable = ordinary.filter((contact) => !isForAnotherGroup(contact, need));
  const areas = need.place ? areasOf(need.place) : [STATE, COUNTRY];
  const near = suitable.filter((contact) => contact.areas.some((area) => areas.includes(area)));
  const fitting = near.filter(
    (contact) => contact.reach === 'everyone' && groupFit(contact, need) !== 'unknown',
  );
  return [fitting, near, suitable, ordinary].find((list) => list.length > 0) ?? [];
}

function rank(contact: Contact, need: Need, now: Instant): RankedContact {
  const isEmergency = need.urgency === 'emergency' || need.isSuicide === true;
  const topics = need.topics.filter((topic) => topic !== 'other' && contact.topics.includes(topic));
  const found: [number, RankingReason][] = [];
  const line = helpLineStrength(contact, need);
  if (line !== null)
    found.push([line === 'sure' ? POINTS.helpLine : POINTS.likelyHelpLine, { code: 'help_line' }]);
  if (topics.length > 0) {
    const isFirst = topics[0] === need.topics[0];
    found.push([topics.length * POINTS.topic + (isFirst ? POINTS.firstTopic : 0), { code: 'topic', topics }]);
  }
  const fit = groupFit(contact, need);
  if (fit === 'known' || fit === 'likely')
    found.push([fit === 'known' ? POINTS.groupKnown : POINTS.groupLikely, { code: 'group' }]);
  if (speaks(contact, need.lang)) found.push([POINTS.language, { code: 'language', lang: need.lang }]);
  else if (contact.languages.includes('en')) found.push([POINTS.english, { code: 'english' }]);
  const area = nearestArea(contact, need);
  if (area) found.push([POINTS[area], { code: area }]);
  if (contact.topics.length >= MANY_TOPICS) found.push([POINTS.manyTopics, { code: 'many_topics' }]);
  if (isOpenAt(contact.hours, now) === true) {
    const matters = isEmergency && (topics.length > 0 || line !== null);
    found.push([matters ? POINTS.openInEmergency : POINTS.openNow, { code: 'open_now' }]);
  }
  found.sort(([a], [b]) => b - a);
  return {
    contact,
    points: found.reduce((sum, [points]) => sum + points, 0),
    reasons: found.map(([, reason]) => reason),
  };
}

function nearestArea({ areas }: Contact, { place }: Need): 'district' | 'state' | 'country' | null {
  if (place && place !== STATE && place !== COUNTRY && areas.includes(place)) return 'district';
  if (place !== COUNTRY && areas.includes(STATE)) return 'state';
  return areas.includes(COUNTRY) ? 'country' : null;
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

/** 110 first where somebody does violence, else 112; 112 alone for somebody who thinks of suicide. */
function emergencyNumbers(directory: readonly Contact[], need: Need): Contact[] {
  const isPolice = isPoliceMatter(need);
  const numbers = isPolice ? ['110', '112'] : need.isSuicide ? ['112'] : ['112', '110'];
  return numbers.flatMap((number) =>
    directory.filter((contact) => contact.isEmergency && isHelpLine(contact, [number])).slice(0, 1),
  );
}
