import type { Database } from '../shared/db/database.ts';
import { visitorLanguages, visitorTexts } from '../shared/i18n.ts';
import { type LocalText, textIn } from '../site/local-texts.ts';
import { findReason } from './list-reasons.ts';
import { isBuiltIn, type Reason } from './reason.ts';

/** Where there is no text in any language asked for. */
const FALLBACKS = ['de', 'en'];

/**
 * What the writer of a comment reads about why it is not published.
 * @param langs the best language first; then German, English and whatever there is follow
 * @returns null for a code that there is not
 */
export async function reasonText(
  deps: { db: Database },
  code: string,
  langs: readonly (string | null)[],
): Promise<LocalText | null> {
  const reason = await findReason(deps, code);
  return reason ? textOf(reason, langs) : null;
}

/** A reason in the first language in which there is an own or a built-in text. */
export function textOf(reason: Reason, langs: readonly (string | null)[]): LocalText | null {
  for (const lang of [...langs, ...FALLBACKS, ...Object.keys(reason.texts)]) {
    const own = textIn(reason.texts, [lang]);
    if (own) return own;
    const builtIn = lang === null ? null : builtInText(reason.code, lang);
    if (builtIn !== null) return { lang: lang ?? '', text: builtIn };
  }
  return null;
}

/** What the locales say of a built-in reason; null for an own one, and in a language that there is not. */
export function builtInText(code: string, lang: string): string | null {
  return isBuiltIn(code) && visitorLanguages.includes(lang) ? visitorTexts(lang).t(`reason_${code}`) : null;
}
