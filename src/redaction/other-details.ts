import { findPersonalDetails } from './find-personal-details.ts';
import type { DetailKind } from './personal-detail.ts';

/** A personal detail that has no place of its own in the typed text, and so cannot be blacked out there. */
export interface OtherDetail {
  kind: DetailKind;
  words: string;
}

/**
 * What a reader of the published comment would find although it does not stand so in what was typed: in the writer's
 * name, or put together by markup. A name itself is public by its writer's choice.
 * @param comment `html` as sanitizeComment makes it
 */
export function findOtherDetails(comment: {
  name: string | null;
  text: string;
  html: string;
}): OtherDetail[] {
  const typed = new Set(wordsIn(comment.text).map(({ words }) => words));
  return [
    ...wordsIn(comment.name ?? '').filter(({ kind }) => kind !== 'name'),
    ...wordsIn(readOut(comment.html)).filter(({ words }) => !typed.has(words)),
  ];
}

const wordsIn = (text: string): OtherDetail[] =>
  findPersonalDetails(text).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));

const BLOCKS = /<\/?(?:p|br|ul|ol|li|blockquote)\b[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const readOut = (html: string): string =>
  html
    .replace(BLOCKS, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
