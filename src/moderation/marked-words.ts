import { sanitizeComment } from '../comments/html-input.ts';

/** A stretch of the text (UTF-16 offsets) that is to be seen at a glance. */
export interface Mark {
  start: number;
  end: number;
  /** A reason for what the system thinks, one against it, or a personal detail. */
  kind: 'for' | 'against' | 'detail';
}

/** From the private use area; what a visitor typed of them is taken out first. */
const START = '\uE000';
const END = '\uE001';
const KIND_OF: Readonly<Record<string, Mark['kind']>> = {
  '\uE002': 'for',
  '\uE003': 'against',
  '\uE004': 'detail',
};
const SIGN_OF: Readonly<Record<Mark['kind'], string>> = {
  for: '\uE002',
  against: '\uE003',
  detail: '\uE004',
};
const SIGNS = /[\uE000-\uE004]/g;

/**
 * The comment's markup as sanitizeComment makes it, with <mark class="…"> around the marked stretches: they are put
 * into the text as signs before the sanitiser, so that its rules hold for the result as for any other, and become
 * elements in running text only, closed and opened again where an element begins or ends.
 * @param marks in any order; of two that overlap the first one stays
 */
export function markedWords(text: string, marks: readonly Mark[]): string {
  const typed = text.replace(SIGNS, ' ');
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0) && mark.end > mark.start && mark.end <= typed.length)
      kept.push(mark);
  }
  let signed = '';
  let at = 0;
  for (const { start, end, kind } of kept) {
    signed += `${typed.slice(at, start)}${START}${SIGN_OF[kind]}${typed.slice(start, end)}${END}`;
    at = end;
  }
  return toElements(sanitizeComment(signed + typed.slice(at)));
}

const TOKENS = /<[^<>]*>|[\uE000-\uE004]|[^<\uE000-\uE004]+/g;

function toElements(markup: string): string {
  let out = '';
  let open: Mark['kind'] | null = null;
  for (const [token] of markup.matchAll(TOKENS)) {
    const kind = KIND_OF[token];
    if (token === START) continue;
    if (kind) open = kind;
    else if (token === END) open = null;
    else if (token.startsWith('<')) {
      out += token.replace(SIGNS, '');
      // a stretch that ends within a tag ends before it
      if (token.includes(END)) open = null;
    } else out += open === null || token.trim() === '' ? token : `<mark class="${open}">${token}</mark>`;
  }
  return out;
}
