import type { Selectable } from 'kysely';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { NotificationPreferenceTable } from '../shared/db/schema.ts';
import type { Alarm, Digest, Duty, Preference } from './preference.ts';

type Row = Selectable<NotificationPreferenceTable>;
type Source = Database['read'] | Trx;

/** What a person has chosen, and the day of their last digest; undefined when they have chosen nothing. */
export async function findPreference(
  db: Source,
  personId: string,
): Promise<{ preference: Preference; lastDay: string | null } | undefined> {
  const row = await db
    .selectFrom('notification_preference')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && { preference: toPreference(row), lastDay: row.last_digest_day };
}

export async function savePreferenceRow(
  trx: Trx,
  personId: string,
  preference: Preference,
  lastDay: string | null,
): Promise<void> {
  const { lang, digest, alarm, duty } = preference;
  const row = {
    lang,
    digest,
    digest_hour: preference.digestHour,
    last_digest_day: lastDay,
    alarm,
    duty,
    duty_days: preference.dutyDays.reduce((bits, day) => bits | (1 << day), 0),
    duty_from: preference.dutyFrom,
    duty_to: preference.dutyTo,
  };
  await trx
    .insertInto('notification_preference')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

export async function switchDigestOff(trx: Trx, personId: string): Promise<void> {
  await trx
    .updateTable('notification_preference')
    .set({ digest: 'off' })
    .where('person_id', '=', personId)
    .execute();
}

/** Everybody who wants digests. */
export async function digestReaders(db: Source) {
  const rows = await db
    .selectFrom('notification_preference')
    .selectAll()
    .where('digest', '!=', 'off')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    preference: toPreference(row),
    lastDay: row.last_digest_day,
  }));
}

/** Takes on the digest of a day. @returns false when another process was faster */
export async function takeDigestDay(trx: Trx, personId: string, day: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('notification_preference')
    .set({ last_digest_day: day })
    .where('person_id', '=', personId)
    .where((eb) => eb.or([eb('last_digest_day', 'is', null), eb('last_digest_day', '!=', day)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Name, address and role of a person at the desk. */
export async function findDeskPerson(db: Database, id: string) {
  return await db.read
    .selectFrom('user')
    .select(['id', 'email', 'role'])
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
}

/** Everybody in one of the roles, with what they have chosen. */
export async function peopleInRoles(db: Database, roles: readonly string[]) {
  const people = await db.read
    .selectFrom('user')
    .select(['id', 'email'])
    .where('role', 'in', [...roles])
    .where('deactivated_at', 'is', null)
    .orderBy('id')
    .execute();
  const rows = await db.read.selectFrom('notification_preference').selectAll().execute();
  const chosen = new Map(rows.map((row) => [row.person_id, toPreference(row)]));
  return people.map((person) => ({ ...person, chosen: chosen.get(person.id) }));
}

const toPreference = (row: Row): Preference => ({
  lang: row.lang,
  digest: row.digest as Digest,
  digestHour: row.digest_hour,
  alarm: row.alarm as Alarm,
  duty: row.duty as Duty,
  dutyDays: [0, 1, 2, 3, 4, 5, 6].filter((day) => (row.duty_days & (1 << day)) !== 0),
  dutyFrom: row.duty_from,
  dutyTo: row.duty_to,
});
