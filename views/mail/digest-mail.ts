import { sinceDay } from '../../src/notifications/local-time.ts';
import type { Summary } from '../../src/notifications/summary.ts';
import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Block, type Letter, letter } from './letter.ts';

/** How much waits, since when, and where. No word of what was written. */
export function digestMail(props: {
  texts: DeskTexts;
  siteName: string;
  publicUrl: string;
  summary: Summary;
  now: number;
  /** Address of the page that stops digests. */
  unsubscribe: string;
}): Letter {
  const { texts, publicUrl, siteName } = props;
  const { comments, referrals } = props.summary;
  const { t, lang, dir } = texts;
  const since = (oldest: number | null) => sinceDay(lang, oldest ?? props.now, props.now);
  const facts: string[] = [];
  const blocks: Block[] = [];
  if (referrals && referrals.count > 0) {
    const { count, emergencies, urgent } = referrals;
    if (emergencies > 0) facts.push(t('digestEmergencies', { count: emergencies }));
    if (urgent > 0) facts.push(t('digestUrgent', { count: urgent }));
    const pressing = facts.length === 0 ? '' : ` ${t('digestAmong', { list: texts.list(facts) })}`;
    blocks.push(`${t('digestReferrals', { count, since: since(referrals.oldest) })}${pressing}`);
    blocks.push({ label: t('showReferrals'), url: `${publicUrl}${paths.desk.referrals()}` });
    facts.push(t('referralsCount', { count }));
  }
  if (comments.count > 0) {
    facts.push(t('queueCount', { count: comments.count }));
    blocks.push(t('digestComments', { count: comments.count, since: since(comments.oldest) }));
    blocks.push({ label: t('backToQueue'), url: `${publicUrl}${paths.desk.moderation()}` });
  }
  return letter({
    lang,
    dir,
    subject: `${siteName}: ${facts.join(', ')}`,
    blocks,
    footer: [
      t('digestWhy', { site: siteName }),
      { label: t('mailChange'), url: `${publicUrl}${paths.desk.notifications()}` },
      { label: t('digestStop'), url: props.unsubscribe },
    ],
  });
}
