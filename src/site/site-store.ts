import type { Selectable, Updateable } from 'kysely';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { SiteTable } from '../shared/db/schema.ts';

export type SiteRow = Selectable<SiteTable>;

/** The site; there is one. */
export async function firstSite(db: Database['read'] | Trx): Promise<SiteRow | undefined> {
  return await db.selectFrom('site').selectAll().limit(1).executeTakeFirst();
}

export async function updateSite(trx: Trx, id: string, set: Updateable<SiteTable>): Promise<void> {
  await trx.updateTable('site').set(set).where('id', '=', id).execute();
}
