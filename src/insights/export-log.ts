import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Authorized } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import type { Span } from './calendar.ts';
import { eventsAfter, type LogPlace, type LogRow } from './log-store.ts';

const ROWS_AT_ONCE = 500;

const COLUMNS = {
  time: (row: LogRow) => new Date(row.at).toISOString(),
  comment: (row: LogRow) => row.comment_id,
  page: (row: LogRow) => row.pageKey,
  revision: (row: LogRow) => row.revision,
  event: (row: LogRow) => row.type,
  state: (row: LogRow) => row.state,
  actor_kind: (row: LogRow) => row.actor_kind,
  actor: (row: LogRow) => row.actorName,
  reason: (row: LogRow) => row.reason,
  batch: (row: LogRow) => row.batch,
} as const;

/**
 * Writes the event log of a span as CSV (RFC 4180, UTF-8 with a byte order mark, times in UTC). It is read as fast as it
 * is taken, and no further once nobody takes it any more. It holds no words of visitors. Cells that a spreadsheet program
 * would take for a formula begin with an apostrophe.
 */
export async function exportLog(
  deps: { db: Database },
  _admin: Authorized<'administer'>,
  span: Span,
  out: Writable,
): Promise<void> {
  const csv = stringify({
    bom: true,
    header: true,
    columns: Object.keys(COLUMNS),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  try {
    await pipeline(Readable.from(cells(deps.db, span), { highWaterMark: ROWS_AT_ONCE }), csv, out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* cells(db: Database, span: Span): AsyncGenerator<unknown[]> {
  let after: LogPlace | null = null;
  for (;;) {
    const events: LogRow[] = await eventsAfter(db, span, after, ROWS_AT_ONCE);
    for (const event of events) yield Object.values(COLUMNS).map((cell) => cell(event));
    const last = events.at(-1);
    if (!last || events.length < ROWS_AT_ONCE) return;
    after = { at: last.at, id: last.id };
  }
}
