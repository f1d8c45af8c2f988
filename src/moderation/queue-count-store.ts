import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import { fitting, type QueueSelection } from './queue-store.ts';

/** How many pending comments of a selection are in each section. */
export async function countBySection(db: Database, selection: QueueSelection): Promise<number[]> {
  const { pageId, lang, label, before } = selection;
  if (before === null)
    return await db.committed.remember('queue by section', JSON.stringify([pageId, lang, label]), () =>
      sumsBySection(db, selection),
    );
  const rows = await fitting(db.read.selectFrom('comment'), selection)
    .select(['section', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('section')
    .execute();
  return [0, 1, 2].map((section) => rows.find((row) => row.section === section)?.count ?? 0);
}

/** From the sums that are kept, in one go over them: only the age does not stand in them. */
async function sumsBySection(db: Database, { pageId, lang, label }: QueueSelection): Promise<number[]> {
  const inSection = (section: number) =>
    sql<number>`coalesce(sum(count) FILTER (WHERE section = ${section}), 0)`;
  let query = db.read
    .selectFrom('queue_count')
    .select([inSection(0).as('first'), inSection(1).as('general'), inSection(2).as('late')]);
  if (pageId !== null) query = query.where('page_id', '=', pageId);
  if (lang !== null) query = query.where('lang', '=', lang);
  if (label !== null) query = query.where('label', '=', label === 'unscreened' ? '' : label);
  const { first, general, late } = await query.executeTakeFirstOrThrow();
  return [first, general, late];
}

/**
 * The languages and the pages in which something waits, with how much; a language is null where nothing was screened.
 * Goes over all sums, which with a hundred thousand pending comments are ten thousand.
 */
export async function whatWaits(db: Database) {
  const languages = await waitingLanguages(db, {});
  const pages = await waitingPages(db, {});
  return { languages, pages };
}

const waitingLanguages = prepared((db) =>
  db
    .selectFrom('queue_count')
    .select([
      sql<string | null>`nullif(lang, '')`.as('lang'),
      ({ fn }) => fn.sum<number>('count').as('count'),
    ])
    .groupBy('queue_count.lang'),
);

const waitingPages = prepared((db) => {
  const counted = db
    .selectFrom('queue_count')
    .select(['page_id', ({ fn }) => fn.sum<number>('count').as('count')])
    .groupBy('page_id');
  return db
    .selectFrom(counted.as('waiting'))
    .innerJoin('page', 'page.id', 'waiting.page_id')
    .select(['page.key', 'page.title', 'waiting.count'])
    .orderBy('page.title');
});

const EVERYTHING: QueueSelection = {
  pageId: null,
  lang: null,
  label: null,
  before: null,
  isNewestFirst: false,
};

/** How many comments the system is reading, and how many wait for a moderator. */
export async function countWaiting(db: Database): Promise<{ received: number; pending: number }> {
  const bySection = await countBySection(db, EVERYTHING);
  const received = await db.committed.remember('received', '', async () => (await countReceived(db, {}))[0]);
  return { received: received?.count ?? 0, pending: bySection.reduce((sum, count) => sum + count, 0) };
}

const countReceived = prepared((db) =>
  db.selectFrom('comment_count').select('count').where('state', '=', 'received'),
);

/** When a person last decided anything; null: never. */
export async function lastDecidedAt(db: Database): Promise<Instant | null> {
  const row = await db.read
    .selectFrom('comment_event')
    .select(({ fn }) => fn.max<number | null>('at').as('at'))
    .where('actor_kind', '=', 'person')
    .executeTakeFirst();
  return row?.at ?? null;
}
