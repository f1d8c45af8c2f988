/** C0 and C1 controls except tab and line feed (Unicode general category Cc). */
const CONTROLS = /[\p{Cc}--[\t\n]]/gv;
/**
 * Invisible characters that only serve to deceive: bidi embeddings, overrides and isolates, zero-width space, word
 * joiner, byte-order mark, soft hyphen, tags; and the code points that are no characters, which XML (the feed)
 * forbids. Kept: the joiners U+200C and U+200D (Persian, emoji) and the marks U+200E, U+200F and U+061C that people
 * type right-to-left text with.
 */
const DECEIVING =
  /[\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u00AD\u{E0000}-\u{E007F}\p{Noncharacter_Code_Point}]/gu;
/** What leaves a mark on a screen; U+2800 is the empty Braille cell. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

export const withoutDeceiving = (text: string): string => text.replace(DECEIVING, '');

/** Whether nothing of a text can be seen. */
export const isBlank = (text: string): boolean => !SEEN.test(text);
