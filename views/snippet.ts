import { type Html, html } from './html.ts';

/** Code to copy: one click chooses all of it. It can scroll, so the keyboard must reach it. */
export const snippetView = (snippet: string, label: string): Html =>
  html`<pre class="snippet" dir="ltr" tabindex="0" role="region" aria-label="${label}"><code>${snippet}</code></pre>`;
