import type { Need, TargetGroup } from '../directory/contact.ts';
import type { Reason, Verdict } from '../screening/verdict.ts';
import type { Referral, ReferralContent } from './referral.ts';

/** Signals and concepts of which each alone says that somebody belongs to a group. */
const GROUP_BY_SIGNAL: Readonly<Record<string, readonly TargetGroup[]>> = {
  'child-in-danger': ['children'],
  'minor-without-care': ['children'],
  'concept:missing-child': ['children'],
  'concept:pregnant': ['pregnant'],
  'concept:gay': ['queer'],
  'concept:ukraine': ['ukraine'],
  'concept:wage-unpaid': ['workers'],
  exploited: ['trafficking', 'workers'],
  'concept:traffick': ['trafficking'],
  'concept:prostitution': ['trafficking'],
  'concept:rape': ['crime_victims'],
  'concept:beat-up': ['crime_victims'],
  'concept:women-shelter': ['women'],
};
const VIOLENCE = [
  'violence',
  'violence-now',
  'concept:hit',
  'concept:violence',
  'concept:beat-up',
  'concept:rape',
];
/** Violence that nobody does to themselves; words for killing can be meant of oneself. */
const BY_ANOTHER = ['violence-now', 'concept:hit', 'concept:beat-up', 'concept:rape', 'concept:threaten'];
/** A husband in a story of violence: the person who needs help is a woman, whoever tells it. */
const VIOLENT_HUSBAND = 'concept:husband';
const SUICIDE = ['suicide', 'concept:kill-oneself', 'concept:not-want-to-live'];
/** "mich umbringen", "me tuer", "matarme": of oneself or of another, and only who else is in the story tells which. */
const OF_EITHER = /^(?:(?:mich )?um(?:zu)?bringen|me tuer|matarme)$/i;
const ANOTHER = [
  'he',
  'they',
  'husband',
  'partner',
  'brother',
  'father',
  'uncle',
  'cousin',
  'family',
  'threaten',
].map((id) => `concept:${id}`);

/**
 * What is known of the writer of a referral, for the choice of contacts. Conservative: a group only where a signal
 * says so.
 * @param content null when it cannot be opened: then what was told later is missing
 * @param verdict null when it was not screened
 */
export function needOf(
  referral: Pick<Referral, 'urgency' | 'topics' | 'lang'>,
  content: ReferralContent | null,
  verdict: Verdict | null,
): Need {
  const signals = new Set((verdict?.reasons ?? []).map(({ signal }) => signal));
  const isSuicide = thinksOfSuicide(verdict?.reasons ?? [], signals);
  return {
    urgency: referral.urgency,
    topics: isSuicide ? withoutOwnViolence(referral.topics, signals) : referral.topics,
    lang: content?.spokenLang ?? referral.lang,
    place: content?.place ?? null,
    groups: groupsIn(signals),
    isSuicide,
  };
}

function thinksOfSuicide(reasons: readonly Reason[], signals: ReadonlySet<string>): boolean {
  const isOfAnother = ANOTHER.some((signal) => signals.has(signal));
  return reasons.some(
    ({ signal, phrase = '' }) => SUICIDE.includes(signal) && !(isOfAnother && OF_EITHER.test(phrase)),
  );
}

/** Whoever wants to kill themselves and tells of nobody else needs no help line against violence. */
const withoutOwnViolence = (topics: Referral['topics'], signals: ReadonlySet<string>): Referral['topics'] =>
  [...ANOTHER, ...BY_ANOTHER].some((signal) => signals.has(signal))
    ? topics
    : topics.filter((topic) => topic !== 'violence');

function groupsIn(signals: ReadonlySet<string>): TargetGroup[] {
  const groups = [...signals].flatMap((signal) => GROUP_BY_SIGNAL[signal] ?? []);
  const isHitByHusband = signals.has(VIOLENT_HUSBAND) && VIOLENCE.some((signal) => signals.has(signal));
  return [...new Set<TargetGroup>(isHitByHusband ? [...groups, 'women'] : groups)];
}
