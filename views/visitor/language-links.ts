import { inLanguage } from '../../src/paths.ts';
import { type VisitorTexts, visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** "Language" for those who cannot read the page. */
const ELSEWHERE = [
  ['en', 'ltr', 'Language'],
  ['ar', 'rtl', 'اللغة'],
] as const;

/** Leads to this page in the other languages, each called as its speakers call it. */
export function languageLinks(address: string, texts: VisitorTexts): Html {
  return html`<details class="languages"><summary>${texts.t('help_languages')}${ELSEWHERE.filter(
    ([lang]) => lang !== texts.lang,
  ).map(([lang, dir, word]) => html` · <bdi lang="${lang}" dir="${dir}">${word}</bdi>`)}</summary>
<ul>${visitorLanguages.map((lang) => {
    const own = visitorTexts(lang);
    const isHere = lang === texts.lang;
    return html`<li><a href="${inLanguage(address, lang)}" lang="${lang}" hreflang="${lang}" dir="${own.dir}"${isHere ? html` aria-current="true"` : ''}>${own.languageName(lang)}</a></li>`;
  })}</ul></details>`;
}
