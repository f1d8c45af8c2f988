import type { JobHandler, JobTable } from '../shared/queue/jobs.ts';
import type { MailDeps } from './mail-deps.ts';
import { mailDigest } from './mail-digest.ts';
import { mailEmergency } from './mail-emergency.ts';
import { mailOverdue } from './mail-overdue.ts';
import { giveUpReferralMail, mailReferral } from './mail-referral.ts';
import { mailWriter } from './mail-writer.ts';
import { dropAll, giveUp, type MailWork, workOff } from './work-off.ts';

/** Tries before a mail is given up: with the pauses of `backoff`, about two days without Redis, eight hours with it. */
const MAIL_ATTEMPTS = 300;
/** The same for mails to writers and contacts, about seven hours: a counsellor should know on the same day. */
const REFERRAL_MAIL_ATTEMPTS = 50;

/** The handlers of this feature's jobs. */
export function notificationsJobs(
  deps: MailDeps,
): Pick<JobTable, 'mail-digest' | 'mail-emergency' | 'mail-overdue' | 'mail-decision' | 'mail-referral'> {
  const handler = (work: MailWork): JobHandler => ({
    maxAttempts: MAIL_ATTEMPTS,
    run: (row) => workOff(deps, row, work),
    ...(deps.mailer.isOn ? {} : { runMany: (rows) => dropAll(deps, rows) }),
    giveUp: (row) => giveUp(deps, row),
  });
  return {
    'mail-digest': handler(mailDigest),
    'mail-emergency': handler(mailEmergency),
    'mail-overdue': handler(mailOverdue),
    'mail-decision': handler(mailWriter),
    'mail-referral': {
      maxAttempts: REFERRAL_MAIL_ATTEMPTS,
      run: (row) => mailReferral(deps, row),
      giveUp: (row) => giveUpReferralMail(deps, row),
    },
  };
}
