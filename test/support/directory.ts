import { type Client, firstAdmin } from './client.ts';
import { unescapeHtml } from './form.ts';
import { startTestServer, type TestServer } from './server.ts';

/** Now, as the test says. */
export interface TestClock {
  at: number;
}

/** A server with a clock of its own and somebody at the desk in each role. */
export async function directoryDesk(t: Parameters<typeof startTestServer>[0]) {
  const clock: TestClock = { at: Date.parse('2026-11-29T10:00:00Z') };
  const server = await startTestServer(t, { overrides: { clock: () => clock.at } });
  const admin = await firstAdmin(server);
  const counsellor = await admin.colleague(server, 'counsellor', 'Cem');
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  return { clock, server, admin, counsellor, moderator };
}

/** The fields of the form of an entry, filled in. */
export const ENTRY: Record<string, string | string[]> = {
  organization: 'Beispielverein e.V.',
  name: 'Asylberatung Celle',
  description_de: 'Berät zum Asylverfahren.',
  description_en: 'Advice about asylum.',
  phones: '05141 123456\r\n110',
  email: 'beratung@example.org',
  url: 'example.org/beratung',
  languages: ['de', 'ar'],
  more_languages: 'it, prs',
  areas: ['Landkreis Celle', 'Niedersachsen'],
  topics: ['asylum', 'residence'],
  target_groups: ['women'],
  eligibility: 'Geflüchtete Frauen',
  hours_1: '9-12, 14-16:30',
  schedule: 'nach Anmeldung',
  location_1_name: '',
  location_1_street: 'Lange Straße 5',
  location_1_postal_code: '29221',
  location_1_city: 'Celle',
  location_3_city: 'Bergen',
  reach: 'everyone',
  status: 'active',
  confidence: 'high',
  free_of_charge: 'yes',
  is_assured: '1',
};

const pairs = (fields: Record<string, string | string[]>): string[][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));

/** Posts a form with fields that have several values. */
export async function postEntry(
  client: Client,
  path: string,
  fields: Record<string, string | string[]>,
): Promise<Response> {
  return client.post(path, pairs({ csrf: await client.csrf(), ...fields }));
}

/** Adds an entry. @returns its address at the desk */
export async function addEntry(
  client: Client,
  more: Record<string, string | string[]> = {},
): Promise<string> {
  const response = await postEntry(client, '/desk/directory', { ...ENTRY, ...more });
  const [path] = (response.headers.get('location') ?? '').split('?');
  if (response.status !== 303 || !path)
    throw new Error(`Not added: ${response.status} ${await response.text()}`);
  return path;
}

/** What the form of a page sends back as it is. */
export function formIn(page: string): Record<string, string | string[]> {
  const [, form = ''] = /<form class="entry-form"([\s\S]*?)<\/form>/.exec(page) ?? [];
  const found: Record<string, string[]> = {};
  const note = (name = '', value = '') => {
    found[name] = [...(found[name] ?? []), unescapeHtml(value)];
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    if (/type="checkbox"/.test(tag) && !/ checked/.test(tag)) continue;
    note(/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1]);
  }
  for (const [, name, value] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n([^<]*)</g))
    note(name, value);
  for (const [, name, options = ''] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    note(name, /value="([^"]*)" selected/.exec(options)?.[1]);
  const { csrf, ...fields } = found;
  return fields;
}

export const pageOf = async (client: Client, path: string): Promise<string> =>
  (await client.get(path)).text();

export type { TestServer };
