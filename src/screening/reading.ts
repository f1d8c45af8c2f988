import { type DateHit, findDates, SOON_DAYS } from './dates.ts';
import { withoutQuotations } from './disguise.ts';
import type { SignalId } from './explain.ts';
import { findForm } from './form.ts';
import type { Found, Span } from './found.ts';
import { combine } from './interactions.ts';
import { guessLanguage } from './language.ts';
import { HIT_FIELDS, type Matcher, match, otherFormsOf } from './matcher.ts';
import { normalise } from './normalise.ts';
import { type Token, tokenise } from './tokens.ts';
import { LANGUAGES, type Lang } from './verdict.ts';
import { FIRST_CONCEPT, TERMS } from './vocabulary.ts';

/** A concept at a place: `concept` is its place in CONCEPTS, from/to are tokens, `to` exclusive. */
export interface ConceptHit {
  concept: number;
  from: number;
  to: number;
}

/** Everything that is read from a text before anything is weighed. */
export interface Reading {
  lang: Lang | 'und';
  /** Whether its letters are those of none of the languages, or it has none. */
  isForeign: boolean;
  tokens: readonly Token[];
  found: Map<SignalId, Found>;
  /** In the order in which they begin; a word may stand for several. */
  concepts: readonly ConceptHit[];
}

/** More than there are, and more tokens than any pattern spans with its gaps; powers of two. */
const MOST_CONCEPTS = 1024;
const LONGEST_PHRASE = 64;

/** Where the words of a language come from. */
export type MatcherOf = (lang: Lang | 'common') => Matcher;

/** Reads a text; `lang` overrides the guess, `today` switches on the distance of dates. */
export function read(
  written: string,
  matcherOf: MatcherOf,
  options: { lang?: string; today?: Date } = {},
): Reading {
  const text = withoutQuotations(written);
  const tokens = tokenise(normalise(text));
  const guess = guessLanguage(text, tokens);
  const lang = LANGUAGES.find((one) => one === options.lang) ?? guess.lang;
  const places = new Map<string, Span[]>();
  const concepts: number[] = [];
  const otherForms = otherFormsOf(tokens);
  for (const name of lexiconsFor(lang, guess.mixed)) {
    const hits = match(matcherOf(name), tokens, otherForms);
    for (let i = 0; i < hits.length; i += HIT_FIELDS) {
      const [term, from, to] = [hits[i] as number, hits[i + 1] as number, hits[i + 2] as number];
      if (term < FIRST_CONCEPT) push(places, TERMS[term] ?? '', spanOf(tokens, from, to));
      else concepts.push(packed(term - FIRST_CONCEPT, from, to));
    }
  }
  for (const hit of findForm(text, tokens)) push(places, hit.signal, hit);
  if (options.today) pushDates(places, findDates(text, options.today));
  return {
    lang,
    isForeign: guess.mixed.length === 0,
    tokens,
    found: summarise(places),
    concepts: unpacked(concepts),
  };
}

/** A concept at a place as one number, in the order of `Reading.concepts`: to sort numbers is many times faster. */
const packed = (concept: number, from: number, to: number): number =>
  (from * LONGEST_PHRASE + Math.min(to - from, LONGEST_PHRASE - 1)) * MOST_CONCEPTS + concept;

/** Each once, though several languages or patterns have found it. */
function unpacked(concepts: readonly number[]): ConceptHit[] {
  const hits: ConceptHit[] = [];
  let last = -1;
  for (const one of Float64Array.from(concepts).sort()) {
    if (one === last) continue;
    last = one;
    const place = Math.floor(one / MOST_CONCEPTS);
    const from = Math.floor(place / LONGEST_PHRASE);
    hits.push({ concept: one % MOST_CONCEPTS, from, to: from + (place % LONGEST_PHRASE) });
  }
  return hits;
}

/** The languages whose words read() will ask for. */
export function languagesOf(written: string): (Lang | 'common')[] {
  const text = withoutQuotations(written);
  const { lang, mixed } = guessLanguage(text, tokenise(normalise(text)));
  return lexiconsFor(lang, mixed);
}

function lexiconsFor(lang: Lang | 'und', mixed: readonly Lang[]): (Lang | 'common')[] {
  return [...new Set<Lang | 'common'>(['common', ...(lang === 'und' ? [] : [lang]), ...mixed])];
}

/** The place of some tokens in the original text. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A text may name the day of a flight beside a date of birth: one near date counts more than all far ones. */
function pushDates(places: Map<string, Span[]>, dates: readonly DateHit[]): void {
  const soon = dates.filter(({ days }) => days >= 0 && days <= SOON_DAYS);
  for (const hit of soon) push(places, 'date-soon', hit);
  if (soon.length === 0) for (const hit of dates) push(places, 'date-far', hit);
}

function push(places: Map<string, Span[]>, key: string, span: Span): void {
  const list = places.get(key);
  if (list) list.push(span);
  else places.set(key, [span]);
}

function summarise(places: Map<string, Span[]>): Map<SignalId, Found> {
  const found = new Map<SignalId, Found>();
  for (const [key, spans] of places)
    found.set(key as SignalId, makeFound(key as SignalId, mergeOverlaps(spans)));
  for (const made of combine(found)) found.set(made.id, made);
  return found;
}

function makeFound(id: SignalId, spans: Span[]): Found {
  const marked = spans.filter((span) => span.end > span.start && span.start >= 0);
  return { id, value: marked.length === 0 ? 1 : strength(marked.length), spans: marked };
}

/** 1 place 0.5, 3 places 1, 7 and more 1.5: the second mention says less than the first. */
function strength(places: number): number {
  return Math.min(1.5, Math.log2(1 + places) / 2);
}

function mergeOverlaps(spans: Span[]): Span[] {
  if (spans.length === 1) return spans;
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
