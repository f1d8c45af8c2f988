import { compile } from './compile.ts';
import { foldLexicon } from './fold-lexicon.ts';
import { type JudgeOptions, judge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import type { Lang, Verdict } from './verdict.ts';

export type { Label, Reason, Topic, Urgency, Verdict } from './verdict.ts';

const matchers = new Map<Lang | 'common', Matcher>();

/**
 * Says what kind of comment a text is, how urgent, about what, in which language, and why.
 * Pure: `today` is the only time it knows; without it dates are not compared. `lang` overrides the guessed language;
 * an unknown code is ignored. `model` is one trained on a site's own corrections, else the one that comes along.
 * Never throws, whatever the string holds. Offsets in the reasons are UTF-16.
 */
export function screen(text: string, options: JudgeOptions = {}): Verdict {
  return judge(text, matcherOf, options);
}

/** The matcher of a language, made at first use: a page in German never pays for Georgian. */
export function matcherOf(lang: Lang | 'common'): Matcher {
  const known = matchers.get(lang);
  if (known) return known;
  const made = compile(foldLexicon(lang));
  matchers.set(lang, made);
  return made;
}
