import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '../../src/shared/clock.ts';
import { changeSite } from '../../src/site/change-site.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer } from '../support/server.ts';

async function start(t: Parameters<typeof startTestServer>[0]) {
  const time = { now: Date.UTC(2026, 6, 1, 8) };
  const server = await startTestServer(t, { overrides: { clock: () => time.now } });
  const admin = await firstAdmin(server);
  // sessions have a clock of their own, so the token stays good however far the test moves
  const csrf = await admin.csrf();
  const post = (path: string, fields: Record<string, string> = {}) =>
    admin.post(`/desk/settings/${path}`, { csrf, ...fields });
  const isOpen = async (key: string) => {
    const response = await visitor.get(`/api/v1/pages/${key}/comments`);
    return ((await response.json()) as { page: { open: boolean } }).page.open;
  };
  const visitor = new Client(server);
  return { time, server, admin, visitor, post, isOpen };
}

const PAGE = { key: 'wohnen', title: 'Übers Wohnen', url: 'https://example.org/wohnen', lang: 'de' };
const textOf = async (client: Client, path: string) => await (await client.get(path)).text();

test('a page is added, found by its title, and edited', async (t) => {
  const { admin, visitor, post } = await start(t);
  assert.equal((await post('pages', PAGE)).headers.get('location'), '/desk/settings/pages?done=added');
  assert.equal((await visitor.get('/pages/wohnen')).status, 200);
  for (const search of ['Übers', 'übers', 'uber', 'WOHNEN ers']) {
    const found = await textOf(admin, `/desk/settings/pages?q=${encodeURIComponent(search)}`);
    assert.match(found, /Übers Wohnen/, search);
    assert.doesNotMatch(found, /Ein Jahr Wohnraum/, search);
    assert.match(found, new RegExp(`value="${search}"`));
  }
  assert.match(await textOf(admin, '/desk/settings/pages?q=nirgends'), /Keine Seite mit diesen Wörtern/);

  const form = await textOf(admin, '/desk/settings/pages/wohnen');
  assert.deepEqual(
    ['title', 'url'].map((name) => fieldIn(form, name).value),
    [PAGE.title, PAGE.url],
  );
  const saved = await post('pages/wohnen', { ...PAGE, title: 'Neuer Titel', lang: 'ar' });
  assert.equal(saved.headers.get('location'), '/desk/settings/pages/wohnen?done=saved');
  assert.match(await textOf(visitor, '/pages/wohnen'), /<html lang="ar" dir="rtl">.*Neuer Titel/s);
  // the demo article has an address that nobody could enter, which must not stand in the way of its title
  assert.equal((await post('pages/demo', { ...PAGE, url: '/demo' })).status, 303);
  assert.equal((await post('pages/demo', { ...PAGE, url: '/other' })).status, 400);
});

test('a bad page comes back with a message at its field', async (t) => {
  const { admin, post } = await start(t);
  for (const [name, values] of Object.entries({
    key: ['', '..', 'ü', 'a/b', 'x'.repeat(101)],
    title: ['', '  ', 'x'.repeat(301)],
    url: ['', 'example.org', 'javascript:alert(1)', '/wohnen'],
  })) {
    for (const value of values) {
      const response = await post('pages', { ...PAGE, [name]: value });
      assert.equal(response.status, 400, `${name}: ${value}`);
      const page = await response.text();
      assert.ok(fieldIn(page, name).isInvalid, `${name}: ${value}`);
      assert.equal(fieldIn(page, name).value, value);
      if (name !== 'title') assert.equal(fieldIn(page, 'title').value, PAGE.title);
    }
  }
  const taken = await post('pages', { ...PAGE, key: 'demo' });
  assert.equal(taken.status, 409);
  assert.match(fieldIn(await taken.text(), 'key').message, /schon eine andere Seite/);
  assert.equal((await post('pages', { ...PAGE, lang: 'Deutsch' })).status, 400);
  assert.equal((await post('pages/none', PAGE)).status, 404);
  assert.match(await textOf(admin, '/desk/settings/pages'), />1 Seite</);
});

test('a page is closed at once and opened again', async (t) => {
  const { admin, visitor, post, isOpen } = await start(t);
  assert.equal(
    (await post('pages/demo/closing')).headers.get('location'),
    '/desk/settings/pages?done=closed',
  );
  assert.equal(await isOpen('demo'), false);
  assert.match(await textOf(visitor, '/pages/demo'), /kann nicht mehr kommentiert werden/);
  assert.match(await textOf(admin, '/desk/settings/pages'), /geschlossen<\/span>/);
  await post('pages/demo/opening');
  assert.equal(await isOpen('demo'), true);
  assert.equal((await post('pages/none/closing')).status, 404);
});

test('a page closes by its age, a day later and not a day before, without anything that runs', async (t) => {
  const { time, server, admin, visitor, post, isOpen } = await start(t);
  await post('pages', PAGE);
  assert.equal(await isOpen('wohnen'), true, 'without the setting no page closes');
  await changeSite(server.deps, { closeAfterDays: '30' });
  const added = time.now;
  time.now = added + 29 * DAY;
  assert.equal(await isOpen('wohnen'), true);
  assert.match(await textOf(admin, '/desk/settings/pages'), /offen bis 31\. Juli 2026/);
  time.now = added + 30 * DAY - 1;
  assert.equal(await isOpen('wohnen'), true);
  time.now = added + 30 * DAY;
  assert.equal(await isOpen('wohnen'), false);
  time.now = added + 31 * DAY;
  const refused = await visitor.post('/pages/wohnen', { text: 'Zu spät, aber nicht verloren' });
  assert.equal(refused.status, 409);
  const page = await refused.text();
  assert.match(page, /kann nicht mehr kommentiert werden/);
  assert.match(page, /Zu spät, aber nicht verloren/);
  assert.match(await textOf(admin, '/desk/settings/pages'), /geschlossen durch Alter/);

  await changeSite(server.deps, { closeAfterDays: '' });
  assert.equal(await isOpen('wohnen'), true, 'without the setting it is open again');
});

test('a page that was opened by hand, or is an exception, stays open whatever its age', async (t) => {
  const { time, server, admin, post, isOpen } = await start(t);
  await post('pages', PAGE);
  await changeSite(server.deps, { closeAfterDays: '30' });
  await post('pages/demo', { title: 'Demo', url: '/demo', lang: 'de', staysOpen: '1' });
  time.now += 31 * DAY;
  assert.deepEqual([await isOpen('demo'), await isOpen('wohnen')], [true, false]);
  await post('pages/wohnen/opening');
  time.now += 1000 * DAY;
  assert.deepEqual([await isOpen('demo'), await isOpen('wohnen')], [true, true]);
  assert.match(await textOf(admin, '/desk/settings/pages/wohnen'), /name="staysOpen" value="1" checked/);
  await post('pages/wohnen', PAGE);
  assert.equal(await isOpen('wohnen'), false, 'the exception is taken back');
  await post('pages/demo/closing');
  assert.equal(await isOpen('demo'), false, 'by hand it closes all the same');
});

test('many pages come in parts', async (t) => {
  const { time, admin, post } = await start(t);
  for (let n = 0; n < 60; n += 1) {
    time.now += 1000;
    await post('pages', { ...PAGE, key: `page-${n}`, title: `Artikel ${n}.` });
  }
  const first = await textOf(admin, '/desk/settings/pages?q=artikel');
  assert.match(first, />60 Seiten/);
  assert.match(first, /Artikel 59\..*Artikel 10\./s);
  assert.doesNotMatch(first, /Artikel 9\./);
  const next = /href="(\/desk\/settings\/pages\?q=artikel&amp;cursor=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = await textOf(admin, next.replace('&amp;', '&'));
  assert.match(second, /Artikel 9\..*Artikel 0\./s);
  assert.doesNotMatch(second, /Artikel 10\.|cursor=/);
});
