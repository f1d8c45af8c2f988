import { DAY } from '../shared/clock.ts';

/**
 * Parts of the moderation queue, in the order in which they are worked off: not sorted, in doubt or sent back by the
 * counsellors; general; what looks like spam, abuse or a program's. The numbers stand in the column `section`.
 */
export const SECTIONS = ['person_first', 'general', 'late'] as const;
export type Section = (typeof SECTIONS)[number];

export const AGES = ['day', 'three_days', 'week'] as const;
export type Age = (typeof AGES)[number];
/** In milliseconds. */
export const AGE_LENGTH: Readonly<Record<Age, number>> = { day: DAY, three_days: 3 * DAY, week: 7 * DAY };

export const FILTER_LABELS = ['general', 'referral', 'spam', 'abuse', 'unscreened'] as const;
export type FilterLabel = (typeof FILTER_LABELS)[number];

/** What of the queue is shown, and in which order. */
export interface QueueFilter {
  /** `late`: spam, abuse and what looks like a program's; `main`: everything else. */
  part: 'main' | 'late';
  order: 'oldest' | 'newest';
  /** Key of a page. */
  page: string | null;
  lang: string | null;
  label: FilterLabel | null;
  /** Only what is older. */
  age: Age | null;
}

type Read = (name: string) => string | null;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((one) => one === value) ?? null;

/** Reads a filter from an address; what cannot be read counts as not given. */
export function readFilter(read: Read): QueueFilter {
  const word = (name: string) => (/^[\w.-]{1,100}$/.test(read(name) ?? '') ? read(name) : null);
  return {
    part: read('part') === 'late' ? 'late' : 'main',
    order: read('order') === 'newest' ? 'newest' : 'oldest',
    page: word('page'),
    lang: word('lang'),
    label: oneOf(FILTER_LABELS, read('label')),
    age: oneOf(AGES, read('age')),
  };
}

/** The parameters that `readFilter` reads again; what is as usual is left out. */
export function filterParameters(filter: QueueFilter): Record<string, string> {
  const given: [string, string | null][] = [
    ['part', filter.part === 'late' ? 'late' : null],
    ['order', filter.order === 'newest' ? 'newest' : null],
    ['page', filter.page],
    ['lang', filter.lang],
    ['label', filter.label],
    ['age', filter.age],
  ];
  return Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** Whether less than the whole part is shown. */
export const isFiltered = ({ page, lang, label, age }: QueueFilter): boolean =>
  [page, lang, label, age].some((one) => one !== null);
