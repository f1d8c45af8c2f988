import type { Instant } from '../shared/clock.ts';
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

/** Keeps what was agreed to, in place of what was agreed to before. */
export async function saveConsent(
  deps: { sealing: Sealing },
  trx: Trx,
  referral: { id: string; commentId: string },
  consent: Consent,
  givenAt: Instant,
): Promise<void> {
  const row = { given_at: givenAt, sealed: deps.sealing.seal(referral.commentId, consent) };
  await trx
    .insertInto('consent')
    .values({ referral_id: referral.id, ...row })
    .onConflict((conflict) => conflict.column('referral_id').doUpdateSet(row))
    .execute();
}

/** @returns whether there was one */
export async function deleteConsent(trx: Trx, referralId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('consent')
    .where('referral_id', '=', referralId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
