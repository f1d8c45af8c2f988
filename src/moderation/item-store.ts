import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared } from '../shared/db/prepared.ts';

const itemById = prepared((db, { id }: { id: string }) =>
  db
    .selectFrom('comment')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .leftJoin('comment as parent', 'parent.id', 'comment.in_reply_to')
    .selectAll('comment')
    .select([
      'page.title as pageTitle',
      'page.url as pageUrl',
      'page.key as pageKey',
      'parent.name as parentName',
      'parent.text as parentText',
      'parent.state as parentState',
    ])
    .where('comment.id', '=', id),
);

export type ItemRow = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** One comment with its page and parent, in any state. */
export const findItem = async (db: Database, id: string) => (await itemById(db, { id }))[0];

/** The latest other comments of the same writer that moderators may read. */
export async function earlierOf(db: Database | Trx, writer: Buffer, exceptId: string, limit: number) {
  return await earlier(db, { writer, exceptId, limit });
}

const earlier = prepared(
  (db, { writer, exceptId, limit }: { writer: Buffer; exceptId: string; limit: number }) =>
    db
      .selectFrom('comment')
      .select(['id', 'state', 'text', 'lang', 'created_at as createdAt'])
      .where('writer', '=', writer)
      .where('id', '!=', exceptId)
      .orderBy('id', 'desc')
      .limit(limit),
);
