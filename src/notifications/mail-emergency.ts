import { emergencyMail } from '../../views/mail/emergency-mail.ts';
import type { Urgency } from '../screening/verdict.ts';
import { deskTexts } from '../shared/i18n.ts';
import { findSite } from '../site/find-site.ts';
import { findCounsellors } from './find-counsellors.ts';
import { localTime } from './local-time.ts';
import type { MailDeps } from './mail-deps.ts';
import { findReferral } from './mails-store.ts';
import { whoHears } from './preference.ts';
import { sendOnce } from './send-once.ts';
import { senderOf } from './sender-of.ts';

/** Mails those who are to hear of an emergency at once, unless a counsellor has seen or ended the referral meanwhile. */
export async function mailEmergency(deps: MailDeps, referralId: string): Promise<null> {
  const referral = await findReferral(deps.db, referralId);
  if (referral?.state !== 'open' || referral.seenAt !== null) return null;
  const site = await findSite(deps);
  const now = deps.clock();
  const counsellors = await findCounsellors(deps, site.lang);
  const urgency = referral.urgency as Urgency;
  const hearers = whoHears(counsellors, urgency, localTime(now));
  if (hearers.length === 0) {
    if (urgency === 'emergency') deps.log.warn({ referral: referralId }, 'nobody hears of this emergency');
    return null;
  }
  const sender = await senderOf(deps);
  const sent = await Promise.allSettled(
    hearers.map(({ id, email, preference }) => {
      const key = `referral/${referralId}/${referral.openedAt}/${id}`;
      const texts = deskTexts(preference.lang);
      const letter = emergencyMail({
        texts,
        siteName: site.name,
        publicUrl: deps.config.publicUrl,
        urgency,
        openedAt: referral.openedAt,
      });
      return sendOnce(deps, { key, ...sender, to: email, ...letter });
    }),
  );
  const failed = sent.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return null;
}
