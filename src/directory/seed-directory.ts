import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Topic } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { newId } from '../shared/ids.ts';
import type { DirectoryEntry, TargetGroup } from './contact.ts';
import { entryById, entryIdBySeedKey, isTouched, putEntry } from './directory-store.ts';

const FILE = join(import.meta.dirname, '../../db/seed/contacts.json');

const schema = z.object({
  contacts: z.array(
    z.object({
      id: z.string(),
      organization: z.string().min(1),
      service: z.string().min(1),
      description_de: z.string().min(1),
      description_en: z.string().min(1),
      topics: z.array(z.string()),
      target_group: z.string(),
      regions: z.array(z.string()).min(1),
      languages: z.array(z.string()).min(1),
      phone: z.string(),
      email: z.string(),
      url: z.string(),
      address: z.object({ street: z.string(), postal_code: z.string(), city: z.string() }),
      hours: z.string(),
      free: z.boolean().nullable(),
      emergency: z.boolean(),
      confidence: z.enum(['high', 'medium', 'low']),
      reach: z.enum(['everyone', 'group']),
    }),
  ),
});

/**
 * Enters the contacts of db/seed/contacts.json, those of low confidence inactive. One that is there is brought up to
 * date unless an operator has touched it.
 */
export async function seedDirectory(trx: Trx, now: Instant): Promise<void> {
  const { contacts } = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  for (const seed of contacts) {
    const known = await entryIdBySeedKey(trx, seed.id);
    if (known !== null && (await isTouched(trx, known))) continue;
    const entry = { ...entryOf(seed), id: known ?? newId() };
    if (known !== null && isSame(await entryById(trx, known), entry)) continue;
    await putEntry(trx, entry, { now, seedKey: seed.id });
  }
}

/** Whether a stored entry says what the seed does; lists without an order of their own may come in any. */
function isSame(stored: DirectoryEntry | undefined, entry: ReturnType<typeof entryOf>): boolean {
  const told = (value: object) =>
    JSON.stringify(value, (_key, part) =>
      Array.isArray(part) ? part.map((one) => JSON.stringify(one)).sort() : part,
    );
  return (
    stored !== undefined &&
    told(Object.fromEntries(Object.keys(entry).map((key) => [key, stored[key as keyof DirectoryEntry]]))) ===
      told(entry)
  );
}

function entryOf(seed: z.infer<typeof schema>['contacts'][number]) {
  const { street, postal_code: postalCode, city } = seed.address;
  return {
    organization: seed.organization,
    name: seed.service,
    description: { de: seed.description_de, en: seed.description_en },
    topics: seed.topics as Topic[],
    targetGroups: [] as TargetGroup[],
    eligibility: seed.target_group || null,
    areas: seed.regions,
    languages: seed.languages,
    phones: seed.phone ? [seed.phone] : [],
    email: seed.email || null,
    url: seed.url || null,
    locations:
      street || postalCode || city
        ? [{ name: null, street: street || null, postalCode: postalCode || null, city: city || null }]
        : [],
    hours: [],
    schedule: seed.hours || null,
    freeOfCharge: seed.free,
    isEmergency: seed.emergency,
    reach: seed.reach,
    confidence: seed.confidence,
    status: seed.confidence === 'low' ? ('inactive' as const) : ('active' as const),
    assuredDate: null,
    recipients: [],
  };
}
