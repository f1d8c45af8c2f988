/** Our code → the code under which Intl knows the language. Our Serbian is the ijekavian that Bosnians write too. */
const OTHER: Readonly<Record<string, string>> = { en: 'en-GB', kmr: 'ku', sr: 'sr-Latn-BA' };

/** The code to give to Intl for a language of ours. */
export const intlCode = (lang: string): string => OTHER[lang] ?? lang;
