import { type Clock, MINUTE } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { claimCode } from './second-factor-store.ts';

/** An app's code is valid for its 30 seconds and those before and after; then it cannot come a second time anyway. */
const REMEMBERED = 2 * MINUTE;

/**
 * Notes an app's code before it is compared, so that none counts twice (RFC 6238, section 5.2), side by side neither.
 * @returns false when it was given a moment ago
 */
export async function spendCode(
  deps: { db: Database; clock: Clock },
  userId: string,
  code: string,
): Promise<boolean> {
  const at = deps.clock();
  return await deps.db.write((trx) => claimCode(trx, { user_id: userId, code, at }, at - REMEMBERED));
}
