import type { Database } from '../shared/db/database.ts';
import { notFound } from '../shared/errors.ts';
import { allEntries, entryById } from './directory-store.ts';
import type { HsdsService } from './exchange/hsds.ts';
import { PUBLIC, toHsds } from './exchange/to-hsds.ts';

/** A part of a list as an HSDS API tells it. */
export interface HsdsPage<Item> {
  total_items: number;
  total_pages: number;
  /** From 1. */
  page_number: number;
  /** How many are on this page. */
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Item[];
}

/** A service in a list: without what it has several of. */
export type ListedService = Omit<
  HsdsService,
  'phones' | 'schedules' | 'service_areas' | 'languages' | 'service_at_locations' | 'attributes' | 'contacts'
>;

export interface ServicesQuery {
  /** From 1; one behind the last is empty. */
  page: number;
  perPage: number;
  /** Whether services come with all that belongs to them. */
  isFull: boolean;
}

/** The active services of the directory in the order in which they were entered, without what the public must not know. */
export async function viewServices(
  deps: { db: Database },
  { page, perPage, isFull }: ServicesQuery,
): Promise<HsdsPage<HsdsService | ListedService>> {
  const active = (await allEntries(deps.db.read)).filter(({ status }) => status === 'active');
  const pages = Math.ceil(active.length / perPage);
  const services = active
    .slice((page - 1) * perPage, page * perPage)
    .map((entry) => toHsds(entry, PUBLIC))
    .map((service) => (isFull ? service : listed(service)));
  return {
    total_items: active.length,
    total_pages: pages,
    page_number: page,
    size: services.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: services.length === 0,
    contents: services,
  };
}

/** @throws not-found, also of one that is not active */
export async function viewService(deps: { db: Database }, id: string): Promise<HsdsService> {
  const entry = await entryById(deps.db.read, id);
  if (entry?.status !== 'active') throw notFound('service');
  return toHsds(entry, PUBLIC);
}

function listed(service: HsdsService): ListedService {
  const {
    phones,
    schedules,
    service_areas,
    languages,
    service_at_locations,
    attributes,
    contacts,
    ...simple
  } = service;
  return simple;
}
