const EXTENDING = /\p{M}|\p{Emoji_Modifier}|\u200D/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/**
 * Whether cutting a text at this offset would tear one character as people see it: a surrogate pair, a letter and its
 * combining marks, or an emoji joined from several.
 */
export function cutsSequence(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const next = text.codePointAt(offset) ?? 0;
  if (isLowSurrogate(next) && isHighSurrogate(text.charCodeAt(offset - 1))) return true;
  const nextLetter = String.fromCodePoint(next);
  return EXTENDING.test(nextLetter) || (text[offset - 1] === '\u200D' && PICTURE.test(nextLetter));
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
