import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { checkPage, insertPage, type NewPage } from './manage-pages.ts';

/**
 * Opens an article for comments, or brings title, address and language of its page up to date; whether it is closed
 * stays as it is. Again and again with the same outcome.
 * @returns whether the page is new
 * @throws invalid with the fields at fault
 */
export async function putPage(deps: { db: Database; clock: Clock }, page: NewPage): Promise<boolean> {
  const { key, ...rest } = checkPage(page);
  return await deps.db.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('page')
      .set(rest)
      .where('key', '=', key)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return false;
    await insertPage(trx, { key, ...rest }, deps.clock());
    return true;
  });
}
