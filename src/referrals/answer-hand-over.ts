import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Live } from '../shared/live.ts';
import { loadHandOver } from './contact-page-view.ts';
import { type DeclineReason, standingOf } from './hand-over.ts';
import { markAnswered, setReferralState, toHandOver } from './hand-over-store.ts';
import { appendReferralEvent } from './referrals-store.ts';

export type ContactAnswer = { answer: 'accepted' } | { answer: 'declined'; reason: DeclineReason };

/**
 * A contact takes the person on, or does not: then the message is back with the counsellors. The first answer counts.
 * @returns whether this answer stands: the same one given again does
 * @throws not-found
 */
export async function answerHandOver(
  deps: { db: Database; clock: Clock; live: Live },
  token: string,
  given: ContactAnswer,
): Promise<boolean> {
  const now = deps.clock();
  const reason = given.answer === 'declined' ? given.reason : null;
  const result = await deps.db.write(async (trx) => {
    const { row, referral, isGone } = await loadHandOver(trx, token);
    const standing = standingOf(toHandOver(row), now);
    if (isGone || standing !== 'waiting') return { stands: standing === given.answer, commentId: null };
    await markAnswered(trx, row.id, { answer: given.answer, reason, at: now });
    await setReferralState(trx, row.referral_id, given.answer);
    await appendReferralEvent(trx, row.referral_id, {
      type: given.answer,
      actor: { kind: 'contact' },
      at: now,
      detail: reason ?? row.service_id,
    });
    return { stands: true, commentId: referral.commentId };
  });
  if (result.commentId !== null)
    deps.live.publish({ kind: 'arrived', commentIds: [result.commentId], personId: null });
  return result.stands;
}
