import { paths } from '../../src/paths.ts';
import type { Urgency } from '../../src/screening/verdict.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Letter, letter } from './letter.ts';

/** That somebody needs help at once, and where the request is. No word of what was written. */
export function emergencyMail(props: {
  texts: DeskTexts;
  siteName: string;
  publicUrl: string;
  urgency: Urgency;
  openedAt: number;
}): Letter {
  const { texts, siteName, publicUrl, urgency } = props;
  const { t, lang, dir } = texts;
  const isEmergency = urgency === 'emergency';
  return letter({
    lang,
    dir,
    subject: `${siteName}: ${t(isEmergency ? 'alarmEmergency' : 'alarmUrgent')}`,
    blocks: [
      t(isEmergency ? 'alarmEmergencyText' : 'alarmUrgentText', { when: texts.dateTime(props.openedAt) }),
      { label: t('showReferrals'), url: `${publicUrl}${paths.desk.referrals()}` },
    ],
    footer: [
      t('alarmWhy', { site: siteName }),
      { label: t('mailChange'), url: `${publicUrl}${paths.desk.notifications()}` },
    ],
  });
}
