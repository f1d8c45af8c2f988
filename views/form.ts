import { type Html, html } from './html.ts';

export interface Field {
  name: string;
  label: string;
  value: string;
  type?: 'text' | 'email' | 'tel' | 'password' | 'textarea';
  /** Shown beneath the label. */
  hint?: string;
  /** What is wrong with the value. */
  error?: string | undefined;
  /** Word beside the label, for example "optional". */
  note?: string;
  autocomplete?: string;
  isRequired?: boolean;
  /** Writing direction; without it that of the first letter. */
  dir?: 'ltr' | 'rtl';
}

/** A labelled field; an error is tied to it for assistive technology. */
export function fieldView(field: Field): Html {
  const described = [field.error ? `${field.name}-error` : '', field.hint ? `${field.name}-hint` : '']
    .join(' ')
    .trim();
  const attributes = html` id="${field.name}" name="${field.name}"${
    described ? html` aria-describedby="${described}"` : ''
  }${field.error ? html` aria-invalid="true"` : ''}${field.isRequired ? html` required` : ''}${
    field.autocomplete ? html` autocomplete="${field.autocomplete}"` : ''
  }`;
  const control =
    field.type === 'textarea'
      ? html`<textarea${attributes} rows="8" dir="${field.dir ?? 'auto'}">
${field.value}</textarea>`
      : html`<input type="${field.type ?? 'text'}"${attributes} value="${field.value}"${
          field.type === 'text' ? html` dir="${field.dir ?? 'auto'}"` : ''
        }>`;
  return html`<div class="field${field.error ? ' has-error' : ''}">
<label for="${field.name}">${field.label}${field.note ? html` <span class="note">(${field.note})</span>` : ''}</label>
${field.hint ? html`<p class="hint" id="${field.name}-hint">${field.hint}</p>` : ''}
${field.error ? html`<p class="error" id="${field.name}-error">${field.error}</p>` : ''}
${control}
</div>`;
}

/** What is wrong with a form, above it, with links to the fields. */
export function errorSummary(heading: string, errors: readonly { field: string; message: string }[]): Html {
  if (errors.length === 0) return html``;
  return html`<div class="error-summary" role="alert"><p>${heading}</p><ul>${errors.map(
    ({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`,
  )}</ul></div>`;
}
