import { type Html, html } from '../../html.ts';

interface Option {
  value: string;
  label: string;
}

/** A choice of several, in columns; some of them can be folded away. */
export function checksView(props: {
  name: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  chosen: readonly string[];
  options: readonly Option[];
  more?: { summary: string; isOpen: boolean; options: readonly Option[] };
}): Html {
  const { name, legend, hint, error, more } = props;
  const boxes = (options: readonly Option[]) =>
    html`<div class="boxes">${options.map(
      ({ value, label }) =>
        html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${
          props.chosen.includes(value) ? html` checked` : ''
        }><span>${label}</span></label>`,
    )}</div>`;
  return html`<fieldset class="box-group${error ? ' has-error' : ''}" id="${name}" tabindex="-1"><legend>${legend}</legend>
${hint ? html`<p class="hint">${hint}</p>` : ''}${error ? html`<p class="error">${error}</p>` : ''}${boxes(props.options)}${
  more
    ? html`<details${more.isOpen ? html` open` : ''}><summary>${more.summary}</summary>${boxes(more.options)}</details>`
    : ''
}</fieldset>`;
}
