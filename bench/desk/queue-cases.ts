import { countBySection, countWaiting, whatWaits } from '../../src/moderation/queue-count-store.ts';
import { paths } from '../../src/paths.ts';
import { countReferrals } from '../../src/referrals/count-referrals.ts';
import type { Database } from '../../src/shared/db/database.ts';
import type { Case, CaseClass } from './measure.ts';
import { itemsOf, type Moderator, nextOf } from './moderator.ts';

/** Longer than the counts of the navigation are shared. */
const UNSHARED = 260;
const DEEP_PAGE = 50;

const queue = (parameters: Record<string, string>) => paths.desk.moderationWith(parameters);

/** Views of the queue, each by its address. */
const VIEWS: readonly (readonly [name: string, parameters: Record<string, string>])[] = [
  ['newest first', { order: 'newest' }],
  ['spam and abuse', { part: 'late' }],
  ['of the busiest page', { page: 'page-1' }],
  ['of a quiet page', { page: 'page-200' }],
  ['in the most used language', { lang: 'de' }],
  ['in a rare language', { lang: 'vi' }],
  ['by a frequent label', { label: 'general' }],
  ['by a rare label', { label: 'unscreened' }],
  ['older than a day', { age: 'day' }],
  ['older than a week', { age: 'week' }],
  ['by page, language, label and age', { page: 'page-1', lang: 'de', label: 'general', age: 'week' }],
  ['nothing fits', { page: 'page-200', lang: 'vi', label: 'abuse', age: 'week' }],
];

/** The queue as a moderator turns its pages. */
export async function queueCases(moderator: Moderator): Promise<Case[]> {
  const look = (name: string, path: string, type: CaseClass, more: Partial<Case> = {}): Case => ({
    name: `queue: ${name}`,
    class: type,
    ask: () => moderator.page(path),
    ...more,
  });
  const first = await moderator.page(queue({}));
  const second = nextOf(first);
  let deep = second;
  for (let turned = 2; turned < DEEP_PAGE && deep !== ''; turned++)
    deep = nextOf(await moderator.page(deep)) || deep;
  const ids = itemsOf(first).map((item) => item.split(':')[0] ?? '');
  const others = ids.slice(10, 20);
  return [
    look('first page', queue({}), 'first page', { pause: UNSHARED }),
    ...VIEWS.map(([name, parameters]) => look(name, queue(parameters), 'first page')),
    look('next page', second, 'next page', { pause: UNSHARED }),
    look(`page ${DEEP_PAGE}`, deep, 'next page'),
    {
      name: 'queue: another comment open',
      class: 'other',
      ask: async () => {
        const id = others.shift() ?? '';
        others.push(id);
        return moderator.page(queue({ open: id }));
      },
    },
    {
      name: 'a comment and its history',
      class: 'other',
      ask: () => moderator.page(paths.desk.comment(ids[0] ?? '')),
    },
    { name: 'insights of four weeks', class: 'other', ask: () => moderator.page(paths.desk.insights()) },
  ];
}

const EVERYTHING = { pageId: null, lang: null, label: null, before: null, isNewestFirst: false };

/** The counts alone, as the functions that the pages and the live feed call. */
export function countCases(db: Database): Case[] {
  const count = (name: string, ask: () => Promise<unknown>): Case => ({
    name: `counts: ${name}`,
    class: 'counts',
    ask,
  });
  return [
    count('for the navigation', () =>
      Promise.all([countWaiting(db), countReferrals({ db, clock: Date.now })]),
    ),
    count('by section', () => countBySection(db, EVERYTHING)),
    count('by section, older than a day', () =>
      countBySection(db, { ...EVERYTHING, before: Date.now() - 86_400_000 }),
    ),
    count('by language and by page', () => whatWaits(db)),
  ];
}
