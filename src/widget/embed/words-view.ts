import { element } from '../element.ts';
import { piecesOf } from './markup.ts';

/** What somebody wrote, in its own language and direction. */
export function wordsView(html: string, lang: string | null): HTMLElement {
  const words = element('div', { class: 'words', dir: 'auto' });
  if (lang !== null && lang !== 'und') words.lang = lang;
  let here: HTMLElement = words;
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') here.append(piece.text);
    else if (piece.kind === 'close') here = parentOf(here, piece.tag, words);
    else {
      const made = document.createElement(piece.tag);
      if (piece.href !== null) {
        made.setAttribute('href', piece.href);
        made.setAttribute('rel', 'nofollow ugc noopener');
      }
      here.append(made);
      if (piece.tag !== 'br') here = made;
    }
  }
  return words;
}

/** Where it goes on after a closing tag; one that closes nothing is left out. */
const parentOf = (here: HTMLElement, tag: string, words: HTMLElement): HTMLElement =>
  here !== words && here.localName === tag ? (here.parentElement ?? words) : here;

/** Plain text in paragraphs, which empty lines part, with its line breaks. */
export const paragraphsView = (text: string): HTMLElement[] =>
  text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n');
    return element(
      'p',
      { dir: 'auto' },
      ...lines.flatMap((line, at) => (at ? [element('br'), line] : [line])),
    );
  });
