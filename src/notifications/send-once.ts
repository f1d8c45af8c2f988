import { AppError } from '../shared/errors.ts';
import type { MailDeps } from './mail-deps.ts';
import { isRefused, type Mail } from './mailer.ts';
import { claimMail, markSent, releaseMail } from './mails-store.ts';

/**
 * Sends a mail unless one with its key was sent before. A mail that the server refuses for good counts as sent, unless
 * a person may want to send it again; the log has its key. When a process dies between sending and noting it, the mail
 * goes out again with its old Message-ID.
 * @returns null, or why the server refuses it for good
 * @throws when it could not be sent, or somebody else is sending it: try again later
 */
export async function sendOnce(
  deps: Pick<MailDeps, 'db' | 'clock' | 'log' | 'mailer'>,
  mail: Mail,
  refused: 'counts-as-sent' | 'may-be-sent-again' = 'counts-as-sent',
): Promise<Error | null> {
  const claim = await deps.db.write((trx) => claimMail(trx, mail.key, deps.clock()));
  if (claim === 'sent') return null;
  if (claim === 'busy') throw new AppError('unavailable', 'Another process is sending this mail.');
  try {
    await deps.mailer.send(mail);
  } catch (error) {
    if (!isRefused(error)) {
      await deps.db.write((trx) => releaseMail(trx, mail.key));
      throw error;
    }
    deps.log.warn({ err: error, mail: mail.key }, 'the mail server refuses a mail for good');
    const settle = refused === 'counts-as-sent' ? markSent : releaseMail;
    await deps.db.write((trx) => settle(trx, mail.key, deps.clock()));
    return error;
  }
  await deps.db.write((trx) => markSent(trx, mail.key, deps.clock()));
  return null;
}
