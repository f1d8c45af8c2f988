import { type VisitorTexts, visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** Asks which language somebody would like to speak; each is called as its speakers call it. */
export function languageField(props: {
  texts: VisitorTexts;
  value: string;
  error?: string | undefined;
}): Html {
  const { texts, value, error } = props;
  const { t } = texts;
  return html`<div class="field${error ? ' has-error' : ''}"><label for="lang">${t('need_language')}</label>
${error ? html`<p class="error" id="lang-error">${error}</p>` : ''}
<select id="lang" name="lang"${error ? html` aria-invalid="true" aria-describedby="lang-error"` : ''}><option value="">${t('need_language_none')}</option>${visitorLanguages.map(
    (lang) =>
      html`<option value="${lang}"${lang === value ? html` selected` : ''}>${languageLabel(lang, texts)}</option>`,
  )}</select></div>`;
}

/** In its own words first, so that everybody finds theirs. */
function languageLabel(lang: string, texts: VisitorTexts): string {
  const [own, here] = [visitorTexts(lang).languageName(lang), texts.languageName(lang)];
  return own === here ? own : `${own} · ${here}`;
}
