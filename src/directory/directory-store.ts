import { type Selectable, sql } from 'kysely';
import type { Topic } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import type { ServiceTable } from '../shared/db/schema.ts';
import { newId } from '../shared/ids.ts';
import type { Contact, DirectoryEntry, Location, ServiceStatus, TargetGroup } from './contact.ts';

type Reader = Database['read'] | Trx;
type ServiceRow = Selectable<ServiceTable> & { organization: string };

/** Every active contact, in the order in which they were entered. */
export async function activeContacts(db: Database): Promise<Contact[]> {
  const rows = await services(db.read).where('service.status', '=', 'active').execute();
  return (await entriesOf(db.read, rows)).map(toContact);
}

/** Every entry of the directory, whatever its status, in the order in which they were entered. */
export async function allEntries(db: Reader): Promise<DirectoryEntry[]> {
  return await entriesOf(db, await services(db).execute());
}

export async function entryById(db: Reader, id: string): Promise<DirectoryEntry | undefined> {
  return (await entriesOf(db, await services(db).where('service.id', '=', id).execute()))[0];
}

const services = (db: Reader) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .selectAll('service')
    .select('organization.name as organization')
    .orderBy('service.id');

/** Who receives messages, and how an entry is kept, is nobody's business outside the desk. */
function toContact(entry: DirectoryEntry): Contact {
  const { status, confidence, recipients, lastModified, version, ...contact } = entry;
  return contact;
}

async function entriesOf(db: Reader, rows: readonly ServiceRow[]): Promise<DirectoryEntry[]> {
  // one entry, or all of them: the directory is small
  const only = rows.length === 1 ? (rows[0]?.id ?? null) : null;
  const phones = byService(
    await db
      .selectFrom('phone')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .orderBy('position')
      .execute(),
  );
  const languages = byService(
    await db
      .selectFrom('language')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .execute(),
  );
  const areas = byService(
    await db
      .selectFrom('service_area')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .execute(),
  );
  const attributes = byService(
    await db
      .selectFrom('attribute')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .execute(),
  );
  const hours = byService(
    await db
      .selectFrom('schedule')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .orderBy('weekday')
      .orderBy('opens_at')
      .execute(),
  );
  const recipients = byService(
    await db
      .selectFrom('contact')
      .selectAll()
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .orderBy('id')
      .execute(),
  );
  const locations = byService(
    await db
      .selectFrom('service_at_location')
      .innerJoin('location', 'location.id', 'service_at_location.location_id')
      .select(['service_id', 'location.name', 'address_1', 'postal_code', 'city'])
      .$if(only !== null, (query) => query.where('service_id', '=', only))
      .orderBy('position')
      .execute(),
  );
  return rows.map((row) => {
    const codes = (taxonomy: string) =>
      (attributes.get(row.id) ?? []).filter((one) => one.taxonomy === taxonomy).map(({ code }) => code);
    return {
      id: row.id,
      organization: row.organization,
      name: row.name,
      description: { de: row.description_de, en: row.description_en },
      phones: (phones.get(row.id) ?? []).map(({ number }) => number),
      email: row.email,
      url: row.url,
      languages: (languages.get(row.id) ?? []).map(({ code }) => code),
      areas: (areas.get(row.id) ?? []).map(({ name }) => name),
      topics: codes('topic') as Topic[],
      targetGroups: codes('target_group') as TargetGroup[],
      eligibility: row.eligibility_description,
      hours: (hours.get(row.id) ?? []).map(({ weekday, opens_at, closes_at }) => ({
        weekday,
        opens: opens_at,
        closes: closes_at,
      })),
      schedule: row.schedule_description,
      locations: (locations.get(row.id) ?? []).map(({ name, address_1, postal_code, city }) => ({
        name,
        street: address_1,
        postalCode: postal_code,
        city,
      })),
      isEmergency: row.is_emergency === 1,
      freeOfCharge: row.free_of_charge === null ? null : row.free_of_charge === 1,
      reach: row.reach as Contact['reach'],
      assuredDate: row.assured_date,
      status: row.status as ServiceStatus,
      confidence: row.confidence as DirectoryEntry['confidence'],
      recipients: (recipients.get(row.id) ?? []).map(({ id, name, email, pgp_key }) => ({
        id,
        name,
        email,
        pgpKey: pgp_key,
      })),
      lastModified: row.last_modified,
      version: row.version,
    };
  });
}

const byService = <Row extends { service_id: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, (row) => row.service_id);

/** Who knows a seeded entry under its stable name. */
export async function entryIdBySeedKey(trx: Trx, seedKey: string): Promise<string | null> {
  const row = await trx.selectFrom('service').select('id').where('seed_key', '=', seedKey).executeTakeFirst();
  return row?.id ?? null;
}

/** Seed key → id of every seeded entry. */
export async function seededIds(db: Reader): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('service')
    .select(['id', 'seed_key'])
    .where('seed_key', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, seed_key }) => [seed_key ?? '', id]));
}

/** Whether an operator has ever changed or confirmed an entry. */
export async function isTouched(trx: Trx, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('directory_change')
    .select('id')
    .where('service_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many entries that are still in use nobody has confirmed since then. */
export async function countToBeConfirmed(db: Database, since: Instant): Promise<number> {
  const { count } = await db.read
    .selectFrom('service')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('status', '!=', 'defunct')
    .where((eb) => eb.or([eb('assured_date', 'is', null), eb('assured_date', '<', since)]))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Writes an entry with all its parts; one with the same id is replaced and its version counts up.
 * @param entry `version` and `lastModified` are not read
 */
export async function putEntry(
  trx: Trx,
  entry: Omit<DirectoryEntry, 'version' | 'lastModified'>,
  more: { now: Instant; seedKey?: string; assuredBy?: string | null },
): Promise<void> {
  const { id } = entry;
  const organizationId = await idOfOrganization(trx, entry.organization);
  const values = {
    organization_id: organizationId,
    name: entry.name,
    description_de: entry.description.de,
    description_en: entry.description.en,
    status: entry.status,
    url: entry.url,
    email: entry.email,
    eligibility_description: entry.eligibility,
    schedule_description: entry.schedule,
    is_emergency: entry.isEmergency ? 1 : 0,
    free_of_charge: entry.freeOfCharge === null ? null : Number(entry.freeOfCharge),
    reach: entry.reach,
    confidence: entry.confidence,
    assured_date: entry.assuredDate,
    ...(more.assuredBy === undefined ? {} : { assured_by: more.assuredBy }),
    last_modified: more.now,
  };
  await trx
    .insertInto('service')
    .values({ id, seed_key: more.seedKey ?? null, assured_by: null, ...values })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...values, version: sql<number>`service.version + 1` }),
    )
    .execute();
  await putParts(trx, entry, organizationId);
}

async function putParts(
  trx: Trx,
  entry: Omit<DirectoryEntry, 'version' | 'lastModified'>,
  organizationId: string,
): Promise<void> {
  const { id } = entry;
  await deleteParts(trx, id);
  for (const [index, number] of entry.phones.entries())
    await trx
      .insertInto('phone')
      .values({ service_id: id, number, position: index + 1 })
      .execute();
  for (const code of entry.languages)
    await trx.insertInto('language').values({ service_id: id, code }).execute();
  for (const name of entry.areas)
    await trx.insertInto('service_area').values({ service_id: id, name }).execute();
  for (const code of entry.topics)
    await trx.insertInto('attribute').values({ service_id: id, taxonomy: 'topic', code }).execute();
  for (const code of entry.targetGroups)
    await trx.insertInto('attribute').values({ service_id: id, taxonomy: 'target_group', code }).execute();
  for (const { weekday, opens, closes } of entry.hours)
    await trx
      .insertInto('schedule')
      .values({ service_id: id, weekday, opens_at: opens, closes_at: closes })
      .execute();
  for (const { pgpKey, ...recipient } of entry.recipients)
    await trx
      .insertInto('contact')
      .values({ ...recipient, service_id: id, pgp_key: pgpKey })
      .execute();
  for (const [index, location] of entry.locations.entries())
    await putLocation(trx, id, organizationId, location, index + 1);
}

async function deleteParts(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('phone').where('service_id', '=', id).execute();
  await trx.deleteFrom('language').where('service_id', '=', id).execute();
  await trx.deleteFrom('service_area').where('service_id', '=', id).execute();
  await trx.deleteFrom('attribute').where('service_id', '=', id).execute();
  await trx.deleteFrom('schedule').where('service_id', '=', id).execute();
  await trx.deleteFrom('contact').where('service_id', '=', id).execute();
  const places = await trx
    .deleteFrom('service_at_location')
    .where('service_id', '=', id)
    .returning('location_id')
    .execute();
  // each entry has places of its own
  for (const { location_id } of places)
    await trx.deleteFrom('location').where('id', '=', location_id).execute();
}

async function putLocation(
  trx: Trx,
  serviceId: string,
  organizationId: string,
  { name, street, postalCode, city }: Location,
  position: number,
): Promise<void> {
  const id = newId();
  await trx
    .insertInto('location')
    .values({ id, organization_id: organizationId, name, address_1: street, postal_code: postalCode, city })
    .execute();
  await trx
    .insertInto('service_at_location')
    .values({ service_id: serviceId, location_id: id, position })
    .execute();
}

async function idOfOrganization(trx: Trx, name: string): Promise<string> {
  const known = await trx.selectFrom('organization').select('id').where('name', '=', name).executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await trx.insertInto('organization').values({ id, name }).execute();
  return id;
}
