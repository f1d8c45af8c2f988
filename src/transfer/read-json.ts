import type { z } from 'zod';
import { AppError } from '../shared/errors.ts';
import { type ImportedComment, type ImportedPage, OWN_SOURCE } from './imported-comment.ts';
import { type commentSchema, FORMAT, headerSchema, lineSchema } from './json-lines.ts';
import { readLines } from './read-text.ts';

/**
 * The comments of an export of Wegweiser (JSON Lines), in the order of the file.
 * @throws invalid with the number of the line that cannot be read, or as readText
 */
export async function* readJson(file: string): AsyncGenerator<ImportedComment> {
  const pages = new Map<string, ImportedPage>();
  let hasBegun = false;
  for await (const { line, number } of readLines(file)) {
    const value = parse(line, number);
    if (!hasBegun) {
      readHeader(value);
      hasBegun = true;
      continue;
    }
    const read = lineSchema.safeParse(value);
    if (!read.success) throw unreadable(number);
    if ('page' in read.data) pages.set(read.data.page.key, read.data.page);
    else {
      const page = pages.get(read.data.comment.page);
      if (!page) throw new AppError('invalid', `The page in line ${number} is not told of before.`);
      yield toComment(read.data.comment, page);
    }
  }
  if (!hasBegun) readHeader(null);
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unreadable(number);
  }
}

const unreadable = (number: number) =>
  new AppError('invalid', `Line ${number} of the file is not as docs/importing.md describes it.`);

function readHeader(value: unknown): void {
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new AppError('invalid', 'The file is not an export of Wegweiser as JSON.');
  if (header.data.version > FORMAT.version) {
    throw new AppError(
      'invalid',
      `The file was written by a newer Wegweiser (version ${header.data.version}).`,
    );
  }
}

function toComment(line: z.output<typeof commentSchema>, page: ImportedPage): ImportedComment {
  const { origin } = line;
  return {
    source: OWN_SOURCE,
    sourceId: line.id,
    parentSourceId: line.inReplyTo,
    page,
    name: line.name ?? '',
    email: line.email ?? '',
    text: line.text ?? '',
    isMarkup: false,
    state: line.state,
    createdAt: line.createdAt,
    skip: null,
    own: {
      id: line.id,
      publishedAt: line.publishedAt,
      redactedAt: line.redactedAt ?? null,
      lang: line.lang ?? null,
      wantsMail: line.notify === true && line.email !== undefined,
      receiptHash: line.receipt === undefined ? null : Buffer.from(line.receipt, 'hex'),
      origin: origin ? { source: origin.source, sourceId: origin.id } : null,
    },
  };
}
