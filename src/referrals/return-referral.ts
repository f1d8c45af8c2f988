import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import { openContent } from '../comments/content.ts';
import { noteCorrection } from '../corrections/note-correction.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import type { Sealing } from '../shared/sealing.ts';
import { eraseReferral } from './erase-referral.ts';
import { canWriterReturn, isBeforeHandOver, type ReferralContent } from './referral.ts';
import { appendReferralEvent, endReferral, type ReferralRow, referralById } from './referrals-store.ts';

/**
 * A counsellor, or the writer, finds that it was a general comment: its words go back to the comment, which waits for
 * a moderator; consent, notes and mails are erased. The screening learns from a counsellor, not from a writer's word.
 * @throws not-found, or conflict when the referral has ended or was handed over, and for the writer also in an emergency
 */
export async function returnReferral(
  deps: { db: Database; clock: Clock; sealing: Sealing; live: Live },
  by: Authorized<'counsel'> | 'writer',
  referralId: string,
): Promise<void> {
  const at = deps.clock();
  const actor = by === 'writer' ? ({ kind: 'writer' } as const) : ({ kind: 'person', id: by.id } as const);
  const personId = by === 'writer' ? null : by.id;
  const commentId = await deps.db.erase(async (trx) => {
    const referral = await referralById(trx, referralId);
    if (!referral) throw notFound('referral');
    const mayReturn = by === 'writer' ? canWriterReturn(referral) : isBeforeHandOver(referral.state);
    if (!mayReturn || !referral.sealed) {
      throw new AppError('conflict', 'Somebody has already dealt with this referral.');
    }
    const content = deps.sealing.open<ReferralContent>(referral.comment_id, referral.sealed);
    await giveBackWords(deps, trx, referral, content, { actor, at });
    if (by !== 'writer') {
      const { text, verdict } = content;
      const judged = { commentId: referral.comment_id, text, verdict, lang: referral.lang };
      await noteCorrection(deps, trx, judged, 'general', at);
    }
    const end = { state: 'returned', at, by: personId, outcome: null, keepSealed: true } as const;
    await endReferral(trx, referralId, end);
    await appendReferralEvent(trx, referralId, { type: 'returned', actor, at });
    await eraseReferral(trx, referralId, { at, actor });
    return referral.comment_id;
  });
  deps.live.publish({ kind: 'arrived', commentIds: [commentId], personId });
}

/** The comment has its words and address again, and not a word of what was told to the counsellors alone. */
async function giveBackWords(
  deps: { sealing: Sealing },
  trx: Trx,
  referral: ReferralRow,
  { name, text, html, email, verdict }: ReferralContent,
  { actor, at }: { actor: { kind: 'writer' } | { kind: 'person'; id: string }; at: number },
): Promise<void> {
  const emailSealed = email === null ? null : deps.sealing.seal(referral.comment_id, email);
  await appendEvent(trx, referral.comment_id, { type: 'returned', actor, at }, () => ({
    ...openContent(deps.sealing, referral.comment_id, { name, text, html }, emailSealed),
    email_sealed: emailSealed,
    verdict,
    // opinions differ: somebody should look first
    is_unsure: 1,
    // else a change by its writer would lead here once more
    to_counsellors: 0,
  }));
}
