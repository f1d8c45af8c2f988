import { createHash } from 'node:crypto';
import type { EntryDraft } from './entry-draft.ts';

/** Field, as the form names it → what stood there before and what stands there now, as JSON values. */
export type EntryChanges = Record<string, [before: unknown, after: unknown]>;

/** How an entry came to say what it says. */
export type ChangeKind = 'created' | 'changed' | 'assured' | 'imported' | 'activated' | 'deactivated';

/** Lists whose order says nothing. */
const SETS: readonly string[] = ['languages', 'areas', 'topics', 'target_groups'];

/** What is different. @param before null: everything that is filled in is new */
export function changesBetween(before: EntryDraft | null, after: EntryDraft): EntryChanges {
  const old = before && partsOf(before);
  const changes: EntryChanges = {};
  for (const [field, value] of Object.entries(partsOf(after))) {
    const was = old?.[field] ?? null;
    if (old ? told(field, was) !== told(field, value) : !isEmpty(value)) changes[field] = [was, value];
  }
  return changes;
}

function partsOf(entry: EntryDraft): Record<string, unknown> {
  return {
    organization: entry.organization,
    name: entry.name,
    description_de: entry.description.de,
    description_en: entry.description.en,
    phones: entry.phones,
    email: entry.email,
    url: entry.url,
    languages: entry.languages,
    areas: entry.areas,
    topics: entry.topics,
    target_groups: entry.targetGroups,
    eligibility: entry.eligibility,
    hours: entry.hours,
    schedule: entry.schedule,
    locations: entry.locations,
    is_emergency: entry.isEmergency,
    free_of_charge: entry.freeOfCharge,
    reach: entry.reach,
    status: entry.status,
    confidence: entry.confidence,
    assured_date: entry.assuredDate,
    // of a key only that it is another one: it would fill the history
    recipients: entry.recipients.map(({ name, email, pgpKey }) => ({
      name,
      email,
      key: pgpKey && createHash('sha256').update(pgpKey).digest('hex').slice(0, 16),
    })),
  };
}

const told = (field: string, value: unknown) =>
  JSON.stringify(SETS.includes(field) && Array.isArray(value) ? value.toSorted() : value);

const isEmpty = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
