import { type Html, html, safeHref } from '../html.ts';

/** A paragraph, or a link with its text. */
export type Block = string | { label: string; url: string };

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

const paragraph = (block: Block): Html =>
  typeof block === 'string'
    ? html`<p>${block}</p>\n`
    : html`<p><a href="${safeHref(block.url)}">${block.label}</a></p>\n`;

const plain = (block: Block): string => (typeof block === 'string' ? block : `${block.label}:\n${block.url}`);
