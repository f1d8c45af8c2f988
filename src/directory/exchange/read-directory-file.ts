import { BadFile } from './bad-file.ts';
import { readCsv } from './read-csv.ts';
import type { ReadEntry } from './read-entry.ts';
import { readJson } from './read-json.ts';

/** In bytes. */
export const MAX_FILE = 5 * 1024 * 1024;

/** What a file of the directory holds, JSON or CSV as it begins. */
export interface DirectoryFile {
  format: 'json' | 'csv';
  entries: ReadEntry[];
}

/**
 * Reads an HSDS file or a CSV file. Spreadsheet programs write CSV in windows-1252 unless told otherwise: guessing would
 * turn umlauts into other letters, so it is refused.
 * @throws BadFile with the place when nothing can be taken of it
 */
export function readDirectoryFile(bytes: Uint8Array): DirectoryFile {
  if (bytes.byteLength > MAX_FILE) throw new BadFile('exchangeTooLarge');
  const text = decoded(bytes);
  if (text.trim() === '') throw new BadFile('exchangeEmpty');
  return /^\s*[[{]/.test(text)
    ? { format: 'json', entries: readJson(text) }
    : { format: 'csv', entries: readCsv(text) };
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
