import { compile, type PatternList } from './compile.ts';
import { type DateHit, findDates, SOON_DAYS } from './dates.ts';
import type { SignalId } from './explain.ts';
import { findForm } from './form.ts';
import type { Found, Signals, Span } from './found.ts';
import { combine } from './interactions.ts';
import { guessLanguage } from './language.ts';
import { LEXICONS } from './lexicon/all.ts';
import { DANGER } from './lexicon/danger.ts';
import { type Hit, type Matcher, match } from './matcher.ts';
import { normalise } from './normalise.ts';
import { type Token, tokenise } from './tokens.ts';
import { LANGUAGES, type Lang, type Topic } from './verdict.ts';
import { findWording } from './wording.ts';

const TOPIC = 'topic:';
const matchers = new Map<string, Matcher>();

/** Finds every signal of a text; `lang` overrides the guess, `today` switches on the distance of dates. */
export function findSignals(text: string, options: { lang?: string; today?: Date } = {}): Signals {
  const tokens = tokenise(normalise(text));
  const guess = guessLanguage(text, tokens);
  const forced = LANGUAGES.find((lang) => lang === options.lang);
  const lang = forced ?? guess.lang;
  const places = new Map<string, Span[]>();
  for (const name of lexiconsFor(lang, guess.mixed)) {
    for (const hit of match(matcherOf(name), tokens)) push(places, hit.signal, spanOf(hit, tokens));
  }
  for (const hit of findForm(text, tokens)) push(places, hit.signal, hit);
  if (options.today) pushDates(places, findDates(text, options.today));
  const signals = summarise(lang, places);
  for (const one of findWording(tokens, lang)) signals.found.set(one.id, one);
  return signals;
}

/** A text may name the day of a flight beside a date of birth: one near date counts more than all far ones. */
function pushDates(places: Map<string, Span[]>, dates: readonly DateHit[]): void {
  const soon = dates.filter(({ days }) => days >= 0 && days <= SOON_DAYS);
  for (const hit of soon) push(places, 'date-soon', hit);
  if (soon.length === 0) for (const hit of dates) push(places, 'date-far', hit);
}

function lexiconsFor(lang: Lang | 'und', mixed: readonly Lang[]): Set<Lang | 'common'> {
  return new Set<Lang | 'common'>(['common', ...(lang === 'und' ? [] : [lang]), ...mixed]);
}

/** Compiled at first use: a page in German never pays for Georgian. */
function matcherOf(name: Lang | 'common'): Matcher {
  const known = matchers.get(name);
  if (known) return known;
  const { signals, topics } = LEXICONS[name];
  const danger = name === 'common' ? {} : (DANGER[name] ?? {});
  const lists: PatternList[] = [
    ...Object.entries(signals).map(([signal, patterns]) => ({ signal, patterns })),
    ...Object.entries(danger).map(([signal, patterns]) => ({ signal, patterns })),
    ...Object.entries(topics).map(([topic, patterns]) => ({ signal: TOPIC + topic, patterns })),
  ];
  const made = compile(lists);
  matchers.set(name, made);
  return made;
}

function spanOf(hit: Hit, tokens: readonly Token[]): Span {
  return { start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 };
}

function push(places: Map<string, Span[]>, key: string, { start, end }: Span): void {
  const list = places.get(key);
  if (list) list.push({ start, end });
  else places.set(key, [{ start, end }]);
}

function summarise(lang: Lang | 'und', places: Map<string, Span[]>): Signals {
  const found = new Map<SignalId, Found>();
  const topics = new Map<Topic, number>();
  for (const [key, raw] of places) {
    const spans = mergeOverlaps(raw);
    if (key.startsWith(TOPIC)) topics.set(key.slice(TOPIC.length) as Topic, spans.length);
    else found.set(key as SignalId, makeFound(key as SignalId, spans));
  }
  for (const made of combine(found)) found.set(made.id, made);
  return { lang, found, topics };
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
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
