const KEY = 'wegweiser-lang';

let chosen: string | null = null;
try {
  chosen = sessionStorage.getItem(KEY);
} catch {
  // a browser that keeps nothing
}

/** The language that the visitor chose in this tab; null: none. */
export const chosenLanguage = (): string | null => chosen;

/** Keeps the visitor's choice for this tab, and for this page where the browser keeps nothing. */
export function keepLanguage(lang: string): void {
  chosen = lang;
  try {
    sessionStorage.setItem(KEY, lang);
  } catch {
    // a browser that keeps nothing
  }
}
