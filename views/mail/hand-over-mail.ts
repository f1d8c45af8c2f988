import type { Referral } from '../../src/referrals/referral.ts';
import type { PassedOn } from '../../src/referrals/referral-mail.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Block, type Letter, letter } from './letter.ts';

export interface HandOverMailProps {
  texts: DeskTexts;
  siteName: string;
  referral: Pick<Referral, 'urgency' | 'lang' | 'topics'>;
  /** Name of who receives it. */
  recipient: string;
  /** Secret address at which the words are shown, and answered. */
  link: string;
  expiresAt: number;
}

/** One subject for every message: who sees it on a screen learns nothing. */
export const handOverSubject = ({ texts, siteName }: Pick<HandOverMailProps, 'texts' | 'siteName'>): string =>
  texts.t('handOverMailSubject', { site: siteName });

/**
 * That a message waits at a secret link. Not a word of it and no name: a mailbox is not sealed. It is kept on servers
 * of others, for years, shared by colleagues and searched; the link ends after some days.
 */
export function handOverNotice(props: HandOverMailProps): Letter {
  const { texts, siteName } = props;
  const { t, lang, dir } = texts;
  return letter({
    lang,
    dir,
    subject: handOverSubject(props),
    blocks: [
      t('handOverMailGreeting', { name: props.recipient }),
      t('handOverMailWaits', { site: siteName }),
      ...factsOf(props),
      { label: t('handOverMailOpen'), url: props.link },
      t('handOverMailUntil', { when: texts.dateTime(props.expiresAt) }),
    ],
    footer: [t('handOverMailWhy', { site: siteName })],
  });
}

/** The message itself, for encryption alone. */
export function handOverMessage(props: HandOverMailProps & { passedOn: PassedOn }): string {
  const { texts, siteName, passedOn } = props;
  const { t } = texts;
  const parts = [
    t('handOverMailGreeting', { name: props.recipient }),
    t('handOverMailMessage', { site: siteName }),
    factsOf(props).join('\n'),
    ...(passedOn.remark === '' ? [] : [`${t('handOverRemarkOf', { site: siteName })}\n${passedOn.remark}`]),
    `${t('handOverWords')}\n\n${passedOn.text}`,
    [
      ...(passedOn.name === null ? [] : [`${t('handOverName')}: ${passedOn.name}`]),
      ...(passedOn.email === null ? [] : [`${t('handOverEmail')}: ${passedOn.email}`]),
      ...(passedOn.phone === null ? [] : [`${t('handOverPhone')}: ${passedOn.phone}`]),
    ].join('\n'),
    `${t('handOverMailAnswer')}\n${props.link}`,
    t('handOverMailUntil', { when: texts.dateTime(props.expiresAt) }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** In general terms. */
const factsOf = ({ texts, referral }: HandOverMailProps): (Block & string)[] => [
  `${texts.t('handOverUrgency')}: ${texts.t(`urgency_${referral.urgency}`)}`,
  ...(referral.lang === 'und'
    ? []
    : [`${texts.t('handOverLanguage')}: ${texts.languageName(referral.lang)}`]),
  `${texts.t('handOverTopics')}: ${texts.list(referral.topics.map((topic) => texts.t(`topic_${topic}`)))}`,
];
