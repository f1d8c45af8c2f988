import { z } from 'zod';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import { checkPage, insertPage, type NewPage, setPageOpen } from './manage-pages.ts';

const openSchema = z.boolean().optional();

/**
 * Opens an article for comments, or brings title, address and language of its page up to date. Again and again with
 * the same outcome.
 * @param open a boolean to open or close the page as well; undefined: whether it is closed stays as it is
 * @returns whether the page is new
 * @throws invalid with the fields at fault
 */
export async function putPage(
  deps: { db: Database; clock: Clock },
  page: NewPage,
  open: unknown,
): Promise<boolean> {
  const { key, ...rest } = checkPage(page);
  const isOpen = openSchema.safeParse(open);
  if (!isOpen.success) {
    throw new AppError('invalid', 'Whether it is open is told by a boolean.', {
      fields: { open: 'not_a_boolean' },
    });
  }
  const isNew = await deps.db.write(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('page')
      .set(rest)
      .where('key', '=', key)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) return false;
    await insertPage(trx, { key, ...rest }, deps.clock());
    return true;
  });
  if (isOpen.data !== undefined) await setPageOpen(deps, key, isOpen.data);
  return isNew;
}
