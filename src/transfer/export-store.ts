import { sql } from 'kysely';
import { SEARCHED_STATES } from '../comments/search-tags.ts';
import type { Database } from '../shared/db/database.ts';

/** A row of the export; words are null for what is gone. */
export interface ExportRow {
  id: string;
  number: number;
  state: string;
  in_reply_to: string | null;
  parent_number: number | null;
  name: string | null;
  text: string | null;
  html: string | null;
  email_sealed: Buffer | null;
  wants_mail: number;
  lang: string | null;
  created_at: number;
  published_at: number | null;
  redacted_at: number | null;
  receipt_hash: Buffer;
  source: string | null;
  source_id: string | null;
}

const READABLE = sql.join(SEARCHED_STATES.map((state) => sql.lit(state)));

/**
 * The comments of a page that moderators may read, by id; and those gone that have published answers, or were imported
 * and must not come back. Index comment_of_page, whose words are those of the first condition.
 * @param after the id of the last one before; '' for the first part
 */
export async function exportRows(
  db: Database,
  pageId: string,
  after: string,
  limit: number,
): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    SELECT comment.id, comment.rowid AS number, comment.state, comment.in_reply_to, parent.rowid AS parent_number,
      comment.name, comment.text, comment.html, comment.email_sealed, comment.wants_mail, comment.lang,
      comment.created_at, comment.published_at, comment.redacted_at, comment.receipt_hash, source, source_id
    FROM comment
    LEFT JOIN comment AS parent ON parent.id = comment.in_reply_to
    LEFT JOIN import_source ON import_source.comment_id = comment.id
    WHERE (comment.state <> 'received' OR comment.revision > 1 OR comment.published_at IS NOT NULL)
      AND comment.page_id = ${pageId} AND comment.id > ${after} AND (comment.state IN (${READABLE})
      OR (comment.state IN ('withdrawn', 'erased') AND source IS NOT NULL) OR EXISTS (
      SELECT 1 FROM comment AS reply
      WHERE reply.thread_id = comment.thread_id AND reply.in_reply_to = comment.id AND reply.state = 'published'))
    ORDER BY comment.id LIMIT ${limit}`.execute(db.read);
  return rows;
}

/** How many comments there are in the states that are not exported. */
export async function countSealed(db: Database): Promise<Record<string, number>> {
  const rows = await db.read
    .selectFrom('comment')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('state', 'not in', [...SEARCHED_STATES])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
