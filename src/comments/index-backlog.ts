import type { Database } from '../shared/db/database.ts';
import { indexComment } from './search-index.ts';

/** Comments that are entered in one transaction: about 20 ms in which nothing else is answered. */
const BATCH = 50;

/**
 * Enters the comments that are older than the search index, newest first, a batch per transaction. What is entered
 * leaves the list in the same transaction, so it may be stopped, run twice or by two processes, and goes on.
 * @param signal ends it after the batch that is being written
 * @returns how many it has entered
 */
export async function indexMissingComments(deps: { db: Database }, signal?: AbortSignal): Promise<number> {
  let entered = 0;
  while (!signal?.aborted && (await hasBacklog(deps.db))) {
    entered += await deps.db.write(async (trx) => {
      const batch = await trx
        .selectFrom('search_backlog')
        .select('comment_id')
        .orderBy('comment_id', 'desc')
        .limit(BATCH)
        .execute();
      const ids = batch.map((row) => row.comment_id);
      for (const id of ids) indexComment(trx, id);
      await trx.deleteFrom('search_backlog').where('comment_id', 'in', ids).execute();
      return ids.length;
    });
  }
  return entered;
}

/** Whether comments wait to be entered: until then they cannot be found. */
export async function hasBacklog(db: Database): Promise<boolean> {
  const row = await db.read.selectFrom('search_backlog').select('comment_id').limit(1).executeTakeFirst();
  return row !== undefined;
}
