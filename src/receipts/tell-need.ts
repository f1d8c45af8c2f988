import { isActive, type ReferralContent } from '../referrals/referral.ts';
import { appendReferralEvent } from '../referrals/referrals-store.ts';
import { saveSealed } from '../referrals/writer-store.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { ownCommentId, ownReferral } from './own-referral.ts';

/** Where the writer lives, as a name of the regions, and what they would like to speak; null: not told. */
export interface ToldNeed {
  place: string | null;
  spokenLang: string | null;
}

/**
 * The writer of a referred comment tells where they live and which language they would like to speak, changes it, or
 * takes it back. It is sealed with their words.
 * @throws not-found, or conflict when the referral has ended
 */
export async function tellNeed(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  token: string,
  told: ToldNeed,
): Promise<void> {
  const commentId = await ownCommentId(deps.db, token);
  await deps.db.erase(async (trx) => {
    const referral = await ownReferral(trx, commentId, isActive);
    const content = deps.sealing.open<ReferralContent>(commentId, referral.sealed);
    const { place, spokenLang } = told;
    const isNew = place !== (content.place ?? null) || spokenLang !== (content.spokenLang ?? null);
    if (!isNew) return;
    await saveSealed(trx, referral.id, deps.sealing.seal(commentId, { ...content, place, spokenLang }));
    const actor = { kind: 'writer' } as const;
    await appendReferralEvent(trx, referral.id, { type: 'need_told', actor, at: deps.clock() });
  });
}
