import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from '../comments/comment.ts';
import { listPages } from '../comments/manage-pages.ts';
import { isSearched } from '../comments/search-tags.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import { countSealed, type ExportRow, exportRows } from './export-store.ts';
import type { ExportedComment, ExportItem } from './exported-comment.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeWxr } from './write-wxr.ts';

interface Deps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
  config: { publicUrl: string };
}

const ROWS_AT_ONCE = 500;

const WRITERS = { json: writeJson, wxr: writeWxr, csv: writeCsv } as const;
export type ExportFormat = keyof typeof WRITERS;
export const isExportFormat = (value: unknown): value is ExportFormat =>
  typeof value === 'string' && Object.hasOwn(WRITERS, value);

/** What was exported, and what there is besides, in comments. */
export interface ExportCounts {
  exported: number;
  /** By state: not yet screened, at the counsellors, withdrawn, erased. Nobody but who they are for reads those. */
  leftOut: Record<string, number>;
}

/**
 * Writes all comments that moderators may read, page by page, as fast as they are taken and no further once nobody takes
 * them any more. What changes meanwhile may be in it or not.
 * @param withAddresses whether the e-mail addresses of writers are opened and written too
 */
export async function exportComments(
  deps: Deps,
  { format, withAddresses }: { format: ExportFormat; withAddresses: boolean },
  out: Writable,
): Promise<ExportCounts> {
  let exported = 0;
  const items = async function* () {
    for await (const item of exportItems(deps, withAddresses)) {
      if (item.kind === 'comment' && item.comment.state !== 'gone') exported += 1;
      yield item;
    }
  };
  const { publicUrl } = deps.config;
  const text = WRITERS[format](items(), { publicUrl, withAddresses });
  await pipeline(Readable.from(text), out, { end: out !== process.stdout });
  return { exported, leftOut: await countSealed(deps.db) };
}

async function* exportItems(deps: Deps, withAddresses: boolean): AsyncGenerator<ExportItem> {
  for (const page of await listPages(deps)) {
    let after = '';
    for (;;) {
      const rows = await exportRows(deps.db, page.id, after, ROWS_AT_ONCE);
      if (after === '' && rows.length > 0) yield { kind: 'page', page: toPage(page, deps.clock()) };
      for (const row of rows) yield { kind: 'comment', comment: toComment(deps, row, page, withAddresses) };
      after = rows.at(-1)?.id ?? '';
      if (rows.length < ROWS_AT_ONCE) break;
    }
  }
}

const toPage = ({ key, title, url, lang, closedAt }: Page, now: number) => ({
  ...{ key, title, url, lang },
  isClosed: closedAt !== null && closedAt <= now,
});

function toComment(deps: Deps, row: ExportRow, page: Page, withAddresses: boolean): ExportedComment {
  const isReadable = isSearched(row.state);
  const isOpened = withAddresses && isReadable && row.email_sealed !== null;
  return {
    id: row.id,
    number: row.number,
    pageKey: page.key,
    pageTitle: page.title,
    pageUrl: page.url,
    inReplyTo: row.in_reply_to,
    inReplyToNumber: row.parent_number,
    state: isReadable ? (row.state as ExportedComment['state']) : 'gone',
    name: isReadable ? row.name : null,
    text: (isReadable && row.text) || '',
    html: (isReadable && row.html) || '',
    email: isOpened && row.email_sealed ? deps.sealing.open<string>(row.id, row.email_sealed) : null,
    wantsMail: row.wants_mail === 1,
    lang: row.lang,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    redactedAt: row.redacted_at,
    receiptHash: row.receipt_hash,
    origin:
      row.source === null || row.source_id === null ? null : { source: row.source, sourceId: row.source_id },
  };
}
