import { compile } from './compile.ts';
import { judge } from './judge.ts';
import type { Matcher } from './matcher.ts';
import { languagesOf } from './reading.ts';
import type { Lang, Verdict } from './verdict.ts';

/** Loads the folded patterns of a language: what foldLexicon() makes, as a file beside the script. */
export type LoadPatterns = (lang: Lang | 'common') => Promise<string>;

/**
 * The screening for a visitor's device: the same code, model and decisions as on the server. The words of a language
 * are loaded when a text needs them, and kept. Nothing of the text leaves the device, but which languages it may be
 * written in can be seen by the server that the words come from.
 * @throws what `load` throws
 */
export function createScreening(load: LoadPatterns): (text: string, today?: Date) => Promise<Verdict> {
  const matchers = new Map<Lang | 'common', Promise<Matcher>>();
  const matcherOf = (lang: Lang | 'common'): Promise<Matcher> => {
    const known = matchers.get(lang);
    if (known) return known;
    const made = load(lang).then(compile);
    matchers.set(lang, made);
    made.catch(() => matchers.delete(lang));
    return made;
  };
  return async (text, today) => {
    const needed = languagesOf(text);
    const loaded = new Map(
      await Promise.all(needed.map(async (lang) => [lang, await matcherOf(lang)] as const)),
    );
    return judge(text, (lang) => loaded.get(lang) as Matcher, today ? { today } : {});
  };
}
