import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Topic } from '../screening/verdict.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { insertSeedContact } from './directory-store.ts';

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

/** Enters the contacts of db/seed/contacts.json that are not there yet; those of low confidence inactive. */
export async function seedDirectory(trx: Trx): Promise<void> {
  const { contacts } = schema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  for (const seed of contacts) {
    await insertSeedContact(trx, {
      seedKey: seed.id,
      organization: seed.organization,
      name: seed.service,
      description: { de: seed.description_de, en: seed.description_en },
      topics: seed.topics as Topic[],
      eligibility: seed.target_group || null,
      areas: seed.regions,
      languages: seed.languages,
      phones: seed.phone ? [seed.phone] : [],
      email: seed.email || null,
      url: seed.url || null,
      address: {
        street: seed.address.street || null,
        postalCode: seed.address.postal_code || null,
        city: seed.address.city || null,
      },
      schedule: seed.hours || null,
      freeOfCharge: seed.free,
      isEmergency: seed.emergency,
      reach: seed.reach,
      confidence: seed.confidence,
      status: seed.confidence === 'low' ? 'inactive' : 'active',
      assuredDate: null,
    });
  }
}
