import { OUTCOMES } from '../referrals/referral.ts';
import { TOPICS, type Topic } from '../screening/verdict.ts';
import type { Database } from '../shared/db/database.ts';
import type { Span } from './calendar.ts';
import { countReferrals, countTopics } from './insights-store.ts';
import { protectedCount, protectTable, type Shown } from './small-numbers.ts';

/** How referrals ended: an outcome, or why there is none. */
export const ENDS = [...OUTCOMES, 'returned', 'withdrawn', 'unfinished'] as const;
export type End = (typeof ENDS)[number];

export interface ReferralFigures {
  total: number;
  topics: { topic: Topic; count: Shown }[];
  languages: { lang: string; count: Shown }[];
  /** A row for each topic above, a column for each of the commonest languages. */
  cells: { languages: string[]; rows: { topic: Topic; counts: Shown[] }[] };
  ends: Record<End, number>;
}

/** More columns do not fit on a phone. */
const LANGUAGES_BESIDE_TOPICS = 5;

/** Referrals of a span in numbers, the small ones withheld. */
export async function viewReferrals(deps: { db: Database }, span: Span): Promise<ReferralFigures> {
  const rows = await countReferrals(deps.db, span);
  const byTopic = await countTopics(deps.db, span);
  const languages = commonestFirst([...new Set(rows.map(({ lang }) => lang))], (lang) =>
    total(rows.filter((row) => row.lang === lang)),
  ).map(({ key, count }) => ({ lang: key, count }));
  const topics = commonestFirst(
    TOPICS.filter((topic) => byTopic.some((row) => row.topic === topic)),
    (topic) => total(byTopic.filter((row) => row.topic === topic)),
  ).map(({ key, count }) => ({ topic: key, count }));
  const columns = languages.slice(0, LANGUAGES_BESIDE_TOPICS).map(({ lang }) => lang);
  const cells = protectTable(
    topics.map(({ topic }) =>
      columns.map((lang) => total(byTopic.filter((row) => row.topic === topic && row.lang === lang))),
    ),
  );
  return {
    total: total(rows),
    topics,
    languages,
    cells: {
      languages: columns,
      rows: topics.map(({ topic }, row) => ({ topic, counts: cells[row] ?? [] })),
    },
    ends: endsOf(rows),
  };
}

function endsOf(
  rows: readonly { state: string; outcome: string | null; count: number }[],
): Record<End, number> {
  const ends = Object.fromEntries(ENDS.map((end) => [end, 0])) as Record<End, number>;
  for (const { state, outcome, count } of rows) {
    const end = ENDS.find((one) => one === (state === 'returned' || state === 'withdrawn' ? state : outcome));
    ends[end ?? 'unfinished'] += count;
  }
  return ends;
}

/** By number, with the withheld ones at the end in alphabetical order, so that their place tells nothing. */
function commonestFirst<Key extends string>(keys: readonly Key[], countOf: (key: Key) => number) {
  return [...keys]
    .sort()
    .map((key) => ({ key, count: protectedCount(countOf(key)) }))
    .sort((a, b) => rank(b.count) - rank(a.count));
}

const rank = (count: Shown): number => (typeof count === 'number' ? count : 0);

const total = (rows: readonly { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0);
