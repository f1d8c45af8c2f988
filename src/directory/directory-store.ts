import type { Topic } from '../screening/verdict.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';
import type { Contact } from './contact.ts';

/** Every active contact, in the order in which they were entered. */
export async function activeContacts(db: Database): Promise<Contact[]> {
  const services = await db.read
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .selectAll('service')
    .select('organization.name as organization')
    .where('service.status', '=', 'active')
    .orderBy('service.id')
    .execute();
  const phones = groupBy(
    await db.read.selectFrom('service_phone').selectAll().execute(),
    (row) => row.number,
  );
  const languages = groupBy(
    await db.read.selectFrom('service_language').selectAll().execute(),
    (row) => row.code,
  );
  const areas = groupBy(await db.read.selectFrom('service_area').selectAll().execute(), (row) => row.name);
  const topics = groupBy(await db.read.selectFrom('service_topic').selectAll().execute(), (row) => row.topic);
  return services.map((row) => ({
    id: row.id,
    organization: row.organization,
    name: row.name,
    description: { de: row.description_de, en: row.description_en },
    phones: phones.get(row.id) ?? [],
    email: row.email,
    url: row.url,
    languages: languages.get(row.id) ?? [],
    areas: areas.get(row.id) ?? [],
    topics: (topics.get(row.id) ?? []) as Topic[],
    eligibility: row.eligibility_description,
    schedule: row.schedule_description,
    address: { street: row.address_1, postalCode: row.postal_code, city: row.city },
    isEmergency: row.is_emergency === 1,
    freeOfCharge: row.free_of_charge === null ? null : row.free_of_charge === 1,
    reach: row.reach as Contact['reach'],
    assuredDate: row.assured_date,
  }));
}

function groupBy<Row extends { service_id: string }>(
  rows: Row[],
  value: (row: Row) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(row.service_id, [...(groups.get(row.service_id) ?? []), value(row)]);
  return groups;
}

/** A contact to be entered under a stable name. */
export type SeedContact = Omit<Contact, 'id'> & { seedKey: string; status: string; confidence: string };

/** Enters a contact unless one with its seed key is there, whatever an operator has made of that one. */
export async function insertSeedContact(trx: Trx, contact: SeedContact): Promise<void> {
  const known = await trx
    .selectFrom('service')
    .select('id')
    .where('seed_key', '=', contact.seedKey)
    .executeTakeFirst();
  if (known) return;
  const id = newId();
  await trx
    .insertInto('service')
    .values({
      id,
      organization_id: await organizationId(trx, contact.organization),
      seed_key: contact.seedKey,
      name: contact.name,
      description_de: contact.description.de,
      description_en: contact.description.en,
      status: contact.status,
      url: contact.url,
      email: contact.email,
      eligibility_description: contact.eligibility,
      schedule_description: contact.schedule,
      address_1: contact.address.street,
      postal_code: contact.address.postalCode,
      city: contact.address.city,
      is_emergency: contact.isEmergency ? 1 : 0,
      free_of_charge: contact.freeOfCharge === null ? null : Number(contact.freeOfCharge),
      reach: contact.reach,
      confidence: contact.confidence,
      assured_date: null,
    })
    .execute();
  for (const number of contact.phones)
    await trx.insertInto('service_phone').values({ service_id: id, number }).execute();
  for (const code of contact.languages)
    await trx.insertInto('service_language').values({ service_id: id, code }).execute();
  for (const name of contact.areas)
    await trx.insertInto('service_area').values({ service_id: id, name }).execute();
  for (const topic of contact.topics)
    await trx.insertInto('service_topic').values({ service_id: id, topic }).execute();
}

async function organizationId(trx: Trx, name: string): Promise<string> {
  const known = await trx.selectFrom('organization').select('id').where('name', '=', name).executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await trx.insertInto('organization').values({ id, name }).execute();
  return id;
}
