import { dayOf } from '../../insights/calendar.ts';
import type { DirectoryEntry, Location, Recipient } from '../contact.ts';
import { derivedId } from './derived-id.ts';
import type { HsdsAttribute, HsdsContact, HsdsSchedule, HsdsService, HsdsServiceAtLocation } from './hsds.ts';
import { attributeOf, type Term } from './taxonomies.ts';
import { toWeekly } from './weekly-hours.ts';

/** What is told beyond what the public may know. */
export interface Inside {
  confidence: boolean;
  recipients: boolean;
}

/** What everybody may know. */
export const PUBLIC: Inside = { confidence: false, recipients: false };

/** An entry as an HSDS service with all that belongs to it. Its parts have the same identifiers each time. */
export function toHsds(entry: DirectoryEntry, inside: Inside): HsdsService {
  const { id } = entry;
  return {
    id,
    organization_id: organizationId(entry.organization),
    name: entry.name,
    description: entry.description.de,
    ...given('url', entry.url),
    ...given('email', entry.email),
    status: entry.status,
    ...given(
      'fees_description',
      entry.freeOfCharge === null ? null : entry.freeOfCharge ? 'kostenlos' : 'kostenpflichtig',
    ),
    ...given('eligibility_description', entry.eligibility),
    ...given('assured_date', entry.assuredDate === null ? null : dayOf(entry.assuredDate)),
    last_modified: new Date(entry.lastModified).toISOString(),
    organization: toOrganization(entry.organization),
    phones: entry.phones.map((number) => ({
      id: derivedId('phone', id, number),
      service_id: id,
      number,
      type: 'voice',
    })),
    schedules: schedulesOf(entry),
    service_areas: entry.areas.map((name) => ({
      id: derivedId('service_area', id, name),
      service_id: id,
      name,
    })),
    languages: entry.languages.map((code) => ({ id: derivedId('language', id, code), service_id: id, code })),
    service_at_locations: entry.locations.map((location, index) => atLocation(id, location, index)),
    attributes: attributesOf(entry, inside),
    ...(inside.recipients ? { contacts: entry.recipients.map((one) => contactOf(id, one)) } : {}),
  };
}

/** Organizations are known by their names. */
export const organizationId = (name: string): string => derivedId('organization', name);

/** HSDS wants a description, and we keep none. */
export const toOrganization = (name: string) => ({ id: organizationId(name), name, description: name });

const given = <Name extends string>(name: Name, value: string | null): { [_ in Name]?: string } =>
  (value === null ? {} : { [name]: value }) as { [_ in Name]?: string };

function schedulesOf({ id, hours, schedule }: DirectoryEntry): HsdsSchedule[] {
  const weekly = toWeekly(hours).map(
    ({ byday, opens, closes }): HsdsSchedule => ({
      id: derivedId('schedule', id, byday, opens, closes),
      service_id: id,
      freq: 'WEEKLY',
      byday,
      opens_at: opens,
      closes_at: closes,
      // an offset from UTC, as HSDS wants it, would be wrong for half of each year
      notes: 'Europe/Berlin',
    }),
  );
  return schedule === null
    ? weekly
    : [...weekly, { id: derivedId('schedule', id), service_id: id, description: schedule }];
}

function atLocation(serviceId: string, location: Location, index: number): HsdsServiceAtLocation {
  const { name, street, postalCode, city } = location;
  const id = derivedId('location', serviceId, index);
  const address = {
    id: derivedId('address', id),
    location_id: id,
    address_1: street ?? '',
    city: city ?? '',
    state_province: '',
    postal_code: postalCode ?? '',
    country: 'DE',
    address_type: 'physical',
  } as const;
  return {
    id: derivedId('service_at_location', id),
    service_id: serviceId,
    location_id: id,
    location: { id, location_type: 'physical', ...given('name', name), addresses: [address] },
  };
}

function attributesOf(entry: DirectoryEntry, inside: Inside): HsdsAttribute[] {
  const link = { id: entry.id, entity: 'service' } as const;
  const terms: Term[] = [
    ...entry.topics.map((code): Term => ({ taxonomy: 'topic', code })),
    ...entry.targetGroups.map((code): Term => ({ taxonomy: 'target_group', code })),
    { taxonomy: 'reach', code: entry.reach },
  ];
  if (entry.isEmergency) terms.push({ taxonomy: 'emergency', code: 'emergency' });
  if (entry.freeOfCharge !== null)
    terms.push({ taxonomy: 'fees', code: entry.freeOfCharge ? 'free' : 'charged' });
  if (inside.confidence) terms.push({ taxonomy: 'confidence', code: entry.confidence });
  const attributes = terms.map((term) => attributeOf(link, term));
  const english = { taxonomy: 'text', code: 'description_en' } as const;
  return entry.description.en === ''
    ? attributes
    : [...attributes, attributeOf(link, english, entry.description.en)];
}

function contactOf(serviceId: string, { id, name, email, pgpKey }: Recipient): HsdsContact {
  const key = { taxonomy: 'text', code: 'pgp_key' } as const;
  const attributes = pgpKey === null ? [] : [attributeOf({ id, entity: 'contact' }, key, pgpKey)];
  return { id, service_id: serviceId, name, email, attributes };
}
