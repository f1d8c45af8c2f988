import type { Database } from '../shared/db/database.ts';

/** A referral with the page it was written on, who has it and who ended it. */
export async function findCase(db: Database, id: string) {
  return await db.read
    .selectFrom('referral')
    .innerJoin('comment', 'comment.id', 'referral.comment_id')
    .innerJoin('page', 'page.id', 'comment.page_id')
    .leftJoin('user as holder', 'holder.id', 'referral.assigned_to')
    .leftJoin('user as closer', 'closer.id', 'referral.closed_by')
    .selectAll('referral')
    .select([
      'page.title as pageTitle',
      'page.url as pageUrl',
      'comment.created_at as writtenAt',
      'holder.name as assignedName',
      'closer.name as closedByName',
    ])
    .where('referral.id', '=', id)
    .executeTakeFirst();
}

/** The names of people at the desk. @returns id → name */
export async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read
    .selectFrom('user')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
