import { SHOW_FIELD } from '../../src/comments/comment.ts';
import { inLanguage } from '../../src/paths.ts';
import type { Here } from '../../src/shared/http/here.ts';
import { type VisitorTexts, visitorTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/** "Language" for those who cannot read the page. */
const ELSEWHERE = [
  ['en', 'ltr', 'Language'],
  ['ar', 'rtl', 'اللغة'],
] as const;

/** Leads to this page in the other languages, each called as its speakers call it. */
export function languageLinks(here: Here, texts: VisitorTexts): Html {
  return html`<details class="languages"><summary>${texts.t('help_languages')}${ELSEWHERE.filter(
    ([lang]) => lang !== texts.lang,
  ).map(([lang, dir, word]) => html` · <bdi lang="${lang}" dir="${dir}">${word}</bdi>`)}</summary>
${here.form === undefined ? '' : firstButton(here.form)}<ul>${here.langs.map((lang) => {
    const { dir, languageName } = visitorTexts(lang);
    const isHere = lang === texts.lang ? html` aria-current="true"` : '';
    const address = inLanguage(here.address, lang === here.own ? null : lang);
    return here.form === undefined
      ? html`<li><a href="${address}" lang="${lang}" hreflang="${lang}" dir="${dir}"${isHere}>${languageName(lang)}</a></li>`
      : html`<li><button class="quiet" form="${here.form}" formaction="${address}" name="${SHOW_FIELD}" value="form" lang="${lang}" dir="${dir}"${isHere}>${languageName(lang)}</button></li>`;
  })}</ul></details>`;
}

/** Enter in a field presses the first button of its form: that must send it, not show it in some language. */
const firstButton = (form: string): Html =>
  html`<button class="visually-hidden" form="${form}" tabindex="-1" aria-hidden="true"></button>`;
