/**
 * Our code → the code under which Intl knows the language. Iran and Afghanistan have their own calendars, with different
 * names of the months; here every office writes the Gregorian one.
 */
const OTHER: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fa: 'fa-u-ca-gregory',
  kmr: 'ku',
  ps: 'ps-u-ca-gregory',
  sr: 'sr-Latn',
};

/** The code to give to Intl for a language of ours. */
export const intlCode = (lang: string): string => OTHER[lang] ?? lang;
