import { type Kysely, sql } from 'kysely';
import { DAY, type Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';
import type { Schema } from '../shared/db/schema.ts';
import type { Page } from './comment.ts';

/** Null for a page that stays open, and on a site whose pages do not close by age. */
const closesAt = sql<Instant | null>`CASE WHEN page.stays_open = 0
  THEN page.created_at + site.close_after_days * ${sql.lit(DAY)} END`;

const select = (db: Kysely<Schema>) =>
  db
    .selectFrom('page')
    .innerJoin('site', 'site.id', 'page.site_id')
    .select([
      'page.id',
      'page.key',
      'page.title',
      'page.url',
      'page.lang',
      'site.name as siteName',
      'page.closed_at as closedAt',
      closesAt.as('closesAt'),
      'page.created_at as createdAt',
      'page.published_count as publishedCount',
      'page.thread_version as threadVersion',
      'page.seen_version as seenVersion',
    ]);

export async function findPageByKey(db: Database, key: string): Promise<Page | undefined> {
  return (await pageByKey(db, { key }))[0];
}

const pageByKey = prepared((db, { key }: { key: string }) => select(db).where('page.key', '=', key));

export async function findPageById(db: Database, id: string): Promise<Page | undefined> {
  return await select(db.read).where('page.id', '=', id).executeTakeFirst();
}

/** Every page, those that were added first before the others. */
export async function pagesInOrder(db: Database): Promise<Page[]> {
  return await select(db.read).orderBy('page.created_at').orderBy('page.id').execute();
}

/** Whether a page stays open whatever its age. */
export async function pageStaysOpen(db: Database, id: string): Promise<boolean> {
  const row = await db.read
    .selectFrom('page')
    .select('stays_open')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.stays_open === 1;
}

/** Published counts of the pages that exist among `keys`. */
export async function countsOf(db: Database, keys: readonly string[]): Promise<Record<string, number>> {
  const rows = await db.read
    .selectFrom('page')
    .select(['key', 'published_count'])
    .where('key', 'in', [...keys])
    .execute();
  return Object.fromEntries(rows.map((row) => [row.key, row.published_count]));
}
