import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planImport } from '../../src/directory/import-directory.ts';
import { addEntry, directoryDesk, postEntry } from '../support/directory.ts';
import { startTestServer } from '../support/server.ts';

interface Page {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: { id: string; name: string }[];
}

const API = '/api/hsds/v3';

test('the API says what it is', async (t) => {
  const server = await startTestServer(t);
  for (const path of [API, `${API}/`]) {
    const response = await fetch(`${server.url}${path}`);
    assert.deepEqual(await response.json(), {
      version: '3.0',
      profile: 'https://docs.openreferral.org/en/3.0/',
      openapi_url: 'http://wegweiser.test/api/openapi.json',
    });
  }
});

test('page by page comes every active service, once', async (t) => {
  const server = await startTestServer(t);
  const get = async (query: string) =>
    (await (await fetch(`${server.url}${API}/services${query}`)).json()) as Page;
  const all = await get('?per_page=500');
  const count = all.total_items;
  assert.deepEqual(
    { ...all, contents: all.contents.length },
    {
      total_items: count,
      total_pages: 1,
      page_number: 1,
      size: count,
      first_page: true,
      last_page: true,
      empty: false,
      contents: count,
    },
  );
  const pages = [];
  for (let page = 1; page <= Math.ceil(count / 7); page += 1)
    pages.push(await get(`?per_page=7&page=${page}`));
  assert.deepEqual(
    pages.flatMap(({ contents }) => contents),
    all.contents,
  );
  assert.ok(
    pages.every(({ total_items, total_pages }) => total_items === count && total_pages === pages.length),
  );
  assert.deepEqual([pages[0]?.first_page, pages[0]?.last_page], [true, false]);
  assert.deepEqual([pages.at(-1)?.first_page, pages.at(-1)?.last_page], [false, true]);
  assert.equal(pages.at(-1)?.size, count % 7 || 7);
  const behind = await get(`?per_page=7&page=${pages.length + 1}`);
  assert.deepEqual([behind.size, behind.empty, behind.last_page, behind.contents], [0, true, true, []]);
  assert.equal((await get('')).size, Math.min(50, count));
  assert.ok(all.contents.every((one) => !('phones' in one) && 'organization' in one));
  for (const query of ['?per_page=500', '?per_page=500&full=true']) {
    const file = new TextEncoder().encode(JSON.stringify(await get(query)));
    const { lines } = await planImport(server.deps, file);
    assert.ok(
      lines.length === count && lines.every(({ action }) => action === 'same'),
      `an import of ${query} changes nothing`,
    );
  }
  assert.ok((await get('?full=true')).contents.every((one) => 'phones' in one && 'attributes' in one));
});

test('parameters that make no sense, or are not offered, are refused by name', async (t) => {
  const server = await startTestServer(t);
  for (const [query, errors] of [
    ['page=0', { page: 'out_of_range' }],
    ['page=-1', { page: 'out_of_range' }],
    ['page=1.5', { page: 'out_of_range' }],
    ['page=', { page: 'out_of_range' }],
    ['page=1&page=2', { page: 'out_of_range' }],
    ['page=99999999999999999999', { page: 'out_of_range' }],
    ['per_page=0', { per_page: 'out_of_range' }],
    ['per_page=501', { per_page: 'out_of_range' }],
    ['full=yes', { full: 'not_true_or_false' }],
    ['modified_after=2026-01-01', { modified_after: 'not_offered' }],
    ['search=asyl', { search: 'not_offered' }],
  ] as const) {
    const response = await fetch(`${server.url}${API}/services?${query}`);
    assert.equal(response.status, 400, query);
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.deepEqual(((await response.json()) as { errors: object }).errors, errors, query);
  }
});

test('a service is told in full while it is active, and never who receives messages', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const path = await addEntry(counsellor, {
    recipient_1_name: 'Frau Geheim',
    recipient_1_email: 'geheim@example.org',
  });
  const id = path.split('/').at(-1) ?? '';
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${server.url}${API}/services/${id}`, { headers });
  const response = await get();
  assert.equal(response.headers.get('cache-control'), 'public, max-age=3600');
  const text = await response.text();
  const service = JSON.parse(text);
  assert.deepEqual(
    [service.id, service.name, service.organization.name, service.status, service.assured_date],
    [id, 'Asylberatung Celle', 'Beispielverein e.V.', 'active', '2026-11-29'],
  );
  assert.deepEqual(
    service.phones.map(({ number }: { number: string }) => number),
    ['05141 123456', '110'],
  );
  assert.deepEqual(
    service.schedules.map(({ byday, opens_at, closes_at, description }: Record<string, string>) => [
      byday ?? description,
      opens_at,
      closes_at,
    ]),
    [
      ['MO', '09:00', '12:00'],
      ['MO', '14:00', '16:30'],
      ['nach Anmeldung', undefined, undefined],
    ],
  );
  assert.deepEqual(service.languages.map(({ code }: { code: string }) => code).sort(), [
    'ar',
    'de',
    'it',
    'prs',
  ]);
  assert.equal(service.service_at_locations[0].location.addresses[0].address_1, 'Lange Straße 5');
  assert.ok(
    service.attributes.some(
      ({ link_type, taxonomy_term }: { link_type: string; taxonomy_term: { code: string } }) =>
        link_type === 'topic' && taxonomy_term.code === 'asylum',
    ),
  );
  assert.doesNotMatch(text, /geheim|"contacts"|"confidence"/i);
  const known = { 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
  assert.equal((await get(known)).status, 304);

  const { lines } = await planImport(server.deps, new TextEncoder().encode(text));
  assert.equal(lines[0]?.action, 'same', 'an import of it leaves alone what it does not tell');

  await postEntry(counsellor, `${path}/deactivation`, {});
  const gone = await get();
  assert.deepEqual([gone.status, gone.headers.get('cache-control')], [404, 'no-store']);
  assert.equal(((await gone.json()) as { detail: string }).detail, 'There is no such service.');
  const list = await (await fetch(`${server.url}${API}/services?per_page=500&full=true`)).text();
  assert.doesNotMatch(list, /Asylberatung Celle/);
});
