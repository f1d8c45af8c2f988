import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { isId } from '../shared/ids.ts';
import { OWN_SOURCE } from './imported-comment.ts';

/** A comment that is here already, as its replies need to know it. */
export interface EnteredComment {
  id: string;
  pageId: string;
  threadId: string;
}

/** The comment of this source and number; that of an export of Wegweiser by its id. */
export async function findEntered(
  db: Database['read'] | Trx,
  source: string,
  sourceId: string,
): Promise<EnteredComment | undefined> {
  const query = db.selectFrom('comment').select(['id', 'page_id as pageId', 'thread_id as threadId']);
  if (source === OWN_SOURCE) {
    return isId(sourceId) ? await query.where('id', '=', sourceId).executeTakeFirst() : undefined;
  }
  return await query
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('import_source')
        .select('comment_id')
        .where('source', '=', source)
        .where('source_id', '=', sourceId),
    )
    .executeTakeFirst();
}

/** Remembers where a comment comes from. */
export async function saveSource(
  trx: Trx,
  commentId: string,
  { source, sourceId }: { source: string; sourceId: string },
): Promise<void> {
  await trx
    .insertInto('import_source')
    .values({ source, source_id: sourceId, comment_id: commentId })
    .execute();
}

/** Whether some comment has this receipt. */
export async function hasReceipt(trx: Trx, receiptHash: Buffer): Promise<boolean> {
  const row = await trx
    .selectFrom('comment')
    .select('id')
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst();
  return row !== undefined;
}
