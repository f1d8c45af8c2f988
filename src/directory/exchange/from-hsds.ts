import type { DirectoryEntry } from '../contact.ts';
import { readDay } from './assured-day.ts';
import { type AttributeShape, pathText, type ServiceShape, serviceShape } from './hsds-shape.ts';
import type { Fault, ReadEntry, ReadFields } from './read-entry.ts';
import { readSchedules } from './read-schedules.ts';
import { isOurTaxonomy, type TaxonomyCode, type Term, termById } from './taxonomies.ts';

/**
 * Reads an HSDS service. One with attributes of ours is an export of ours: what it leaves out is empty, but for
 * recipients and confidence, which are not told to everybody. Of any other, what it leaves out stays as it is.
 * @param place its number in the file
 */
export function fromHsds(given: unknown, place: number): ReadEntry {
  const read = serviceShape.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(
      ({ path }): Fault => ({
        field: pathText(path),
        key: 'exchange_fault_shape',
      }),
    );
    return { place, id: '', fields: {}, faults };
  }
  const service = read.data;
  const terms = ourTerms(service.attributes ?? []);
  const isOurs = terms.some(({ taxonomy }) => taxonomy !== 'text');
  const schedules = readSchedules(service.schedules);
  const assured = readDay(service.assured_date);
  return {
    place,
    id: service.id?.trim() ?? '',
    fields: {
      ...wordsOf(service, isOurs),
      ...listsOf(service),
      ...schedules.fields,
      ...(assured === undefined ? {} : { assuredDate: assured }),
      ...(isOurs ? attributesOf(terms, service) : freeFrom(service.fees_description)),
      ...recipientsOf(service),
    },
    faults: [
      ...schedules.faults,
      ...unknownTerms(service.attributes ?? []),
      ...(assured === undefined && service.assured_date
        ? [{ field: 'assured_date', key: 'exchange_fault_date' } as const]
        : []),
    ],
  };
}

function wordsOf(service: ServiceShape, isOurs: boolean): Partial<ReadFields> {
  const { organization, name, description, status } = service;
  const optional = (value: string | null | undefined) =>
    value === undefined ? (isOurs ? null : undefined) : value;
  return defined({
    organization: organization?.name ?? undefined,
    name: name ?? undefined,
    descriptionDe: description ?? undefined,
    url: optional(service.url),
    email: optional(service.email),
    eligibility: optional(service.eligibility_description),
    status: (status ?? undefined) as DirectoryEntry['status'] | undefined,
  });
}

/** Fax machines are nobody whom an advice seeker can call. */
function listsOf(service: ServiceShape): Partial<ReadFields> {
  const { phones, languages, service_areas, service_at_locations } = service;
  return defined({
    phones: phones?.filter(({ type }) => type !== 'fax').map(({ number }) => number),
    languages: languages?.flatMap(({ code }) => code ?? []),
    areas: service_areas?.flatMap(({ name }) => name ?? []),
    locations: service_at_locations?.flatMap(({ location }) => {
      const addresses = location?.addresses?.length ? location.addresses : [{}];
      return addresses.map(({ address_1, postal_code, city }: Address) => ({
        name: location?.name ?? null,
        street: address_1 ?? null,
        postalCode: postal_code ?? null,
        city: city ?? null,
      }));
    }),
  });
}

interface Address {
  address_1?: string | null | undefined;
  postal_code?: string | null | undefined;
  city?: string | null | undefined;
}

type ValuedTerm = Term & { value: string };

const termIdOf = (one: AttributeShape) => one.taxonomy_term_id ?? one.taxonomy_term?.id ?? '';

const ourTerms = (attributes: readonly AttributeShape[]): ValuedTerm[] =>
  attributes.flatMap((one) => {
    const term = termById(termIdOf(one));
    return term ? [{ ...term, value: one.value ?? '' }] : [];
  });

/** Terms that claim to be of our taxonomies and are not. */
const unknownTerms = (attributes: readonly AttributeShape[]): Fault[] =>
  attributes.flatMap((one, index) =>
    isOurTaxonomy(one.taxonomy_term?.taxonomy_id ?? '') && !termById(termIdOf(one))
      ? [{ field: `attributes[${index}].taxonomy_term`, key: 'exchange_fault_unknown' }]
      : [],
  );

function attributesOf(terms: readonly ValuedTerm[], service: ServiceShape): Partial<ReadFields> {
  const codes = (taxonomy: TaxonomyCode) =>
    terms.filter((term) => term.taxonomy === taxonomy).map(({ code }) => code);
  const [reach] = codes('reach');
  const [confidence] = codes('confidence');
  const [fees] = codes('fees');
  return {
    topics: codes('topic') as DirectoryEntry['topics'],
    targetGroups: codes('target_group') as DirectoryEntry['targetGroups'],
    isEmergency: codes('emergency').length > 0,
    freeOfCharge: fees === undefined ? null : fees === 'free',
    ...defined({
      reach: reach as DirectoryEntry['reach'] | undefined,
      confidence: confidence as DirectoryEntry['confidence'] | undefined,
    }),
    descriptionEn: terms.find(({ code }) => code === 'description_en')?.value ?? '',
    descriptionDe: service.description ?? '',
  };
}

/** What others write of fees, if it says that there are none. */
const freeFrom = (fees: string | null | undefined): Partial<ReadFields> =>
  fees && /^(?:free|no (?:fee|charge|cost)|kostenlos|kostenfrei|unentgeltlich)/i.test(fees.trim())
    ? { freeOfCharge: true }
    : {};

const recipientsOf = ({ contacts }: ServiceShape): Partial<ReadFields> =>
  contacts
    ? {
        recipients: contacts.map(({ id, name, email, attributes }) => ({
          id: id ?? '',
          name: name ?? '',
          email: email ?? '',
          pgpKey: ourTerms(attributes ?? []).find(({ code }) => code === 'pgp_key')?.value ?? null,
        })),
      }
    : {};

/** Without what is undefined: such a field is not said. */
function defined<Given extends object>(
  fields: Given,
): { [Name in keyof Given]?: Exclude<Given[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
