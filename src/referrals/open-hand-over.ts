import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { loadHandOver } from './contact-page-view.ts';
import { isReadable } from './hand-over.ts';
import { markOpened, toHandOver } from './hand-over-store.ts';
import type { OutgoingMail, PassedOn } from './referral-mail.ts';
import { appendReferralEvent } from './referrals-store.ts';

/**
 * Somebody at the contact opens the message: the counsellors see that, the first time.
 * @returns the message; null when it cannot be read any more, which the page explains
 * @throws not-found
 */
export async function openHandOver(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  token: string,
): Promise<PassedOn | null> {
  const now = deps.clock();
  return await deps.db.write(async (trx) => {
    const { row, referral, sealed, isGone } = await loadHandOver(trx, token);
    if (isGone || !sealed || !isReadable(toHandOver(row), now)) return null;
    if (await markOpened(trx, row.id, now))
      await appendReferralEvent(trx, row.referral_id, {
        type: 'hand_over_opened',
        actor: { kind: 'contact' },
        at: now,
        detail: row.service_id,
      });
    return deps.sealing.open<OutgoingMail>(referral.commentId, sealed).passedOn ?? null;
  });
}
