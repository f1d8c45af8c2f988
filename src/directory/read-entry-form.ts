import type { Request } from 'express';
import { field, fields } from '../shared/http/forms.ts';
import { ENTRY_LIMITS } from './check-entry.ts';
import { type EntryForm, WEEKDAYS } from './entry-form.ts';

/** The form of an entry as it was sent. Rows of which nothing is filled in are left out; the others keep their order. */
export function readEntryForm(req: Request): EntryForm {
  return {
    organization: field(req, 'organization'),
    name: field(req, 'name'),
    descriptionDe: field(req, 'description_de'),
    descriptionEn: field(req, 'description_en'),
    phones: field(req, 'phones').replace(/\r\n?/g, '\n'),
    email: field(req, 'email'),
    url: field(req, 'url'),
    languages: fields(req, 'languages'),
    moreLanguages: field(req, 'more_languages'),
    areas: fields(req, 'areas'),
    topics: fields(req, 'topics'),
    targetGroups: fields(req, 'target_groups'),
    eligibility: field(req, 'eligibility'),
    hours: WEEKDAYS.map((day) => field(req, `hours_${day}`)),
    schedule: field(req, 'schedule'),
    locations: rows(req, 'location', ENTRY_LIMITS.locations, (get) => ({
      name: get('name'),
      street: get('street'),
      postalCode: get('postal_code'),
      city: get('city'),
    })),
    isEmergency: field(req, 'is_emergency') !== '',
    freeOfCharge: field(req, 'free_of_charge'),
    reach: field(req, 'reach'),
    status: field(req, 'status'),
    confidence: field(req, 'confidence'),
    recipients: rows(req, 'recipient', ENTRY_LIMITS.recipients, (get) => ({
      id: get('id'),
      name: get('name'),
      email: get('email'),
      pgpKey: get('key'),
    })),
    isAssured: field(req, 'is_assured') !== '',
  };
}

/** The rows `location_1_name`, `location_2_name` … that hold something. One more than allowed is read, to be refused. */
function rows<Row extends Record<string, string>>(
  req: Request,
  prefix: string,
  most: number,
  read: (get: (part: string) => string) => Row,
): Row[] {
  return Array.from({ length: most + 1 }, (_, index) =>
    read((part) => field(req, `${prefix}_${index + 1}_${part}`)),
  ).filter(({ id: _id, ...row }) => Object.values(row).some((value) => value.trim() !== ''));
}
