import { REJECTION_REASONS } from '../../src/moderation/decision.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Block, type Letter, letter } from './letter.ts';

/** What was decided on a comment, for its writer. No word of the comment; the subject does not tell the decision. */
export function decisionMail(props: {
  texts: VisitorTexts;
  page: { title: string; siteName: string };
  isPublished: boolean;
  /** Code of the reason for a rejection. */
  reason: string | null;
  /** Address of the published comment, else of the page. */
  link: string;
  /** Address of the page that stops these mails. */
  unsubscribe: string;
}): Letter {
  const { texts, page, isPublished, link } = props;
  const { t, lang, dir } = texts;
  const code = isPublished ? undefined : REJECTION_REASONS.find((one) => one === props.reason);
  const blocks: Block[] = [t(isPublished ? 'state_published' : 'state_rejected')];
  if (code) blocks.push(t('state_rejected_reason', { reason: t(`reason_${code}`) }));
  blocks.push({ label: page.title, url: link }, t('mailReceipt'));
  return letter({
    lang,
    dir,
    subject: t('mailSubject', { site: page.siteName }),
    blocks,
    footer: [t('mailWhy'), { label: t('mailStop'), url: props.unsubscribe }],
  });
}
