import { paths } from '../../src/paths.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { deskLayout } from '../layout.ts';

/** Asks once more, or says that there will be no more digests. The form goes where the page came from. */
export function digestStopPage({ texts, isStopped }: { texts: DeskTexts; isStopped: boolean }): Html {
  const { t } = texts;
  return deskLayout({
    texts,
    title: t('digestStop'),
    person: null,
    main: html`<section class="card narrow"><h1>${t(isStopped ? 'digestStopped' : 'digestStopAsk')}</h1>
${isStopped ? '' : html`<form method="post"><p><button class="primary">${t('digestStop')}</button></p></form>`}
<p><a href="${paths.desk.notifications()}">${t('mailChange')}</a></p></section>`,
  });
}
