import { createReadStream } from 'node:fs';
import { AppError } from '../shared/errors.ts';

/** A line of a text file may not be longer, in UTF-16 units. */
const LONGEST_LINE = 4_194_304;

/**
 * The text of a UTF-8 file, a piece at a time; without a byte order mark.
 * @throws invalid for anything but UTF-8, not-found for what cannot be opened
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      yield decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
    }
    yield decoder.decode();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new AppError('invalid', `The file is not UTF-8 text (behind byte ${bytes}).`, { cause: error });
    }
    throw cannotRead(error) ?? error;
  }
}

/** What to say of a file that cannot be opened; null for another error. */
export function cannotRead(error: unknown): AppError | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'open' && syscall !== 'read') return null;
  return new AppError('not-found', `The file cannot be read (${code}).`, { cause: error });
}

/** The lines of a UTF-8 file with their numbers from 1, without empty ones. @throws as readText, or invalid */
export async function* readLines(file: string): AsyncGenerator<{ line: string; number: number }> {
  let rest = '';
  let number = 0;
  for await (const piece of readText(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { line, number };
    }
    if (rest.length > LONGEST_LINE) throw new AppError('invalid', `Line ${number + 1} is too long.`);
  }
  if (rest.trim() !== '') yield { line: rest, number: number + 1 };
}
