import { paths } from '../../src/paths.ts';
import type { Urgency } from '../../src/screening/verdict.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Letter, letter } from './letter.ts';

/** That a request waits for longer than it should, and where it is. No word and no name of its writer. */
export function overdueMail(props: {
  texts: DeskTexts;
  siteName: string;
  publicUrl: string;
  referralId: string;
  urgency: Urgency;
  openedAt: number;
}): Letter {
  const { texts, siteName, publicUrl } = props;
  const { t, lang, dir } = texts;
  return letter({
    lang,
    dir,
    subject: `${siteName}: ${t(props.urgency === 'emergency' ? 'overdueEmergency' : 'overdueTitle')}`,
    blocks: [
      t('overdueText', { when: texts.dateTime(props.openedAt), urgency: t(`urgency_${props.urgency}`) }),
      { label: t('overdueShow'), url: `${publicUrl}${paths.desk.case(props.referralId)}` },
    ],
    footer: [
      t('alarmWhy', { site: siteName }),
      { label: t('mailChange'), url: `${publicUrl}${paths.desk.notifications()}` },
    ],
  });
}
