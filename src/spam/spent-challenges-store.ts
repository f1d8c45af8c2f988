import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { SolvedChallenge } from './proofs.ts';

/** Notes that a challenge has counted, and forgets those that have expired. @returns false when it had counted before */
export async function spendChallenge(
  trx: Trx,
  { nonce, expiresAt }: SolvedChallenge,
  now: Instant,
): Promise<boolean> {
  await trx.deleteFrom('spent_challenge').where('expires_at', '<', now).execute();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('spent_challenge')
    .values({ nonce, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
