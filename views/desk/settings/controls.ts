import { type DeskTexts, directionOf } from '../../../src/shared/i18n.ts';
import { type Html, html } from '../../html.ts';

/** A labelled choice of one; an error is tied to it for assistive technology. */
export function selectView(props: {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  options: readonly { value: string; label: string }[];
}): Html {
  const { name, hint, error } = props;
  const described = [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].join(' ').trim();
  return html`<div class="field${error ? ' has-error' : ''}"><label for="${name}">${props.label}</label>
${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
${error ? html`<p class="error" id="${name}-error">${error}</p>` : ''}
<select id="${name}" name="${name}"${described ? html` aria-describedby="${described}"` : ''}${
    error ? html` aria-invalid="true"` : ''
  }>${props.options.map(
    ({ value, label }) =>
      html`<option value="${value}"${value === props.value ? html` selected` : ''}>${label}</option>`,
  )}</select></div>`;
}

/** A choice of one language, in the order of their names; one that is not in the list stays what it is. */
export function languageSelect(
  props: { name: string; label: string; error?: string | undefined; value: string; langs: readonly string[] },
  texts: DeskTexts,
): Html {
  const isOther = /^[a-z]{2,3}$/.test(props.value) && !props.langs.includes(props.value);
  const codes = isOther ? [props.value, ...props.langs] : props.langs;
  return selectView({ ...props, options: inOrder(codes, texts) });
}

/** Languages by their names. */
export function inOrder(codes: readonly string[], texts: DeskTexts): { value: string; label: string }[] {
  return codes
    .map((value) => ({ value, label: texts.languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, texts.lang));
}

/** A box to tick. */
export const checkboxView = (props: { name: string; label: string; isChecked: boolean }): Html =>
  html`<label class="check"><input type="checkbox" name="${props.name}" value="1"${
    props.isChecked ? html` checked` : ''
  }><span>${props.label}</span></label>`;

/** One part per language to fold out; those where something is written, or wrong, stand open. */
export function byLanguage(
  langs: readonly string[],
  texts: DeskTexts,
  partOf: (lang: string) => { note: string; isOpen: boolean; fields: Html },
): Html {
  return html`<div class="by-language">${inOrder(langs, texts).map(({ value, label }) => {
    const { note, isOpen, fields } = partOf(value);
    return html`<details class="language"${isOpen ? html` open` : ''}><summary><span class="language-name">${label}</span> <span class="tag quiet">${note}</span></summary>
<div class="language-fields">${fields}</div></details>`;
  })}</div>`;
}

/** A text of the locales that an own one replaces. */
export const builtInView = (label: string, lang: string, text: string): Html =>
  html`<p class="hint">${label} <q lang="${lang}" dir="${directionOf(lang)}">${text}</q></p>`;
