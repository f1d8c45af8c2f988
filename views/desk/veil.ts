import type { DeskTexts } from '../../src/shared/i18n.ts';
import { type Html, html } from '../html.ts';

/**
 * Words that hurt to read are shown to who wants to read them.
 * @param key the attribute of a shortcut, where the page has one
 */
export function veil(words: Html, { t }: DeskTexts, key: Html = html``): Html {
  return html`<details class="veil"><summary${key}>${t('veiled')}</summary>${words}</details>`;
}
