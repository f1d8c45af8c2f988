import type { Authorized } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import { standingOf } from './hand-over.ts';
import { handOversOf, markCancelled, setReferralState, toHandOver, wasOffered } from './hand-over-store.ts';
import { STOPPED } from './referral-mail.ts';
import { markMailFailed } from './referral-mails-store.ts';
import { appendReferralEvent, referralById } from './referrals-store.ts';

/**
 * A counsellor calls a message back that its contact has not answered yet: the link opens nothing any more, and a mail
 * that still waits is not sent. @throws not-found, or conflict when nothing can be called back
 */
export async function cancelHandOver(
  deps: { db: Database; clock: Clock; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const now = deps.clock();
  const commentId = await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    const open = (await handOversOf(trx, referralId)).find((row) =>
      ['waiting', 'expired'].includes(standingOf(toHandOver(row), now)),
    );
    if (referral.state !== 'handed_over' || !open)
      throw new AppError('conflict', 'There is nothing to call back.');
    await markCancelled(trx, open.id, now);
    await markMailFailed(trx, open.mail_id, STOPPED);
    await setReferralState(trx, referralId, (await wasOffered(trx, referralId)) ? 'offered' : 'open');
    await appendReferralEvent(trx, referralId, {
      type: 'hand_over_cancelled',
      actor: { kind: 'person', id: counsellor.id },
      at: now,
      detail: open.service_id,
    });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId: counsellor.id });
}
