import { noteGivenUp, noteSent, noteStopped, openOutgoing } from '../referrals/outgoing-mail.ts';
import { NO_SERVER } from '../referrals/referral-mail.ts';
import { noteFailure } from '../referrals/referral-mails-store.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { AppError } from '../shared/errors.ts';
import { removeFromOutbox } from '../shared/outbox/outbox-store.ts';
import type { OutboxRow } from '../shared/queue/jobs.ts';
import { failureCode } from './failure-code.ts';
import type { MailDeps } from './mail-deps.ts';
import { sendOnce } from './send-once.ts';
import { senderOf } from './sender-of.ts';

/**
 * Sends a mail of a referral, to its writer or to a contact, unless it is not wanted any more. How it went stands on
 * the mail, so that the counsellors see it. @throws when it could not be sent: try again later
 */
export async function mailReferral(deps: MailDeps, row: OutboxRow): Promise<void> {
  const id = row.subjectId;
  const outgoing = await openOutgoing(deps, id);
  if (!outgoing) return await settle(deps, row, (trx) => noteStopped(trx, id));
  if (!deps.mailer.isOn)
    return await settle(deps, row, (trx) => noteGivenUp(trx, id, NO_SERVER, deps.clock()));
  const { to, lang, subject, text, html, encrypted } = outgoing;
  const mail = { key: `referral-mail/${id}`, ...(await senderOf(deps)), to, lang, subject, text, html };
  const encryptedOrNot = encrypted === null ? mail : { ...mail, encrypted };
  const refused = await sendOnce(deps, encryptedOrNot, 'may-be-sent-again').catch(async (error: unknown) => {
    // another process is sending it: no failure of the mail
    if (!(error instanceof AppError)) await deps.db.write((trx) => noteFailure(trx, id, failureCode(error)));
    throw error;
  });
  await settle(deps, row, async (trx) => {
    if (refused === null) return await noteSent(trx, id, deps.clock());
    await noteFailure(trx, id, failureCode(refused));
    await noteGivenUp(trx, id, null, deps.clock());
  });
}

/** The mail server did not take it for too long: the counsellors find it on the referral and can send it again. */
export async function giveUpReferralMail(deps: MailDeps, row: OutboxRow): Promise<void> {
  await settle(deps, row, (trx) => noteGivenUp(trx, row.subjectId, null, deps.clock()));
  deps.log.error({ outbox: row.id, job: row.job, subject: row.subjectId }, 'a mail could not be sent');
}

async function settle(deps: MailDeps, row: OutboxRow, note: (trx: Trx) => Promise<void>): Promise<void> {
  await deps.db.write(async (trx) => {
    await note(trx);
    await removeFromOutbox(trx, row.id);
  });
}
