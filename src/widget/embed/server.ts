/** The Wegweiser that this script came from, as "https://comments.example.org". */
export const SERVER: string = new URL(import.meta.url).origin;

/** The address of the counselling contacts, in a language of ours. */
export const contactsIn = (lang: string): string => `${SERVER}/contacts?lang=${lang}`;
