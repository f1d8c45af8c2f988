import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TOPICS } from '../screening/verdict.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { newId } from '../shared/ids.ts';
import { type DirectoryEntry, TARGET_GROUPS } from './contact.ts';
import {
  allEntries,
  entryById,
  entryIdBySeedKey,
  isTouched,
  putEntry,
  seededIds,
} from './directory-store.ts';

const FILE = join(import.meta.dirname, '../../db/seed/contacts.json');

const time = z.string().regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d|24:00)$/);

const schema = z.object({
  contacts: z.array(
    z.object({
      id: z.string(),
      organization: z.string().min(1),
      service: z.string().min(1),
      description_de: z.string().min(1),
      description_en: z.string().min(1),
      topics: z.array(z.enum(TOPICS)),
      target_group: z.string(),
      target_groups: z.array(z.enum(TARGET_GROUPS)),
      regions: z.array(z.string()).min(1),
      languages: z.array(z.string()).min(1),
      phone: z.string(),
      email: z.string(),
      url: z.string(),
      address: z.object({ street: z.string(), postal_code: z.string(), city: z.string() }),
      hours_note: z.string(),
      hours_structured: z.array(z.object({ weekday: z.int().min(1).max(7), opens: time, closes: time })),
      free: z.boolean().nullable(),
      emergency: z.boolean(),
      confidence: z.enum(['high', 'medium', 'low']),
      reach: z.enum(['everyone', 'group']),
    }),
  ),
});

type Seed = z.infer<typeof schema>['contacts'][number];

/**
 * Enters the contacts of db/seed/contacts.json, those of low confidence inactive, and brings up to date what no
 * operator has touched. At every start; nothing is written when nothing has changed.
 */
export async function seedDirectory(deps: { db: Database; clock: Clock }): Promise<void> {
  const { contacts } = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const ids = await seededIds(deps.db.read);
  const stored = new Map((await allEntries(deps.db.read)).map((entry) => [entry.id, entry]));
  const due = contacts.filter((seed) => !isSame(stored.get(ids.get(seed.id) ?? ''), entryOf(seed)));
  if (due.length === 0) return;
  await deps.db.write(async (trx) => {
    for (const seed of due) await putSeed(trx, seed, deps.clock());
  });
}

/** Another process may have been quicker, so everything is looked at again. */
async function putSeed(trx: Trx, seed: Seed, now: Instant): Promise<void> {
  const known = await entryIdBySeedKey(trx, seed.id);
  if (known !== null && (await isTouched(trx, known))) return;
  const entry = { ...entryOf(seed), id: known ?? newId() };
  if (known !== null && isSame(await entryById(trx, known), entry)) return;
  await putEntry(trx, entry, { now, seedKey: seed.id });
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

function entryOf(seed: Seed) {
  const { street, postal_code: postalCode, city } = seed.address;
  return {
    organization: seed.organization,
    name: seed.service,
    description: { de: seed.description_de, en: seed.description_en },
    topics: seed.topics,
    targetGroups: seed.target_groups,
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
    hours: seed.hours_structured,
    schedule: seed.hours_note || null,
    freeOfCharge: seed.free,
    isEmergency: seed.emergency,
    reach: seed.reach,
    confidence: seed.confidence,
    status: seed.confidence === 'low' ? ('inactive' as const) : ('active' as const),
    assuredDate: null,
    recipients: [],
  };
}
