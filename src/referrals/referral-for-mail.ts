import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { consentOf } from './consent-store.ts';
import { type Consent, isActive, type Referral, type ReferralContent } from './referral.ts';
import { referralById, toReferral } from './referrals-store.ts';

export interface OpenedReferral {
  referral: Referral;
  content: ReferralContent;
  consent: (Consent & { givenAt: number }) | null;
}

/**
 * A referral that goes on, with its words and the consent of its writer, as this transaction sees them.
 * @throws not-found, or conflict when it has ended
 */
export async function referralForMail(
  deps: { sealing: Sealing },
  db: Database['read'] | Trx,
  id: string,
): Promise<OpenedReferral> {
  const row = await referralById(db, id);
  if (!row) throw notFound('referral');
  if (!isActive(row.state) || !row.sealed) throw new AppError('conflict', 'This referral has ended.');
  const referral = toReferral(row);
  return {
    referral,
    content: deps.sealing.open<ReferralContent>(referral.commentId, row.sealed),
    consent: await consentOf(deps, db, referral),
  };
}
