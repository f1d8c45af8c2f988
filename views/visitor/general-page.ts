import { inLanguage, paths } from '../../src/paths.ts';
import type { Receipt } from '../../src/receipts/receipt-view.ts';
import type { Here } from '../../src/shared/http/here.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from './visitor-layout.ts';

/** Asks once more before others can read what was written to the counsellors. */
export function generalPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  here: Here;
}): Html {
  const { receipt, token, texts, here } = props;
  const { t } = texts;
  const { chosen } = here;
  const back = inLanguage(paths.receipt(token), chosen);
  return visitorLayout({
    texts,
    title: t('general_title'),
    siteName: receipt.page.siteName,
    here,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${back}">${t('goBack')}</a></p><h1>${t('general_title')}</h1>
<p>${t('general_explain')}</p>
<form method="post" action="${inLanguage(paths.receiptGeneral(token), chosen)}"><p class="send"><a class="button" href="${back}">${t('general_stay')}</a> <button>${t('general_submit')}</button></p></form>`,
  });
}
