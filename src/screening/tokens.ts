import { inOneAlphabet } from './disguise.ts';
import type { Normalised } from './normalise.ts';

/** A word of the folded text; start/end are UTF-16 offsets into the original. */
export interface Token {
  word: string;
  start: number;
  end: number;
  /** True when a sentence ended before this word: phrases do not reach across. */
  afterBreak: boolean;
}

const WORD_CHAR = /^[\p{L}\p{N}]$/u;
const BREAK = /^[.!?;:\n\r؟۔؛።፤…]$/u;
// Pashto "me" (my) folds to the same letters but is a word of its own.
const PASHTO_YE = '\u06d0';
const ELISION = new Set(['j', 'l', 'd', 'n', 'm', 't', 's', 'c', 'qu', 'lorsqu', 'jusqu', 'puisqu']);

/** Splits a folded text into words; digits count as words; an apostrophe joins, except in French elisions. */
export function tokenise(normalised: Normalised): Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  let broken = false;
  for (let i = 0; i < text.length; ) {
    if (!isWordChar(text[i] ?? '')) {
      if (BREAK.test(text[i] ?? '')) broken = true;
      i++;
      continue;
    }
    const [word, end] = readWord(text, i);
    const last = tokens[tokens.length - 1];
    if (last && !broken && isPersianPrefix(last, normalised.original)) {
      last.word += word;
      last.end = normalised.ends[end - 1] ?? 0;
    } else {
      tokens.push({
        word: inOneAlphabet(word),
        start: normalised.starts[i] ?? 0,
        end: normalised.ends[end - 1] ?? 0,
        afterBreak: broken,
      });
    }
    broken = false;
    i = end;
  }
  return tokens;
}

/** Persian writes the verb prefix mi-/nemi- apart, joined, or with a zero-width non-joiner: joined here. */
function isPersianPrefix({ word, start, end }: Token, original: string): boolean {
  return (word === 'مي' || word === 'نمي') && !original.slice(start, end).includes(PASHTO_YE);
}

function readWord(text: string, start: number): [string, number] {
  let word = '';
  let i = start;
  for (; i < text.length; i++) {
    const char = text[i] ?? '';
    if (isWordChar(char)) {
      word += char;
      continue;
    }
    const joins = char === "'" && isWordChar(text[i + 1] ?? '') && !ELISION.has(word);
    if (!joins) break;
  }
  return [word, i];
}

function isWordChar(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return WORD_CHAR.test(char);
}
