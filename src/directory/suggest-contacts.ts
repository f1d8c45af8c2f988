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
      code:
        | 'help_line'
        | 'likely_help_line'
        | 'many_topics'
        | 'english'
        | 'district'
        | 'state'
        | 'country'
        | 'group'
        | 'open_now';
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
 * Points. The help line for this very danger comes first; then the topic decides, then the language, then the place.
 * Whoever advises on many topics is the safe choice for a need that is not understood.
 */
const POINTS = {
  firstHelpLine: 60,
  helpLine: 40,
  likelyHelpLine: 8,
  topic: 8,
  firstTopic: 4,
  onlyTopic: 1.5,
  group: 9,
  language: 5,
  english: 1,
  district: 4,
  state: 2,
  country: 1,
  manyTopics: 2,
  openNow: 0.5,
  openInEmergency: 9,
} as const;
const HELP_LINE = { first: POINTS.firstHelpLine, sure: POINTS.helpLine, likely: POINTS.likelyHelpLine };
const MANY_TOPICS = 5;
/** How many contacts the writer of a message is shown beside the emergency numbers; more would be too much to read. */
export const MOST_SUGGESTED = 3;

/**
 * The contacts that fit a need, by points; ties in the directory's own order. Pure. Emergency numbers, contacts that
 * are only listed, those for another group and those for another area are left out, unless nothing else is there.
 */
export function rankContacts(directory: readonly Contact[], need: Need, now: Instant): RankedContact[] {
  const ranked = candidatesFor(directory, need)
    .map((contact) => rank(contact, need, now))
    .sort((a, b) => b.points - a.points); // equal ones stay in order
  return isInEmergency(need) ? answeringFirst(ranked, need, now) : ranked;
}

/**
 * The best contacts for a need, with the emergency numbers. Pure.
 * @param limit how many contacts beside the emergency numbers
 */
export function suggestContacts(
  directory: readonly Contact[],
  need: Need,
  now: Instant,
  limit = MOST_SUGGESTED,
): Suggestion {
  return {
    isEmergency: isInEmergency(need),
    emergency: emergencyNumbers(directory, need),
    contacts: rankContacts(directory, need, now)
      .slice(0, limit)
      .map(({ contact }) => contact),
  };
}

/**
 * In an emergency somebody who answers now comes first, whoever knows the topic next. One that is for a group to which
 * the person only may belong is no first choice, unless it is their help line.
 */
function answeringFirst(ranked: readonly RankedContact[], need: Need, now: Instant): RankedContact[] {
  const answering = ranked.filter(
    ({ contact }) => contact.phones.length > 0 && isOpenAt(contact.hours, now) === true,
  );
  const first =
    answering.find(({ contact }) => groupFit(contact, need) !== 'likely' || lineOf(contact, need) !== null) ??
    answering[0];
  return first ? [first, ...ranked.filter((one) => one !== first)] : [...ranked];
}

const isInEmergency = ({ urgency, isSuicide }: Need): boolean =>
  urgency === 'emergency' || isSuicide === true;

const lineOf = (contact: Contact, need: Need) => helpLineStrength(contact, need, speaks(contact, need.lang));

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
  const topics = need.topics.filter((topic) => topic !== 'other' && contact.topics.includes(topic));
  const found: [number, RankingReason][] = [];
  const line = lineOf(contact, need);
  if (line) found.push([HELP_LINE[line], { code: line === 'likely' ? 'likely_help_line' : 'help_line' }]);
  if (topics.length > 0) found.push([topicPoints(topics, contact, need), { code: 'topic', topics }]);
  if (groupFit(contact, need) === 'known') found.push([POINTS.group, { code: 'group' }]);
  if (speaks(contact, need.lang)) found.push([POINTS.language, { code: 'language', lang: need.lang }]);
  else if (contact.languages.includes('en')) found.push([POINTS.english, { code: 'english' }]);
  const area = nearestArea(contact, need);
  if (area) found.push([POINTS[area], { code: area }]);
  if (!isUnderstood(need) && contact.topics.length >= MANY_TOPICS)
    found.push([POINTS.manyTopics, { code: 'many_topics' }]);
  if (isOpenAt(contact.hours, now) === true) {
    const matters = isInEmergency(need) && (topics.length > 0 || line !== null);
    found.push([matters ? POINTS.openInEmergency : POINTS.openNow, { code: 'open_now' }]);
  }
  found.sort(([a], [b]) => b - a);
  return {
    contact,
    points: found.reduce((sum, [points]) => sum + points, 0),
    reasons: found.map(([, reason]) => reason),
  };
}

function topicPoints(topics: readonly Topic[], contact: Contact, { topics: [first] }: Need): number {
  const isFirst = topics[0] === first;
  return (
    topics.length * POINTS.topic +
    (isFirst ? POINTS.firstTopic : 0) +
    (isFirst && contact.topics.length === 1 ? POINTS.onlyTopic : 0)
  );
}

const isUnderstood = ({ topics }: Need): boolean => topics.some((topic) => topic !== 'other');

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
  const numbers = need.isSuicide
    ? ['112', ...(isPolice ? ['110'] : [])]
    : isPolice
      ? ['110', '112']
      : ['112', '110'];
  return numbers.flatMap((number) =>
    directory.filter((contact) => contact.isEmergency && isHelpLine(contact, [number])).slice(0, 1),
  );
}
