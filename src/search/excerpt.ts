import { type FoldedWord, foldWords } from '../comments/fold-for-search.ts';
import type { SearchTerm } from './search-query.ts';

/** A piece of a text as the writer wrote it; `isHit`: it is what was searched for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Lengths in UTF-16 units: what is shown of a long text, and how much of it before the first hit. */
const EXCERPT_LENGTH = 320;
const LEAD = 80;

/** The part of a text around the first hit, cut between words, with the hits apart. */
export function excerptOf(text: string, terms: readonly SearchTerm[]): Piece[] {
  const words = foldWords(text);
  const hits = spansOf(words, terms);
  const from = startOf(text, words, hits[0]?.start ?? 0);
  const to = endOf(text, words, from);
  const pieces = piecesOf(text, hits, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ];
}

/** A whole short text, as a name is, with the hits apart. */
export function markedText(text: string, terms: readonly SearchTerm[]): Piece[] {
  return piecesOf(text, spansOf(foldWords(text), terms), 0, text.length);
}

interface Span {
  start: number;
  end: number;
}

/** Where the terms are, in order and without overlaps. */
function spansOf(words: readonly FoldedWord[], terms: readonly SearchTerm[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const length = Math.max(0, ...terms.map((term) => lengthOfHit(words, index, term)));
    const [first, last] = [words[index], words[index + length - 1]];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end });
    index += Math.max(1, length);
  }
  return spans;
}

/** How many words from here on are the term; 0 when they are not. */
function lengthOfHit(
  words: readonly FoldedWord[],
  from: number,
  { words: sought, isPrefix }: SearchTerm,
): number {
  const isThere = sought.every((word, index) => {
    const found = words[from + index]?.word;
    return isPrefix && index === sought.length - 1 ? found?.startsWith(word) : found === word;
  });
  return isThere ? sought.length : 0;
}

/** The beginning of the text when the first hit is near it, else of a word a little before. */
function startOf(text: string, words: readonly FoldedWord[], firstHit: number): number {
  if (firstHit <= LEAD || text.length <= EXCERPT_LENGTH) return 0;
  return words.find(({ start }) => start >= firstHit - LEAD)?.start ?? 0;
}

function endOf(text: string, words: readonly FoldedWord[], from: number): number {
  if (text.length - from <= EXCERPT_LENGTH) return text.length;
  const limit = from + EXCERPT_LENGTH;
  const end = words.findLast((word) => word.end <= limit)?.end ?? 0;
  return end > from ? end : limit;
}

function piecesOf(text: string, hits: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let read = from;
  const take = (end: number, isHit: boolean) => {
    const piece = text.slice(read, end).toWellFormed();
    if (piece !== '') pieces.push({ text: piece, isHit });
    read = end;
  };
  for (const { start, end } of hits) {
    if (start < from || start >= to) continue;
    take(start, false);
    take(Math.min(end, to), true);
  }
  take(to, false);
  return pieces;
}
