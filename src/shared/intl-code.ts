/**
 * Our code → the code under which Intl knows the language. Persian and Pashto have a calendar of their own, but the
 * dates here are those of letters and appointments in Germany. Our Serbian is the ijekavian that Bosnians write too.
 */
const OTHER: Readonly<Record<string, string>> = {
  en: 'en-GB',
  fa: 'fa-u-ca-gregory',
  kmr: 'ku',
  ps: 'ps-u-ca-gregory',
  sr: 'sr-Latn-BA',
};

/** The code to give to Intl for a language of ours. */
export const intlCode = (lang: string): string => OTHER[lang] ?? lang;
