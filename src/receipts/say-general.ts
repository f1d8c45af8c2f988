import { referralOfComment } from '../referrals/referrals-store.ts';
import { returnReferral } from '../referrals/return-referral.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Live } from '../shared/live.ts';
import type { Sealing } from '../shared/sealing.ts';
import { ownCommentId } from './own-referral.ts';

/**
 * The writer says that it was a general comment: a moderator reads it. @throws as returnReferral does for the writer,
 * or conflict when the comment is not with the counsellors
 */
export async function sayGeneral(
  deps: { db: Database; clock: Clock; sealing: Sealing; live: Live },
  token: string,
): Promise<void> {
  const referral = await referralOfComment(deps.db.read, await ownCommentId(deps.db, token));
  if (!referral) throw new AppError('conflict', 'This comment is not with the counsellors.');
  await returnReferral(deps, 'writer', referral.id);
}
