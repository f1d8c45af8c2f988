import type { Span } from './personal-detail.ts';
import { cutsSequence } from './sequences.ts';

/** A text made even for searching, one code point for each character as people see it. */
export interface PlainText {
  plain: string;
  /** The place in the original text that a place in `plain` stands for; never tears a character. */
  inOriginal(span: Span): Span;
}

/** Marks of writing direction, joiners, soft hyphen, tatweel: they change nothing that is searched for. */
const UNSEEN = /[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** First digit of each decimal script outside ASCII (Unicode general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

// Letters that keyboards of different countries give for one another, and look-alikes of punctuation.
const EVEN = new Map(
  ['یي', 'کك', 'أا', 'إا', 'آا', 'ٱا', 'ہه', 'ەه', 'ھه', "’'", "‘'", "ʼ'", "`'", "´'", '＠@', '＋+', '／/', '．.'].map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
); // biome-ignore format: pairs of letters

/**
 * Digits of all scripts become ASCII, every dash '-', every space ' ' (line breaks stay), accents are composed, Arabic
 * vowel marks and invisible characters fall away, Arabic letters with several codes get one. Case is kept.
 */
export function readPlain(text: string): PlainText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOfSequence(text, start);
    const letter = evenOut(text.slice(start, end));
    plain += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return {
    plain,
    inOriginal: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }),
  };
}

/** A word list or the source of a pattern, written as it is spelt, in the letters of plain texts. */
export const inPlainLetters = (words: string): string => readPlain(words).plain;

function endOfSequence(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (cutsSequence(text, end) || UNSEEN.test(text.charAt(end)))) end++;
  return end;
}

function evenOut(sequence: string): string {
  const code = sequence.normalize('NFC').codePointAt(0) ?? 0;
  const letter = String.fromCodePoint(code);
  if (code < 0x80) return letter === '\t' ? ' ' : letter;
  if (UNSEEN.test(letter)) return '';
  if (/\p{Nd}/u.test(letter)) return digitOf(code) ?? letter;
  if (/[\p{Pd}\u2212]/u.test(letter)) return '-';
  if (/\p{Zs}/u.test(letter)) return ' ';
  return EVEN.get(letter) ?? letter;
}

function digitOf(code: number): string | undefined {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const zero = ZEROS.findLast((first) => first <= code && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}
