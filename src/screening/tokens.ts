import { remember } from './code-units.ts';
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

const isOtherWordChar = remember(/^[\p{L}\p{N}]$/u);
const isLetter = remember(/^\p{L}$/u);
const isBreak = remember(/^[.!?;:\n\r؟۔؛።፤…]$/u);
// Pashto "me" (my) folds to the same letters but is a word of its own.
const PASHTO_YE = '\u06d0';
const ELISION = new Set(['j', 'l', 'd', 'n', 'm', 't', 's', 'c', 'qu', 'lorsqu', 'jusqu', 'puisqu']);

/** Whether a word is more than digits. */
export function hasLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (isLetter(word.charCodeAt(i))) return true;
  return false;
}

/** Splits a folded text into words; digits count as words; an apostrophe joins, except in French elisions. */
export function tokenise(normalised: Normalised): Token[] {
  const { text } = normalised;
  const tokens: Token[] = [];
  let broken = false;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (!isWordChar(code)) {
      if (isBreak(code)) broken = true;
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
  for (let from = start; ; ) {
    let i = from;
    while (i < text.length && isWordChar(text.charCodeAt(i))) i++;
    word += text.slice(from, i);
    const joins = text[i] === "'" && i + 1 < text.length && isWordChar(text.charCodeAt(i + 1));
    if (!joins || ELISION.has(word)) return [word, i];
    from = i + 1;
  }
}

function isWordChar(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isOtherWordChar(code);
}
