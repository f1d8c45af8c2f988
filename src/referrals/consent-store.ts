import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { Consent } from './referral.ts';

/** What the writer of a referral agreed to, opened, with when; null: nothing, or it was taken back. */
export async function consentOf(
  deps: { sealing: Sealing },
  db: Database['read'] | Trx,
  referral: { id: string; commentId: string },
): Promise<(Consent & { givenAt: number }) | null> {
  const row = await db
    .selectFrom('consent')
    .selectAll()
    .where('referral_id', '=', referral.id)
    .executeTakeFirst();
  if (!row) return null;
  return { ...deps.sealing.open<Consent>(referral.commentId, row.sealed), givenAt: row.given_at };
}
