import { sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';
import type { ChangeKind, EntryChanges } from './entry-changes.ts';

/** What somebody did with an entry. */
export interface HistoryLine {
  id: string;
  kind: ChangeKind;
  /** null: the command line, or a person who is gone. */
  person: string | null;
  at: Instant;
  changes: EntryChanges;
}

export async function insertChange(
  trx: Trx,
  change: {
    serviceId: string;
    kind: ChangeKind;
    personId: string | null;
    at: Instant;
    changes: EntryChanges;
  },
): Promise<void> {
  await trx
    .insertInto('directory_change')
    .values({
      id: newId(),
      service_id: change.serviceId,
      kind: change.kind,
      person_id: change.personId,
      at: change.at,
      changes: JSON.stringify(change.changes),
    })
    .execute();
}

/** Takes out of the history of an entry where it was. */
export async function forgetPlaces(trx: Trx, serviceId: string): Promise<void> {
  await trx
    .updateTable('directory_change')
    .set({ changes: sql<string>`json_remove(changes, '$.locations')` })
    .where('service_id', '=', serviceId)
    .execute();
}

/** The history of an entry with the names of people, the latest first. */
export async function historyOf(
  db: Database['read'],
  serviceId: string,
  limit: number,
): Promise<HistoryLine[]> {
  const rows = await db
    .selectFrom('directory_change')
    .leftJoin('user', 'user.id', 'directory_change.person_id')
    .select(['directory_change.id', 'kind', 'user.name as person', 'at', 'changes'])
    .where('service_id', '=', serviceId)
    .orderBy('at', 'desc')
    .orderBy('directory_change.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ kind, changes, ...row }) => ({
    ...row,
    kind: kind as ChangeKind,
    changes: JSON.parse(changes) as EntryChanges,
  }));
}
