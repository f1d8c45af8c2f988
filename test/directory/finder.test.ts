import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASSURED_FOR } from '../../src/directory/assurance.ts';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { screened } from '../support/stored.ts';

/** Tuesday, 10:00 in Germany. */
const DAY = Date.parse('2026-12-01T09:00:00Z');

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { clock: () => DAY } });
  return { server, visitor: new Client(server) };
}

/** The answer to a search: what stands between its heading and the form. */
const resultsIn = (page: string): string => /<section class="results".*?<\/section>/s.exec(page)?.[0] ?? '';
const namesIn = (markup: string): string[] =>
  [...markup.matchAll(/<h3 lang="de"><bdi>([^<]+)/g)].map(([, name]) => name ?? '');

/** Posts the finder's form, in which a topic may come several times. */
const search = (visitor: Client, fields: [string, string][], query = '') =>
  fetch(new URL(`/contacts${query}`, visitor.base), {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: visitor.origin,
      'accept-language': 'de',
    },
    body: new URLSearchParams(fields),
  });

test('the page asks three questions and lists the whole directory, folded', async (t) => {
  const { visitor } = await start(t);
  const page = await (await visitor.get('/contacts', { 'accept-language': 'de' })).text();
  assert.match(page, /<form class="finder panel" id="finder" method="post" action="\/contacts#results"/);
  assert.equal(page.match(/name="topic"/g)?.length, 12);
  assert.match(page, /name="place"/);
  assert.match(page, /<option value="ar">العربية · Arabisch<\/option>/);
  assert.ok(page.indexOf('tel:112') < page.indexOf('<form'), 'the emergency numbers stand above');
  assert.ok(namesIn(page).length > 50);
  assert.equal(resultsIn(page), '');
});

test('topic, place and language find contacts, with hours, telephone, map link and why', async (t) => {
  const { visitor } = await start(t);
  const response = await search(visitor, [
    ['topic', 'asylum'],
    ['topic', 'work'],
    ['place', '30173'],
    ['lang', 'en'],
  ]);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const page = await response.text();
  const results = resultsIn(page);
  assert.equal(namesIn(results).length, 5);
  assert.ok(namesIn(results).includes('Flüchtlingsbüro und Migrationsberatung'), 'an office in Hannover');
  assert.match(results, /Hilft bei: Asyl und Arbeit und Ausbildung/);
  assert.match(results, /In Ihrer Nähe/);
  assert.match(results, /Spricht Ihre Sprache: Englisch/);
  assert.match(results, /href="tel:\+4951198246030"/);
  assert.match(
    results,
    /href="https:\/\/www\.openstreetmap\.org\/search\?query=R%C3%B6pkestra%C3%9Fe%2012%2C%2030173%20Hannover" rel="noreferrer noopener"/,
  );
  assert.match(results, /Angaben nicht bestätigt/);
  assert.doesNotMatch(page, /<(img|iframe|script)/, 'nothing is loaded');
  assert.match(page, /value="asylum" checked/, 'the answers stay');
  assert.match(page, /name="place" [^>]*value="30173"/);
  assert.match(page, /<option value="en" selected>/);
});

test('who answers now is told, and when the others do', async (t) => {
  const { visitor } = await start(t);
  const results = resultsIn(await (await search(visitor, [['topic', 'violence']])).text());
  assert.match(results, /116016.*?Jetzt erreichbar/s);
  const children = resultsIn(await (await search(visitor, [['topic', 'minors']])).text());
  assert.match(children, /Wieder erreichbar: <time datetime="2026-12-01T13:00:00.000Z">Dienstag/);
  assert.match(children, /Mo–Sa.*?14:00.*?20:00.*?\(deutsche Zeit\)/s);
});

test('an entry that nobody has confirmed for 180 days is marked, in the finder and on a receipt', async (t) => {
  const server = await startTestServer(t, { overrides: { clock: () => DAY, screen: screenByMarker } });
  const visitor = new Client(server);
  const { receipt } = await screened(server, visitor, 'Was kann ich tun? #urgent');
  const marks = async (assured_date: number) => {
    await server.deps.db.write((trx) => trx.updateTable('service').set({ assured_date }).execute());
    const found = resultsIn(await (await search(visitor, [['topic', 'asylum']])).text());
    const shown = await (await visitor.get(`${receipt}?lang=de`)).text();
    const listed = await (await visitor.get('/contacts?lang=de')).text();
    return [found, shown, listed].map((page) => {
      const cards = namesIn(page).length;
      const marked = page.match(/Angaben nicht bestätigt/g)?.length ?? 0;
      assert.ok(cards > 0);
      return marked === 0 ? 'none' : marked === cards ? 'all' : `${marked} of ${cards}`;
    });
  };
  assert.deepEqual(await marks(DAY - ASSURED_FOR), ['none', 'none', 'none']);
  assert.deepEqual(await marks(DAY - ASSURED_FOR - 1), ['all', 'all', 'all']);
});

test('a description stands in English where there is none in the language, else in German, and says so', async (t) => {
  const { server, visitor } = await start(t);
  const describe = async (values: { description_de: string; description_en: string }) => {
    await server.deps.db.write((trx) => trx.updateTable('service').set(values).execute());
    const page = async (lang: string) =>
      resultsIn(await (await search(visitor, [['topic', 'asylum']], `?lang=${lang}`)).text());
    return { de: await page('de'), en: await page('en'), ar: await page('ar') };
  };
  const both = await describe({ description_de: 'Berät.', description_en: 'Advises.' });
  assert.match(both.de, /<p lang="de" dir="ltr">Berät\.<\/p>/);
  assert.match(both.en, /<p lang="en" dir="ltr">Advises\.<\/p>/);
  assert.match(both.ar, /<p lang="en" dir="ltr">Advises\.<\/p>/);
  const german = await describe({ description_de: 'Berät.', description_en: '' });
  for (const page of Object.values(german)) assert.match(page, /<p lang="de" dir="ltr">Berät\.<\/p>/);
});

test('every question may be left empty, and nonsense is no error', async (t) => {
  const { visitor } = await start(t);
  for (const fields of [
    [],
    [['place', '']],
    [
      ['topic', 'nonsense'],
      ['place', 'Timbuktu'],
      ['lang', 'xx'],
    ],
    [['place', 'x'.repeat(5000)]],
  ] as [string, string][][]) {
    const response = await search(visitor, fields);
    assert.equal(response.status, 200);
    assert.equal(namesIn(resultsIn(await response.text())).length, 5);
  }
  const unknown = await (await search(visitor, [['place', 'Timbuktu']])).text();
  assert.match(unknown, /<p class="error"><a href="#place">Diesen Ort kennen wir leider nicht/);
  assert.match(unknown, /id="place"[^>]*aria-invalid="true"[^>]*value="Timbuktu"/);
});

test('several places are a question that keeps the other answers', async (t) => {
  const { visitor } = await start(t);
  const others: [string, string][] = [
    ['topic', 'deportation'],
    ['lang', 'ar'],
  ];
  const page = await (await search(visitor, [...others, ['place', '26122']])).text();
  const question = /<form class="which panel".*?<\/form>/s.exec(page)?.[0] ?? '';
  assert.deepEqual(
    [...question.matchAll(/name="place" value="([^"]*)"/g)].map(([, place]) => place),
    ['Oldenburg (Oldb)', 'Landkreis Ammerland', 'Landkreis Cloppenburg', 'Landkreis Oldenburg', ''],
  );
  assert.match(question, /name="topic" value="deportation"/);
  assert.match(question, /name="lang" value="ar"/);
  assert.equal(namesIn(resultsIn(page)).length, 5, 'contacts are shown all the same');
  const chosen = await (await search(visitor, [...others, ['place', 'Oldenburg (Oldb)']])).text();
  assert.ok(
    namesIn(resultsIn(chosen)).includes('Flüchtlings- und Migrationsberatung, Psychosoziales Zentrum'),
  );
});

test('the page is there in every language, by a link with its own name', async (t) => {
  const { visitor } = await start(t);
  const page = await (await visitor.get('/contacts', { 'accept-language': 'de' })).text();
  for (const lang of visitorLanguages) {
    const texts = visitorTexts(lang);
    const address = lang === 'de' ? '/contacts' : `/contacts?lang=${lang}`;
    assert.ok(page.includes(`<a href="${address}" lang="${lang}"`), lang);
    assert.ok(page.includes(`>${texts.languageName(lang)}</a>`), lang);
    const other = await (await visitor.get(`/contacts?lang=${lang}`, { 'accept-language': 'nl' })).text();
    assert.match(other, new RegExp(`<html lang="${lang}" dir="${texts.dir}">`));
    assert.match(other, new RegExp(`action="/contacts${lang === 'de' ? '' : `\\?lang=${lang}`}#results"`));
    assert.match(other, new RegExp(`<option value="${lang}" selected>`));
  }
  assert.equal(visitorLanguages.length, 20);
  assert.match(await (await visitor.get('/contacts?lang=xx')).text(), /<html lang="(de|en)"/);
  const answer = await (await search(visitor, [['topic', 'asylum']], '?lang=ar')).text();
  assert.match(answer, /<html lang="ar" dir="rtl">/);
});

test('nothing that somebody searched is in a log line or an address', async (t) => {
  const { server, visitor } = await start(t);
  const response = await search(visitor, [
    ['topic', 'violence'],
    ['place', 'Bersenbrück'],
    ['lang', 'ti'],
  ]);
  assert.equal(response.redirected, false);
  const page = await response.text();
  assert.doesNotMatch(page, /href="[^"]*(Bersenbr|violence)/);
  await visitor.postJson('/api/v1/contacts/search', { topics: ['violence'], place: 'Bersenbrück' });
  await visitor.postJson('/api/v1/contacts/search', { topics: ['Bersenbrück'] });
  const log = server.logged.join('\n');
  assert.match(log, /"method":"POST","route":"\/contacts"/);
  assert.doesNotMatch(log, /Bersenbr|violence|"ti"/);
});

interface FoundJson {
  isEmergency: boolean;
  place: string | null;
  choices?: string[];
  emergency: { phones: string[] }[];
  contacts: { isOpen: boolean | null }[];
}

test('JSON finds the same, asks back, and refuses what it cannot read', async (t) => {
  const { visitor } = await start(t);
  const post = (body: unknown) => visitor.postJson('/api/v1/contacts/search', body);
  const found = async (body: unknown) => (await (await post(body)).json()) as FoundJson;
  assert.equal((await post({})).headers.get('cache-control'), 'no-store');
  const asylum = await found({ topics: ['asylum'], place: '30173', lang: 'en' });
  assert.equal(asylum.place, 'Region Hannover');
  assert.equal(asylum.isEmergency, false);
  assert.equal(asylum.choices, undefined);
  const help = await found({ topics: ['health'], urgency: 'emergency' });
  assert.equal(help.isEmergency, true);
  assert.deepEqual(
    help.emergency.map(({ phones }) => phones[0]),
    ['112', '110'],
  );
  assert.equal(help.contacts[0]?.isOpen, true);
  assert.deepEqual((await found({ place: 'Winsen' })).choices, ['Landkreis Celle', 'Landkreis Harburg']);
  assert.equal((await found({})).contacts.length, 5);
  for (const bad of [{ topics: ['x'] }, { urgency: 'soon' }, { lang: 'DE' }, { place: 'a'.repeat(201) }, []])
    assert.equal((await post(bad)).status, 400, JSON.stringify(bad));
});

test('the directory for the device is cached, and holds what may be suggested and nothing of the desk', async (t) => {
  const { visitor } = await start(t);
  const response = await visitor.get('/api/v1/contacts');
  assert.equal(response.headers.get('cache-control'), 'public, max-age=3600');
  const { contacts } = (await response.json()) as { contacts: { reach: string; isEmergency: boolean }[] };
  assert.ok(contacts.length > 40);
  for (const contact of contacts) {
    assert.ok(contact.isEmergency || contact.reach === 'everyone');
    for (const field of ['recipients', 'confidence', 'status', 'version'])
      assert.ok(!(field in contact), field);
  }
  const etag = response.headers.get('etag') ?? '';
  // fetch by itself would add no-cache, which asks for all of it
  const asked = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
  assert.equal((await visitor.get('/api/v1/contacts', asked)).status, 304);
});
