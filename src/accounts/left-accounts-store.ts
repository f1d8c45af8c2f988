import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { ERASED_ADDRESSES } from './people-store.ts';

/** Stands where the name of somebody who has left stood. */
const NO_NAME = '–';

/** Accounts that were deactivated at `before` or earlier and still say whose they were. */
export async function leftAccounts(
  db: Database['read'] | Trx,
  before: Instant,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('user')
    .select('id')
    .where('deactivated_at', '<=', before)
    .where('email', 'not like', `%${ERASED_ADDRESSES}`)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** The row stays, for the histories point at it; nobody can enter with it, and it cannot be reopened. */
export async function eraseAccount(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('user')
    .set({ name: NO_NAME, email: `${id}${ERASED_ADDRESSES}`, image: null, lang: null })
    .where('id', '=', id)
    .execute();
  for (const table of ['account', 'session', 'twoFactor', 'passkey'] as const)
    await trx.deleteFrom(table).where('userId', '=', id).execute();
  for (const table of ['used_code', 'password_reset'] as const)
    await trx.deleteFrom(table).where('user_id', '=', id).execute();
  for (const table of ['notification_preference', 'shortcut_preference', 'lease'] as const)
    await trx.deleteFrom(table).where('person_id', '=', id).execute();
}
