import { overdueMail } from '../../views/mail/overdue-mail.ts';
import type { Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import { deskTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { findCounsellors } from './find-counsellors.ts';
import { localTime } from './local-time.ts';
import type { MailDeps } from './mail-deps.ts';
import { findReferral } from './mails-store.ts';
import { whoHearsOfDelay } from './preference.ts';
import { sendOnce } from './send-once.ts';
import { senderOf } from './sender-of.ts';

/**
 * Mails those on duty, once, that a referral has passed its target time; when nobody is, everybody who counsels and has
 * not opted out. The rule: an emergency is told when nobody has taken it half an hour after it was opened, what is
 * urgent or normal when no contacts were offered and nothing else was done by its target time, taken or not. Nothing
 * is told of what has ended, waits for its writer or a contact, or was opened anew: then a later row tells of it.
 */
export async function mailOverdue(deps: MailDeps, referralId: string): Promise<null> {
  const referral = await findReferral(deps.db, referralId);
  const now = deps.clock();
  if (!referral || !isLate(referral, now)) return null;
  const site = await findSite(deps);
  const hearers = whoHearsOfDelay(await findCounsellors(deps, site.lang), localTime(now));
  if (hearers.length === 0)
    deps.log.warn({ referral: referralId }, 'nobody hears that this referral is overdue');
  const sender = await senderOf(deps);
  const sent = await Promise.allSettled(
    hearers.map(({ id, email, preference }) => {
      const letter = overdueMail({
        texts: deskTexts(preference.lang),
        siteName: site.name,
        publicUrl: deps.config.publicUrl,
        referralId,
        urgency: referral.urgency as Urgency,
        openedAt: referral.openedAt,
      });
      const key = `overdue/${referralId}/${referral.openedAt}/${id}`;
      return sendOnce(deps, { key, ...sender, to: email, ...letter });
    }),
  );
  const failed = sent.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return null;
}

function isLate(
  {
    state,
    urgency,
    targetAt,
    assignedTo,
  }: { state: string; urgency: string; targetAt: Instant; assignedTo: string | null },
  now: Instant,
): boolean {
  if ((state !== 'open' && state !== 'declined') || now < targetAt) return false;
  return urgency !== 'emergency' || assignedTo === null;
}
