import { fillSubject } from '../../src/referrals/mail-template.ts';
import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';
import { paragraph } from '../mail/letter.ts';
import { type OfferMailProps, offerBlocks } from '../mail/offer-mail.ts';

/** The mail as its receiver will read it. @param to null: nobody, it is a sample */
export function mailPreview({ t }: DeskTexts, to: string | null, mail: OfferMailProps): Html {
  const { lang, dir } = mail.texts;
  return html`<section class="card mail-preview" aria-labelledby="preview"><h2 id="preview">${t('offerPreviewTitle')}</h2>
<dl>${to === null ? '' : html`<div><dt>${t('offerTo')}</dt><dd><bdi>${to}</bdi></dd></div>`}
<div><dt>${t('mailSubjectLabel')}</dt><dd><bdi lang="${lang}" dir="${dir}">${fillSubject(mail.template.subject, mail.siteName)}</bdi></dd></div></dl>
<div class="words" lang="${lang}" dir="${dir}">${offerBlocks(mail).map(paragraph)}
<hr><p>${mail.texts.t('offerWhy', { site: mail.siteName })}</p></div></section>`;
}
