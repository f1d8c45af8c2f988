import { inLanguage, paths } from '../../src/paths.ts';
import type { Receipt } from '../../src/receipts/receipt-view.ts';
import type { VisitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { visitorLayout } from '../layout.ts';

/** Asks once more before others can read what was written to the counsellors. */
export function generalPage(props: {
  receipt: Receipt;
  token: string;
  texts: VisitorTexts;
  chosen: string | null;
}): Html {
  const { receipt, token, texts, chosen } = props;
  const { t } = texts;
  const back = inLanguage(paths.receipt(token), chosen);
  return visitorLayout({
    texts,
    title: t('general_title'),
    siteName: receipt.page.siteName,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<p class="crumb"><a href="${back}">${t('goBack')}</a></p><h1>${t('general_title')}</h1>
<p>${t('general_explain')}</p>
<form method="post" action="${inLanguage(paths.receiptGeneral(token), chosen)}"><p class="send"><a class="button" href="${back}">${t('general_stay')}</a> <button>${t('general_submit')}</button></p></form>`,
  });
}
