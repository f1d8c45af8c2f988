import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Instant } from '../shared/clock.ts';
import type { ExportedComment, ExportItem } from './exported-comment.ts';

const COLUMNS = {
  id: (comment: ExportedComment) => comment.id,
  page: (comment: ExportedComment) => comment.pageKey,
  page_url: (comment: ExportedComment) => comment.pageUrl,
  page_title: (comment: ExportedComment) => comment.pageTitle,
  in_reply_to: (comment: ExportedComment) => comment.inReplyTo,
  state: (comment: ExportedComment) => comment.state,
  created: (comment: ExportedComment) => iso(comment.createdAt),
  published: (comment: ExportedComment) => iso(comment.publishedAt),
  lang: (comment: ExportedComment) => comment.lang,
  name: (comment: ExportedComment) => comment.name,
  text: (comment: ExportedComment) => comment.text,
} as const;
const ADDRESS = { email: (comment: ExportedComment) => comment.email } as const;

/**
 * CSV (RFC 4180, UTF-8 with a byte order mark, times in UTC). Cells that a spreadsheet program would take for a formula
 * begin with an apostrophe. For reading; it cannot be imported.
 */
export function writeCsv(
  items: AsyncIterable<ExportItem>,
  { withAddresses }: { withAddresses: boolean },
): AsyncIterable<Buffer> {
  const columns = { ...COLUMNS, ...(withAddresses ? ADDRESS : {}) };
  const csv = stringify({
    bom: true,
    header: true,
    columns: Object.keys(columns),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  const rows = async function* () {
    for await (const item of items) {
      if (item.kind === 'page' || item.comment.state === 'gone') continue;
      yield Object.values(columns).map((cell) => cell(item.comment));
    }
  };
  return Readable.from(rows()).compose(csv);
}

const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());
