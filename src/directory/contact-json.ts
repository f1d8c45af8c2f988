import type { Contact } from './contact.ts';
import type { Finding, FoundContact } from './finder-view.ts';

/** A contact as clients get it. */
export const contactToJson = (contact: Contact) => ({
  id: contact.id,
  name: contact.name,
  organization: contact.organization,
  description: contact.description,
  phones: contact.phones,
  email: contact.email,
  url: contact.url,
  languages: contact.languages,
  openingHours: contact.hours,
  hours: contact.schedule,
  emergency: contact.isEmergency,
});

/** What was found, as clients get it. */
export const findingToJson = (finding: Finding) => ({
  isEmergency: finding.isEmergency,
  place: finding.place,
  ...(finding.choices.length > 0 ? { choices: finding.choices } : {}),
  emergency: finding.emergency.map(contactToJson),
  contacts: finding.found.map(foundToJson),
});

const foundToJson = ({ contact, reasons, isOpen, opensAt }: FoundContact) => ({
  ...contactToJson(contact),
  areas: contact.areas,
  locations: contact.locations,
  reasons,
  isOpen,
  opensAt: opensAt === null ? null : new Date(opensAt).toISOString(),
});
