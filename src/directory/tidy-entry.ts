import { tidy, tidyPhone } from './check-fields.ts';
import { inOrderOfWeek } from './check-hours.ts';
import type { EntryDraft } from './entry-draft.ts';

/** An entry as it is kept: texts composed and trimmed, empty ones null, lists without repetition, hours in order. */
export function tidyEntry(draft: EntryDraft): EntryDraft {
  return {
    organization: tidy(draft.organization),
    name: tidy(draft.name),
    description: { de: tidy(draft.description.de), en: tidy(draft.description.en) },
    phones: once(draft.phones.map(tidyPhone)),
    email: orNull(draft.email),
    url: orNull(draft.url),
    languages: once(draft.languages.map((code) => tidy(code).toLowerCase())),
    areas: once(draft.areas.map(tidy)),
    topics: [...new Set(draft.topics)],
    targetGroups: [...new Set(draft.targetGroups)],
    eligibility: orNull(draft.eligibility),
    hours: inOrderOfWeek(draft.hours),
    schedule: orNull(draft.schedule),
    locations: draft.locations
      .map(({ name, street, postalCode, city }) => ({
        name: orNull(name),
        street: orNull(street),
        postalCode: orNull(postalCode),
        city: orNull(city),
      }))
      .filter((location) => Object.values(location).some((part) => part !== null)),
    isEmergency: draft.isEmergency,
    freeOfCharge: draft.freeOfCharge,
    reach: draft.reach,
    assuredDate: draft.assuredDate,
    status: draft.status,
    confidence: draft.confidence,
    recipients: draft.recipients.map(({ id, name, email, pgpKey }) => ({
      id,
      name: tidy(name),
      email: tidy(email),
      pgpKey: orNull(pgpKey),
    })),
  };
}

const once = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];

function orNull(text: string | null): string | null {
  const tidied = tidy(text ?? '');
  return tidied === '' ? null : tidied;
}
