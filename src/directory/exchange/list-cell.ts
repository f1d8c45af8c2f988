/** Between the items of a list, and between the parts of an item. */
type Separator = ';' | '|';

/** A text within a list of a cell: what separates is written with a backslash before it. */
const escaped = (text: string): string => text.replace(/[\\;|]/g, '\\$&');

const unescaped = (text: string): string => text.replace(/\\([\\;|])/g, '$1');

/** "de; ar". */
export const writeList = (items: readonly string[]): string => items.map(escaped).join('; ');

export const readList = (cell: string): string[] => split(cell, ';').map(unescaped).filter(Boolean);

/** Rows of several parts: "Haus am Markt | Lange Straße 5 | 29221 | Celle; …". */
export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((parts) => parts.map(escaped).join(' | ')).join('; ');

export const readRows = (cell: string): string[][] =>
  split(cell, ';')
    .filter(Boolean)
    .map((row) => split(row, '|').map(unescaped));

function split(cell: string, separator: Separator): string[] {
  const parts = [''];
  for (const [token] of cell.matchAll(/\\[\\;|]|[\s\S]/g)) {
    if (token === separator) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}
