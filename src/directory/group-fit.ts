import type { Contact, Need, TargetGroup } from './contact.ts';

/** Groups of which a contact must name the person's own: a line for men is not for women. */
const SEXES: readonly TargetGroup[] = ['women', 'men'];

/** Whom a topic mostly concerns. Violence is told by women far more often, and their line helps relatives too. */
const LIKELY_BY_TOPIC: Partial<Record<string, readonly TargetGroup[]>> = {
  violence: ['women', 'crime_victims'],
  minors: ['children', 'young_people'],
  work: ['workers'],
};
const LIKELY_BY_GROUP: Partial<Record<TargetGroup, readonly TargetGroup[]>> = {
  pregnant: ['women'],
  children: ['young_people'],
};
const LIKELY_BY_LANGUAGE: Partial<Record<string, readonly TargetGroup[]>> = { uk: ['ukraine'] };

/**
 * How well a contact's target groups fit: everybody (it has none), known (the person is said to belong), likely (topic
 * or language imply it), unknown (nothing says so). Where it names a sex, that must fit, and one of its other groups.
 */
export function groupFit(
  { targetGroups }: Contact,
  need: Need,
): 'everybody' | 'known' | 'likely' | 'unknown' {
  if (targetGroups.length === 0) return 'everybody';
  const known = need.groups ?? [];
  const likely = [...known, ...likelyGroups(need)];
  const parts = [
    targetGroups.filter((group) => SEXES.includes(group)),
    targetGroups.filter((group) => !SEXES.includes(group)),
  ].filter((part) => part.length > 0);
  const allIn = (groups: readonly TargetGroup[]) =>
    parts.every((part) => part.some((group) => groups.includes(group)));
  if (allIn(known)) return 'known';
  return allIn(likely) ? 'likely' : 'unknown';
}

/** Whether a contact is for the other sex than the person's, when that is known. */
export function isForAnotherGroup({ targetGroups }: Contact, { groups = [] }: Need): boolean {
  const own = groups.filter((group) => SEXES.includes(group));
  const isPregnant = groups.includes('pregnant');
  const named = targetGroups.filter((group) => SEXES.includes(group));
  if (own.length === 1 && own[0] === 'men' && targetGroups.includes('pregnant') && !isPregnant) return true;
  if (named.length === 0 || (own.length === 0 && !isPregnant)) return false;
  return !named.some((group) => own.includes(group) || (group === 'women' && isPregnant));
}

function likelyGroups(need: Need): TargetGroup[] {
  return [
    ...need.topics.flatMap((topic) => LIKELY_BY_TOPIC[topic] ?? []),
    ...(need.groups ?? []).flatMap((group) => LIKELY_BY_GROUP[group] ?? []),
    ...(LIKELY_BY_LANGUAGE[need.lang] ?? []),
  ];
}
