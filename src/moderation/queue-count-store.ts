import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { fitting, type QueueSelection } from './queue-store.ts';

/** How many pending comments of a selection are in each section. */
export async function countBySection(db: Database, selection: QueueSelection): Promise<number[]> {
  const { pageId, lang, label, before } = selection;
  const rows =
    before === null
      ? await db.committed.remember('queue by section', JSON.stringify([pageId, lang, label]), () =>
          countedBySection(db, selection).execute(),
        )
      : await fitting(db.read.selectFrom('comment'), selection)
          .select(['section', ({ fn }) => fn.countAll<number>().as('count')])
          .groupBy('section')
          .execute();
  return [0, 1, 2].map((section) => rows.find((row) => row.section === section)?.count ?? 0);
}

/** The sums that are kept: only the age does not stand in them. */
function countedBySection(db: Database, { pageId, lang, label }: QueueSelection) {
  let query = db.read
    .selectFrom('queue_count')
    .select(['section', ({ fn }) => fn.sum<number>('count').as('count')])
    .groupBy('section');
  if (pageId !== null) query = query.where('page_id', '=', pageId);
  if (lang !== null) query = query.where('lang', '=', lang);
  if (label !== null) query = query.where('label', '=', label === 'unscreened' ? '' : label);
  return query;
}

/** The languages and the pages in which something waits, with how much; a language is null where nothing was screened. */
export const whatWaits = (db: Database) => db.committed.remember('what waits', '', () => readWhatWaits(db));

async function readWhatWaits(db: Database) {
  const languages = await db.read
    .selectFrom('queue_count')
    .select([
      sql<string | null>`nullif(lang, '')`.as('lang'),
      ({ fn }) => fn.sum<number>('count').as('count'),
    ])
    .groupBy('queue_count.lang')
    .execute();
  const counted = db.read
    .selectFrom('queue_count')
    .select(['page_id', ({ fn }) => fn.sum<number>('count').as('count')])
    .groupBy('page_id');
  const pages = await db.read
    .selectFrom(counted.as('waiting'))
    .innerJoin('page', 'page.id', 'waiting.page_id')
    .select(['page.key', 'page.title', 'waiting.count'])
    .orderBy('page.title')
    .execute();
  return { languages, pages };
}

/** How many comments the system is reading, and how many wait for a moderator. */
export function countWaiting(db: Database): Promise<{ received: number; pending: number }> {
  return db.committed.remember('waiting', '', async () => {
    const { rows } = await sql<{ received: number; pending: number }>`
      SELECT (SELECT count(*) FROM comment WHERE state = 'received') AS received,
        (SELECT coalesce(sum(count), 0) FROM queue_count) AS pending`.execute(db.read);
    return rows[0] ?? { received: 0, pending: 0 };
  });
}

/** When a person last decided anything; null: never. */
export async function lastDecidedAt(db: Database): Promise<Instant | null> {
  const row = await db.read
    .selectFrom('comment_event')
    .select(({ fn }) => fn.max<number | null>('at').as('at'))
    .where('actor_kind', '=', 'person')
    .executeTakeFirst();
  return row?.at ?? null;
}
