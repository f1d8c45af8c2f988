import { appendReferralEvent } from '../referrals/referrals-store.ts';
import { markShown } from '../referrals/writer-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Receipt } from './receipt-view.ts';

/** Remembers when the writer was first shown contacts. It must keep nobody from seeing them, so it never throws. */
export async function noteShown(
  deps: { db: Database; clock: Clock; log: Log },
  { commentId, help }: Receipt,
): Promise<void> {
  if (!help || help.isShown) return;
  const at = deps.clock();
  try {
    await deps.db.write(async (trx) => {
      if (!(await markShown(trx, help.referralId, at))) return;
      await appendReferralEvent(trx, help.referralId, { type: 'shown', actor: { kind: 'system' }, at });
    });
  } catch (error) {
    deps.log.error({ err: error, comment: commentId }, 'it was not noted that contacts were shown');
  }
}
