/** Objects of HSDS 3.0 (docs.openreferral.org) with the fields that we write. What has no value is left out. */
export interface HsdsService {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url?: string;
  email?: string;
  status: string;
  fees_description?: string;
  eligibility_description?: string;
  /** YYYY-MM-DD. */
  assured_date?: string;
  /** RFC 3339. */
  last_modified: string;
  organization: HsdsOrganization;
  phones: { id: string; service_id: string; number: string; type: 'voice' }[];
  schedules: HsdsSchedule[];
  service_areas: { id: string; service_id: string; name: string }[];
  languages: { id: string; service_id: string; code: string }[];
  service_at_locations: HsdsServiceAtLocation[];
  attributes: HsdsAttribute[];
  /** Whom messages are handed over to: only for the desk. */
  contacts?: HsdsContact[];
}

export interface HsdsOrganization {
  id: string;
  name: string;
  description: string;
}

/** Times are those of clocks in Germany; without `freq` it is a description alone. */
export interface HsdsSchedule {
  id: string;
  service_id: string;
  freq?: 'WEEKLY';
  /** "MO,TU". */
  byday?: string;
  /** HH:MM, until 24:00. */
  opens_at?: string;
  closes_at?: string;
  description?: string;
  notes?: string;
}

export interface HsdsServiceAtLocation {
  id: string;
  service_id: string;
  location_id: string;
  location: {
    id: string;
    location_type: 'physical';
    name?: string;
    addresses: {
      id: string;
      location_id: string;
      address_1: string;
      city: string;
      state_province: string;
      postal_code: string;
      country: 'DE';
      address_type: 'physical';
    }[];
  };
}

export interface HsdsAttribute {
  id: string;
  link_id: string;
  link_entity: 'service' | 'contact';
  link_type: string;
  taxonomy_term_id: string;
  value?: string;
  taxonomy_term: HsdsTaxonomyTerm;
}

export interface HsdsTaxonomy {
  id: string;
  name: string;
  description: string;
}

export interface HsdsTaxonomyTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy_id: string;
  /** Its name. */
  taxonomy: string;
  language: 'en';
  taxonomy_detail: HsdsTaxonomy;
}

export interface HsdsContact {
  id: string;
  service_id: string;
  name: string;
  email: string;
  attributes: HsdsAttribute[];
}
