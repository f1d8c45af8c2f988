import { findComment } from '../comments/comments-store.ts';
import { forgetCorrection } from '../corrections/note-correction.ts';
import { eraseReferral } from '../referrals/erase-referral.ts';
import { referralById } from '../referrals/referrals-store.ts';
import { DAY, type Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { dueReferrals } from './due-referrals-store.ts';
import { eraseComment } from './erase-comment.ts';
import type { Sweep } from './sweep.ts';

/**
 * What is sealed of referrals that ended longer ago than the site keeps them: words, name, address, consent, notes,
 * mails and drafts, and what the screening was to learn from them. Dates, states and codes stay.
 */
export const REFERRAL_SWEEP: Sweep = {
  kind: 'referral',
  window: ({ referralRetentionDays }) => referralRetentionDays * DAY,
  due: dueReferrals,
  async erase(trx, ids, at) {
    for (const id of ids) await eraseOne(trx, id, at);
  },
};

async function eraseOne(trx: Trx, id: string, at: Instant): Promise<void> {
  const referral = await referralById(trx, id);
  if (!referral) return;
  const actor = { kind: 'system' } as const;
  const comment = referral.state === 'closed' ? await findComment(trx, referral.comment_id) : undefined;
  if (comment?.state === 'referred') return eraseComment(trx, comment.id, { type: 'erased', actor, at });
  // a comment that came back from the counsellors, or was withdrawn, goes its own way
  await eraseReferral(trx, id, { at, actor });
  if (referral.state === 'closed') await forgetCorrection(trx, referral.comment_id);
}
