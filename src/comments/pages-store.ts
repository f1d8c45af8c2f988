import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Page } from './comment.ts';

const select = (db: Database['read'] | Trx) =>
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
      'page.created_at as createdAt',
      'page.published_count as publishedCount',
      'page.thread_version as threadVersion',
      'page.seen_version as seenVersion',
    ]);

export async function findPageByKey(db: Database, key: string): Promise<Page | undefined> {
  return await select(db.read).where('page.key', '=', key).executeTakeFirst();
}

export async function findPageById(db: Database, id: string): Promise<Page | undefined> {
  return await select(db.read).where('page.id', '=', id).executeTakeFirst();
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

/** Name and language of the site. */
export async function firstSite(db: Database): Promise<{ name: string; lang: string } | undefined> {
  return await db.read.selectFrom('site').select(['name', 'lang']).limit(1).executeTakeFirst();
}
