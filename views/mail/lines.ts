import { html } from '../html.ts';
import type { Block } from './letter.ts';

/** A paragraph whose line breaks stay, in the writing direction of its first letter. */
export const lines = (text: string): Block => ({
  html: html`<p dir="auto">${text.split('\n').map((line, index) => html`${index === 0 ? '' : html`<br>`}${line}`)}</p>\n`,
  plain: text,
});
