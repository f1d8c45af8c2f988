import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import desk from '../../locales/de/desk.json' with { type: 'json' };
import visitor from '../../locales/de/visitor.json' with { type: 'json' };
import { agoIn } from './ago.ts';
import type { Instant } from './clock.ts';
import { prepareTexts } from './fill-in.ts';
import { intlCode } from './intl-code.ts';
import { listsIn, type SpanFormat, spansIn } from './intl-gaps.ts';
import { languageNamesIn } from './language-names.ts';

/** "comments_one" and "comments_other" are asked for as "comments", with a count. */
type WithoutPlural<Key> = Key extends `${infer Stem}_one` ? Stem : Key;
export type VisitorKey = WithoutPlural<keyof typeof visitor>;
export type DeskKey = WithoutPlural<keyof typeof desk>;

/** The texts of one audience in one language, with dates as that language writes them. */
export interface Texts<Key extends string> {
  /** BCP 47 code, for the attribute `lang`. */
  lang: string;
  dir: 'ltr' | 'rtl';
  t(key: Key, values?: Record<string, string | number>): string;
  /** "22. November 2026 um 10:15". */
  dateTime(at: Instant): string;
  /** "vor 3 Stunden". */
  ago(at: Instant, now: Instant): string;
  /** "1.234". */
  number(value: number): string;
  /** "a, b und c". */
  list(items: readonly string[]): string;
  /** The name of a language: "ar" → "Arabisch". */
  languageName(code: string): string;
}
export type VisitorTexts = Texts<VisitorKey>;
export type DeskTexts = Texts<DeskKey>;

/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ps', 'ckb', 'ur']);
const FALLBACK = 'en';
const LOCALES = join(import.meta.dirname, '../../locales');

const i18n = createInstance();
const languages = readdirSync(LOCALES).filter((name) => existsSync(join(LOCALES, name, 'visitor.json')));

function catalogue(lang: string, name: string): Record<string, string> | undefined {
  const file = join(LOCALES, lang, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

await i18n.init({
  fallbackLng: FALLBACK,
  ns: ['visitor', 'desk'],
  interpolation: { escapeValue: false }, // views/html.ts escapes
  resources: Object.fromEntries(
    languages.map((lang) => [
      lang,
      { visitor: catalogue(lang, 'visitor') ?? {}, desk: catalogue(lang, 'desk') ?? {} },
    ]),
  ),
});

/** The languages that visitors can read. */
export const visitorLanguages: readonly string[] = languages;
/** The languages of the desk. */
export const deskLanguages: readonly string[] = languages.filter((lang) => catalogue(lang, 'desk'));

const isAvailable = (lang: string | null | undefined, available: readonly string[]): lang is string =>
  lang !== null && lang !== undefined && available.includes(lang);

/** The visitor's texts in the first of the languages that there is, else in English. */
export function visitorTexts(...wanted: (string | null | undefined)[]): VisitorTexts {
  return texts(wanted.find((lang) => isAvailable(lang, visitorLanguages)) ?? FALLBACK, 'visitor');
}

/** The desk's texts in the first of the languages that there is, else in English. */
export function deskTexts(...wanted: (string | null | undefined)[]): DeskTexts {
  return texts(wanted.find((lang) => isAvailable(lang, deskLanguages)) ?? FALLBACK, 'desk');
}

/** Some of the visitor's texts of a language as they are written, all plural forms with them: key → text. */
export function visitorCatalogue(lang: string, keys: readonly VisitorKey[]): Record<string, string> {
  const wanted = new Set<string>(keys);
  return Object.fromEntries(
    Object.entries(catalogue(lang, 'visitor') ?? {}).filter(
      ([key]) => wanted.has(key) || (PLURAL.test(key) && wanted.has(key.replace(PLURAL, ''))),
    ),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

const known = new Map<string, Texts<string>>();

/** Intl's formatters are slow to make, so each pair of language and audience has its texts made once. */
function texts<Key extends string>(lang: string, namespace: string): Texts<Key> {
  const name = `${lang}/${namespace}`;
  const made = known.get(name) ?? makeTexts(lang, namespace);
  known.set(name, made);
  return made;
}

function makeTexts(lang: string, namespace: string): Texts<string> {
  const translate = i18n.getFixedT(lang, namespace) as unknown as (key: string, values?: object) => string;
  const fixed = onceEach((key) => translate(key));
  const find = (key: string, count?: number) => translate(key, { count, skipInterpolation: true });
  const textFor = prepareTexts(find, [lang, FALLBACK]);
  const intl = intlCode(lang);
  const dateTime = new Intl.DateTimeFormat(intl, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  });
  const spans = keepSpans(spansIn(lang));
  const lists = listsIn(lang);
  const numbers = new Intl.NumberFormat(intl);
  const told = (name: string, value: string | number) => {
    if (typeof value === 'number') return numbers.format(value);
    return name === 'name' ? isolated(value, lang) : value;
  };
  return {
    lang,
    dir: directionOf(lang),
    t: (key, values) => (values ? textFor(key, values)(values, told) : fixed(key)),
    dateTime: (at) => dateTime.format(at),
    ago: (at, now) => agoIn(spans, at - now),
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    languageName: onceEach(languageNamesIn(lang)),
  };
}

/** Keys and codes of languages are few; what depends on them alone is found out once. */
function onceEach(find: (key: string) => string): (key: string) => string {
  const found = new Map<string, string>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    if (found.size < MOST_KEPT) found.set(key, value);
    return value;
  };
}

/** There are few spans, and a list says thirty of them. */
function keepSpans(spans: SpanFormat): SpanFormat {
  const told = onceEach((span) => {
    const [value, unit] = span.split(' ');
    return spans.format(Number(value), unit as Intl.RelativeTimeFormatUnit);
  });
  return { format: (value, unit) => told(`${value} ${unit}`) };
}

const MOST_KEPT = 3000;
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF]/;

/** A name of the other writing direction must not turn the sentence around it: U+2068 and U+2069 keep it apart. */
function isolated(name: string, lang: string): string {
  const isForeign = RIGHT_TO_LEFT_LETTER.test(name) !== (directionOf(lang) === 'rtl');
  return isForeign ? `\u2068${name}\u2069` : name;
}

/** The writing direction of a language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
}
