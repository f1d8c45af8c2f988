import { isId } from './ids.ts';

/** Place in a list by keyset: the numbers that it is ordered by, then the id. */
export interface ListPlace {
  numbers: number[];
  id: string;
}

/** A place as a short text for an address; it holds no words. */
export const writeCursor = ({ numbers, id }: ListPlace): string =>
  Buffer.from([...numbers, id].join(' ')).toString('base64url');

/**
 * Reads what `writeCursor` wrote.
 * @param count how many numbers the list is ordered by
 * @returns null for no cursor and for one that cannot be read: the list then begins at its start
 */
export function readCursor(cursor: string | null, count: number): ListPlace | null {
  const parts = Buffer.from(cursor ?? '', 'base64url')
    .toString()
    .split(' ');
  const id = parts.pop();
  const isReadable = parts.length === count && parts.every((part) => /^\d{1,15}$/.test(part)) && isId(id);
  return isReadable ? { numbers: parts.map(Number), id } : null;
}
