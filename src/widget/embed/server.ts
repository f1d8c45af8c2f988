/** The Wegweiser that this script came from, as "https://comments.example.org". */
export const SERVER: string = new URL(import.meta.url).origin;
