import { BadFile } from './bad-file.ts';
import { readCsv } from './read-csv.ts';
import type { ReadEntry } from './read-entry.ts';
import { readJson } from './read-json.ts';

/** In bytes. */
export const MAX_FILE = 5 * 1024 * 1024;

/** All changes are made in one transaction, for which whoever writes meanwhile must wait. */
export const MAX_SERVICES = 1000;

/** What a file of the directory holds, JSON or CSV as it begins. */
export interface DirectoryFile {
  format: 'json' | 'csv';
  entries: ReadEntry[];
}

/**
 * Reads an HSDS file or a CSV file. Spreadsheet programs write CSV in windows-1252 unless told otherwise: guessing would
 * turn umlauts into other letters, so it is refused. So is a file with a private key: it must go nowhere, not even back
 * to the page.
 * @throws BadFile with the place when nothing can be taken of it
 */
export function readDirectoryFile(bytes: Uint8Array): DirectoryFile {
  if (bytes.byteLength > MAX_FILE) throw new BadFile('exchangeTooLarge');
  const text = decoded(bytes);
  if (text.trim() === '') throw new BadFile('exchangeEmpty');
  refusePrivateKeys(text);
  const isJson = /^\s*[[{]/.test(text);
  const entries = isJson ? readJson(text) : readCsv(text);
  const extra = entries[MAX_SERVICES];
  if (extra) throw new BadFile('exchangeTooMany', { most: MAX_SERVICES, place: extra.place });
  return { format: isJson ? 'json' : 'csv', entries };
}

function refusePrivateKeys(text: string): void {
  const at = text.search(/-----BEGIN [^-\n]*PRIVATE KEY/i);
  if (at >= 0) throw new BadFile('exchangePrivateKey', { line: text.slice(0, at).split('\n').length });
}

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes the byte order mark off
    // UTF-16 without a mark is valid UTF-8 with NUL between the letters
    if (!text.includes('\0')) return text;
  } catch {
    // told below
  }
  throw new BadFile('exchangeNotUtf8');
}
