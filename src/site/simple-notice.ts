import simple from '../../locales/de/leichte-sprache.json' with { type: 'json' };
import type { LocalTexts } from './local-texts.ts';

/** Leichte Sprache: easy-to-read German, by the variant subtag "simple" of the registry of BCP 47. */
export const SIMPLE_GERMAN = 'de-simple';

/** The notice above the form in easy-to-read German. */
export interface SimpleNotice {
  lang: typeof SIMPLE_GERMAN;
  /** What it is, to open it by. */
  label: string;
  /** A sentence a line; empty lines part paragraphs. */
  text: string;
  /** What the link to the contacts beneath it is called. */
  link: string;
}

/**
 * The notice in Leichte Sprache: the site's own or ours; null where the site has its own German notice and none in
 * Leichte Sprache, because ours says what ours in German says and might not be true of that one.
 */
export function simpleNotice(own: LocalTexts): SimpleNotice | null {
  const text = own[SIMPLE_GERMAN] ?? (own.de === undefined ? simple.notice : undefined);
  return text === undefined ? null : { lang: SIMPLE_GERMAN, label: simple.label, text, link: simple.link };
}
