import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { mayBeSent } from './may-be-sent.ts';
import { type OutgoingMail, STOPPED } from './referral-mail.ts';
import { markMailFailed, markMailSent, purposeOf } from './referral-mails-store.ts';
import { appendReferralEvent } from './referrals-store.ts';

/** A mail that waits to be sent, opened; null when it is not to be sent any more. */
export async function openOutgoing(
  deps: { db: Database; clock: Clock; sealing: Sealing },
  mailId: string,
): Promise<OutgoingMail | null> {
  const purpose = await purposeOf(deps.db.read, mailId);
  if (purpose?.mailState !== 'queued' || !purpose.sealed || !mayBeSent(purpose, deps.clock())) return null;
  return deps.sealing.open<OutgoingMail>(purpose.commentId, purpose.sealed);
}

/** A mail server has taken the mail. */
export async function noteSent(trx: Trx, mailId: string, now: Instant): Promise<void> {
  await markMailSent(trx, mailId, now);
}

/** The mail is not wanted any more: nobody needs to look after it. */
export async function noteStopped(trx: Trx, mailId: string): Promise<void> {
  await markMailFailed(trx, mailId, STOPPED);
}

/** The mail will not arrive by itself: its referral says so. @param code null: the last failure is noted already */
export async function noteGivenUp(
  trx: Trx,
  mailId: string,
  code: string | null,
  now: Instant,
): Promise<void> {
  const purpose = await purposeOf(trx, mailId);
  if (!purpose || !(await markMailFailed(trx, mailId, code))) return;
  await appendReferralEvent(trx, purpose.referralId, {
    type: 'mail_failed',
    actor: { kind: 'system' },
    at: now,
    detail: code,
  });
}
