import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from './visitor-layout.ts';

/** Asks once more, or says that there will be no more mails about a comment. The form goes where the page came from. */
export function mailStopPage(props: {
  texts: VisitorTexts;
  here: Here;
  siteName: string;
  isStopped: boolean;
}): Html {
  const { texts, here, siteName, isStopped } = props;
  const { t } = texts;
  return visitorLayout({
    texts,
    title: t('mailStop'),
    siteName,
    here,
    head: html`<meta name="robots" content="noindex">`,
    main: isStopped
      ? html`<div class="state"><h1>${t('mailStopped')}</h1></div>`
      : html`<div class="state"><h1>${t('mailStopAsk')}</h1>
<form method="post"><p><button class="primary">${t('mailStop')}</button></p></form></div>`,
  });
}
