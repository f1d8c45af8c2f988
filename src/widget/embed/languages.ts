// put in by build/build-embed.ts, as one string: of a list esbuild would make a file of its own
declare const EMBED_LANGUAGES: string;

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = EMBED_LANGUAGES.split(' ');
