import { paths } from '../src/paths.ts';
import { type Html, html } from './html.ts';

/** The Wegweiser sign: an arm of a signpost. Decorative, so hidden from assistive technology. */
export const sign = html`<svg class="sign" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
<path d="M14 3h3v27h-3z" class="sign-post"/><path d="M4 6h18l6 5-6 5H4z" class="sign-arm"/></svg>`;

interface Frame {
  lang: string;
  dir: string;
  title: string;
  /** What the page is about, for search engines. */
  description?: string | undefined;
  skip: string;
  bodyClass: string;
  head?: Html | undefined;
  header: Html;
  main: Html;
  footer?: Html;
}

/** The document that every page of ours is. */
export function frame(props: Frame): Html {
  return html`<!doctype html>
<html lang="${props.lang}" dir="${props.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${props.title}</title>
${props.description === undefined ? '' : html`<meta name="description" content="${props.description}">`}
<link rel="stylesheet" href="${paths.style()}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${props.head}
</head>
<body class="${props.bodyClass}">
<a class="skip" href="#main">${props.skip}</a>
${props.header}
<main id="main">
${props.main}
</main>
${props.footer}
</body>
</html>
`;
}
