// What the build puts in; see build/build-embed.ts.
declare const EMBED_STYLES: string;
declare const EMBED_LANGUAGES: readonly string[];

/** The style sheet of the element. */
export const STYLES: string = EMBED_STYLES;
/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = EMBED_LANGUAGES;
