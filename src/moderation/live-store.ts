import type { Database } from '../shared/db/database.ts';

export async function personName(db: Database, id: string): Promise<string | null> {
  const row = await db.read.selectFrom('user').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? null;
}
