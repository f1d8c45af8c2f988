import { appendEvent, type NewEvent } from '../comments/append-event.ts';
import { eraseWordsAside } from '../comments/comments-store.ts';
import { NO_CONTENT } from '../comments/content.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { eraseReferral } from '../referrals/erase-referral.ts';
import { isActive } from '../referrals/referral.ts';
import { appendReferralEvent, endReferral, referralOfComment } from '../referrals/referrals-store.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';

/** Who has a comment erased: its writer takes it back, or its time is over, or the operator was asked to. */
export interface Erasure extends Pick<NewEvent, 'seen'> {
  type: 'withdrawn' | 'erased';
  actor: { kind: 'writer' | 'system' };
  at: Instant;
}

/**
 * Takes everything away that a comment holds of its writer, in whatever state it is: words, name, address, what the
 * screening found, notes, the original of a redaction, what the screening was to learn from it, and its referral with
 * consent, notes and mails. What stays is the bare log: what happened when, without words. To be called in `db.erase`.
 * @throws conflict when there is nothing left to erase
 */
export async function eraseComment(trx: Trx, commentId: string, erasure: Erasure): Promise<void> {
  await appendEvent(trx, commentId, erasure, () => ({
    ...NO_CONTENT,
    email_sealed: null,
    verdict: null,
    suspicion: null,
  }));
  await forgetCorrection(trx, commentId);
  await eraseWordsAside(trx, commentId);
  await eraseItsReferral(trx, commentId, erasure);
}

/** Whatever its state: nothing of it may be read or sent any more. */
async function eraseItsReferral(trx: Trx, commentId: string, { actor, at }: Erasure): Promise<void> {
  const referral = await referralOfComment(trx, commentId);
  if (!referral) return;
  if (isActive(referral.state)) {
    const end = { state: 'withdrawn', at, by: null, outcome: null, keepSealed: true } as const;
    await endReferral(trx, referral.id, end);
    await appendReferralEvent(trx, referral.id, { type: 'withdrawn', actor, at });
  }
  await eraseReferral(trx, referral.id, { at, actor });
}
