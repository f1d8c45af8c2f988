import { closeSync, openSync, readSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { SECOND } from '../shared/clock.ts';
import { AppError } from '../shared/errors.ts';
import type { ImportedComment, SourceState } from './imported-comment.ts';
import { cannotRead } from './read-text.ts';

const HEADER = 'SQLite format 3\0';

const STATES: Readonly<Record<number, SourceState>> = { 1: 'published', 2: 'pending', 4: 'gone' };

/** Columns may hold anything: SQLite does not check their types. */
type Row = Record<
  'id' | 'parent' | 'created' | 'mode' | 'text' | 'author' | 'email' | 'uri' | 'title',
  unknown
>;

/**
 * The comments of an Isso database, thread by thread, opened for reading only. Addresses of computers and websites are
 * not even read.
 * @param site where the articles are, since Isso knows only paths: https://www.example.org
 * @throws invalid for another kind of file, not-found for what cannot be opened
 */
export async function* readIsso(file: string, site: string): AsyncGenerator<ImportedComment> {
  const database = open(file);
  try {
    database.pragma('trusted_schema = OFF');
    const rows = database
      .prepare<[], Row>(
        `SELECT comments.id, comments.parent, comments.created, comments.mode, comments.text, comments.author,
          comments.email, threads.uri, threads.title
        FROM comments JOIN threads ON threads.id = comments.tid ORDER BY comments.tid, comments.id`,
      )
      .iterate();
    for (const row of rows) yield toComment(row, site);
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    throw new AppError('invalid', 'The file is not a database of Isso.', { cause: error });
  } finally {
    database.close();
  }
}

/** SQLite takes an empty file for a database, and makes one where there is none. */
function open(file: string): Sqlite.Database {
  const begin = Buffer.alloc(HEADER.length);
  try {
    const descriptor = openSync(file, 'r');
    readSync(descriptor, begin);
    closeSync(descriptor);
  } catch (error) {
    throw cannotRead(error) ?? error;
  }
  if (begin.toString('latin1') !== HEADER)
    throw new AppError('invalid', 'The file is not an SQLite database.');
  return new Sqlite(file, { readonly: true });
}

function toComment(row: Row, site: string): ImportedComment {
  const createdAt = Math.round(Number(row.created) * SECOND);
  const uri = textOf(row.uri);
  return {
    source: 'isso',
    sourceId: textOf(row.id),
    parentSourceId: row.parent === null ? null : textOf(row.parent),
    page: {
      key: null,
      url: uri.startsWith('/') ? `${site}${uri}` : uri,
      title: textOf(row.title),
      lang: null,
      isClosed: false,
    },
    name: textOf(row.author),
    email: textOf(row.email).trim(),
    text: textOf(row.text),
    isMarkup: false,
    state: STATES[Number(row.mode)] ?? 'pending',
    createdAt: createdAt > 0 ? createdAt : null,
    skip: null,
    own: null,
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
