import { type Html, html, safeHref } from '../html.ts';

/** A paragraph, a link with its text, or something that has its own form in both parts. */
export type Block = string | { label: string; url: string } | { html: Html; plain: string };

export interface Letter {
  lang: string;
  subject: string;
  text: string;
  html: string;
}

const BODY = 'margin:0;padding:1.5em;max-width:36em;font:1em/1.5 sans-serif';

/**
 * A mail as plain text and as HTML with the same content.
 * @param footer why the person gets it and how to stop it
 */
export function letter(props: {
  lang: string;
  dir: string;
  subject: string;
  blocks: readonly Block[];
  footer: readonly Block[];
}): Letter {
  const { lang, dir, subject, blocks, footer } = props;
  const page = html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${subject}</title></head>
<body lang="${lang}" dir="${dir}" style="${BODY}">
${blocks.map(paragraph)}
<hr>
<div style="font-size:.85em">${footer.map(paragraph)}</div>
</body>
</html>
`;
  // "-- " opens a signature (RFC 3676, 4.3)
  const text = `${blocks.map(plain).join('\n\n')}\n\n-- \n${footer.map(plain).join('\n')}\n`;
  return { lang, subject, text, html: page.toString() };
}

/** A block as HTML. */
export function paragraph(block: Block): Html {
  if (typeof block === 'string') return html`<p>${block}</p>\n`;
  if ('html' in block) return block.html;
  return html`<p><a href="${safeHref(block.url)}">${block.label}</a></p>\n`;
}

function plain(block: Block): string {
  if (typeof block === 'string') return block;
  return 'plain' in block ? block.plain : `${block.label}:\n${block.url}`;
}
