import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Block, type Letter, letter } from './letter.ts';

/** What was decided on a comment, for its writer. No word of the comment; the subject does not tell the decision. */
export function decisionMail(props: {
  texts: VisitorTexts;
  page: { title: string; siteName: string };
  isPublished: boolean;
  /** Why it was rejected, in the words that the writer reads, and their language. */
  reason: { lang: string; text: string } | null;
  /** Address of the published comment, else of the page. */
  link: string;
  /** Address of the page that stops these mails. */
  unsubscribe: string;
}): Letter {
  const { texts, page, isPublished, link } = props;
  const { t, lang, dir } = texts;
  const blocks: Block[] = [t(isPublished ? 'state_published' : 'state_rejected')];
  if (!isPublished && props.reason) blocks.push(t('state_rejected_reason', { reason: props.reason.text }));
  blocks.push({ label: page.title, url: link }, t('mailReceipt'));
  return letter({
    lang,
    dir,
    subject: t('mailSubject', { site: page.siteName }),
    blocks,
    footer: [t('mailWhy'), { label: t('mailStop'), url: props.unsubscribe }],
  });
}
