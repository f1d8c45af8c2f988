import { sanitizeComment } from '../comments/html-input.ts';

/**
 * Paragraphs and line breaks that a program wrote as HTML, as a person types them, so that moderators read a text and the
 * search finds no tags. What is shown stays the same.
 * @returns the text to keep and its sanitised markup
 */
export function tidyMarkup(text: string): { text: string; html: string } {
  const html = sanitizeComment(text);
  if (!/<(?:p|br)\b/i.test(text)) return { text, html };
  const tidied = withLineBreaks(text)
    .replace(/<\/p>\s*<p>/gi, '\n\n')
    .replace(/^\s*<p>|<\/p>\s*$/gi, '')
    .trim();
  return sanitizeComment(tidied) === html ? { text: tidied, html } : { text, html };
}

/** Line breaks without the white space before them. By parts: one pattern for both would look at each space again and again. */
const withLineBreaks = (text: string): string =>
  text
    .split(/<br\s*\/?>\n?/i)
    .map((line, index, lines) => (index < lines.length - 1 ? line.trimEnd() : line))
    .join('\n');
