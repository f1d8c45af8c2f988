/**
 * HTML as a value. The tag escapes whatever is put in, in text and in quoted attributes alike; only Html is taken as
 * it is. Quote every attribute.
 */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** Booleans and unknown objects are refused by the type: `${open && …}` would print "false". */
type Child = Html | string | number | null | undefined | readonly Html[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

function render(child: Child): string {
  if (child === null || child === undefined) return '';
  if (child instanceof Html) return child.toString();
  if (Array.isArray(child)) return child.join('');
  return escapeHtml(String(child));
}

/** A template: html`<p>${text}</p>`. */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  let markup = strings[0] ?? '';
  for (let index = 0; index < children.length; index++)
    markup += render(children[index]) + (strings[index + 1] ?? '');
  return new Html(markup);
}

/** Takes markup that has been through the sanitiser (src/comments/html-input.ts) and nothing else. */
export const sanitizedHtmlAsIs = (markup: string): Html => new Html(markup);

/** The address if a browser may open it as a link, else an empty string: only http, https, mailto and tel. */
export function safeHref(address: string): string {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(address) ? address : '';
}
