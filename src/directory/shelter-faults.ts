import type { EntryDraft, EntryFaults } from './entry-draft.ts';
import { isShelter, namesAddress, namesStreet } from './shelter.ts';

/**
 * The fields that give away where a shelter is; none for any other entry. Which town or district it serves may be said,
 * street, postal code and house number may not, nowhere in the entry.
 */
export function shelterFaults(entry: EntryDraft): EntryFaults {
  if (!isShelter(entry)) return {};
  const texts = {
    organization: entry.organization,
    name: entry.name,
    description_de: entry.description.de,
    description_en: entry.description.en,
    eligibility: entry.eligibility ?? '',
    schedule: entry.schedule ?? '',
    url: asWords(entry.url ?? ''),
  };
  const fields = Object.entries(texts).flatMap(([field, text]) => (namesAddress(text) ? [field] : []));
  for (const [index, { name, street, postalCode, city }] of entry.locations.entries()) {
    const location = `location_${index + 1}`;
    if (street !== null) fields.push(`${location}_street`);
    if (postalCode !== null) fields.push(`${location}_postal_code`);
    if (namesStreet(name ?? '')) fields.push(`${location}_name`);
    if (namesStreet(city ?? '')) fields.push(`${location}_city`);
  }
  for (const [index, { name }] of entry.recipients.entries())
    if (namesAddress(name)) fields.push(`recipient_${index + 1}_name`);
  return Object.fromEntries(fields.map((field) => [field, 'shelter']));
}

/** The address of a map may hold the address of a house: "?q=Musterstra%C3%9Fe+5". */
function asWords(url: string): string {
  try {
    return decodeURIComponent(url).replace(/[+_=&/?-]/g, ' ');
  } catch {
    return url;
  }
}
