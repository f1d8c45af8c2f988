import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import { openContent } from '../comments/content.ts';
import { noteCorrection } from '../corrections/note-correction.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import type { Sealing } from '../shared/sealing.ts';
import { isReturnable, type ReferralContent } from './referral.ts';
import { eraseBeside, stopUnderway } from './referral-end-store.ts';
import { appendReferralEvent, endReferral, referralById } from './referrals-store.ts';

/**
 * A counsellor finds that it was a general comment: its words go back to the comment, which waits for a moderator; what
 * was noted, agreed and mailed about it is erased. Not once a contact has the words.
 * @throws not-found, or conflict when the referral has ended or was handed over
 */
export async function returnReferral(
  deps: { db: Database; clock: Clock; sealing: Sealing; live: Live },
  counsellor: Authorized<'counsel'>,
  referralId: string,
): Promise<void> {
  const now = deps.clock();
  const commentId = await deps.db.write(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    if (!isReturnable(referral.state) || !referral.sealed) {
      throw new AppError('conflict', 'Somebody has already dealt with this referral.');
    }
    const { email, verdict, name, text, html } = deps.sealing.open<ReferralContent>(
      referral.comment_id,
      referral.sealed,
    );
    const content = { name, text, html };
    const actor = { kind: 'person', id: counsellor.id } as const;
    const emailSealed = email === null ? null : deps.sealing.seal(referral.comment_id, email);
    await appendEvent(trx, referral.comment_id, { type: 'returned', actor, at: now }, () => ({
      ...openContent(deps.sealing, referral.comment_id, content, emailSealed),
      email_sealed: emailSealed,
      verdict,
      // a person has had another opinion than whoever sent it: somebody should look first
      is_unsure: 1,
    }));
    const judged = { commentId: referral.comment_id, text, verdict, lang: referral.lang };
    await noteCorrection(deps, trx, judged, 'general', now);
    await stopUnderway(trx, referralId, actor, now);
    await eraseBeside(trx, referralId);
    await appendReferralEvent(trx, referralId, { type: 'returned', actor, at: now });
    await endReferral(trx, referralId, {
      state: 'returned',
      at: now,
      by: counsellor.id,
      outcome: null,
      keepSealed: false,
    });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId: counsellor.id });
}
