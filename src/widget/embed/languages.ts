// put in by build/build-embed.ts
declare const EMBED_LANGUAGES: readonly string[];

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = EMBED_LANGUAGES;
