/** Tags as the allow-list knows them; a "<3" is none. */
const TAG = /<\/?[a-z][^<>]*>/gi;
/** A word that is cut keeps at least this share of the line before it. */
const SHORTEST = 0.8;

/**
 * The beginning of what somebody wrote as one line to recognise it by: without tags, cut between words.
 * @param length UTF-16 units at most, before the ellipsis
 */
export function beginningOf(text: string, length: number): string {
  const line = text.replace(TAG, ' ').replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const end = cut.lastIndexOf(' ');
  return `${(end < length * SHORTEST ? cut : cut.slice(0, end)).toWellFormed()} …`;
}
