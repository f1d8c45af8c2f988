/** Pages and browsers name Kurmanji by the code of all Kurdish. */
const OTHER: Readonly<Record<string, string>> = { ku: 'kmr', bs: 'sr', hr: 'sr' };
const FALLBACK = 'en';

/**
 * The first of the wanted languages that is available, whatever its region; else English.
 * @param wanted BCP 47 codes as pages and browsers give them, null where there is none
 */
export function chooseLanguage(
  wanted: readonly (string | null | undefined)[],
  available: readonly string[],
): string {
  return findLanguage(wanted, available) ?? FALLBACK;
}

/** As chooseLanguage; null when none is available. */
export function findLanguage(
  wanted: readonly (string | null | undefined)[],
  available: readonly string[],
): string | null {
  for (const code of wanted) {
    const base = code?.toLowerCase().split('-')[0] ?? '';
    const lang = OTHER[base] ?? base;
    if (available.includes(lang)) return lang;
  }
  return null;
}
