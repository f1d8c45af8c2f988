import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DirectoryEntry } from '../../src/directory/contact.ts';
import { entryById } from '../../src/directory/directory-store.ts';
import { saveEntry } from '../../src/directory/save-entry.ts';
import { DAY } from '../../src/shared/clock.ts';
import { addEntry, directoryDesk, ENTRY, formIn, pageOf, postEntry } from '../support/directory.ts';
import { draft } from '../support/entry.ts';
import { fieldIn } from '../support/form.ts';

const dueIn = (page: string) => Number(/due=1"[^>]*>[^<]*<span class="badge">(\d+)/.exec(page)?.[1]);
const lines = (page: string) => page.split('<li class="card">').slice(1);

const historyIn = (page: string) => page.split('id="history"')[1]?.match(/<time /g) ?? [];

test('an entry is entered with all that it says, and comes back as it was entered', async (t) => {
  const { counsellor } = await directoryDesk(t);
  const path = await addEntry(counsellor);
  const page = await pageOf(counsellor, path);
  const form = formIn(page);
  const { is_assured: _, url: __, location_3_city, ...rest } = ENTRY;
  for (const [name, value] of Object.entries(rest)) {
    const expected = [value].flat().map((one) => one.replaceAll('\r\n', '\n'));
    assert.deepEqual([form[name] ?? []].flat().sort(), expected.sort(), name);
  }
  assert.deepEqual(form.url, ['https://example.org/beratung']);
  assert.deepEqual(form.location_2_city, [location_3_city], 'rows move up');
  assert.match(page, /bestätigt am 29\. November 2026|confirmed on 29 November 2026/);
  // saved as it is: nothing changes, no line in the history
  const version = form.version;
  assert.equal((await postEntry(counsellor, path, form)).status, 303);
  const again = await pageOf(counsellor, path);
  assert.deepEqual(formIn(again).version, version);
  assert.equal(historyIn(again).length, 1, 'one line in the history');
});

test('visitors see an active entry only, and never its recipients', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const path = await addEntry(counsellor, {
    name: 'Nur zum Testen',
    recipient_1_name: 'Frau Geheim',
    recipient_1_email: 'geheim@example.org',
  });
  const contacts = async () => (await fetch(`${server.url}/contacts`)).text();
  assert.match(await contacts(), /Nur zum Testen/);
  assert.doesNotMatch(await contacts(), /geheim/i);
  assert.equal((await postEntry(counsellor, `${path}/deactivation`, {})).status, 303);
  assert.equal((await postEntry(counsellor, `${path}/deactivation`, {})).status, 303, 'twice is once');
  assert.doesNotMatch(await contacts(), /Nur zum Testen/);
  assert.equal((await postEntry(counsellor, `${path}/activation`, {})).status, 303);
  assert.match(await contacts(), /Nur zum Testen/);
  const page = await pageOf(counsellor, path);
  assert.match(page, /class="contact"/, 'the card as visitors see it');
  assert.equal(historyIn(page).length, 3, 'created, deactivated, activated');
});

test('moderators read the directory, without the people that messages go to, and change nothing', async (t) => {
  const { counsellor, moderator } = await directoryDesk(t);
  const path = await addEntry(counsellor, {
    recipient_1_name: 'Frau Geheim',
    recipient_1_email: 'geheim@example.org',
  });
  const list = await pageOf(moderator, '/desk/directory?due=1');
  assert.doesNotMatch(list, /confirmation|\/desk\/directory\/new/);
  const page = await pageOf(moderator, path);
  assert.match(page, /Asylberatung Celle/);
  assert.doesNotMatch(page, /geheim|entry-form|confirmation/i);
  for (const [address, fields] of [
    ['/desk/directory', ENTRY],
    [path, { ...ENTRY, version: '1' }],
    [`${path}/confirmation`, { version: '1' }],
    [`${path}/activation`, {}],
    [`${path}/deactivation`, {}],
  ] as const)
    assert.equal((await postEntry(moderator, address, fields)).status, 403, address);
  assert.equal((await moderator.get('/desk/directory/new')).status, 403);
});

test('what is wrong is told at its field, and what was typed stays', async (t) => {
  const { counsellor } = await directoryDesk(t);
  const response = await postEntry(counsellor, '/desk/directory', {
    ...ENTRY,
    name: '',
    phones: 'ruf an!',
    hours_1: '9-12, 11-14',
    location_1_postal_code: '12',
  });
  assert.equal(response.status, 400);
  const page = await response.text();
  for (const [name, value] of Object.entries({
    name: '',
    phones: 'ruf an!',
    hours_1: '9-12, 11-14',
    location_1_postal_code: '12',
  })) {
    const field = fieldIn(page, name);
    assert.deepEqual([field.isInvalid, field.value], [true, value], name);
    assert.ok(field.message !== '', name);
    assert.match(page, new RegExp(`href="#${name}"`), 'linked from above');
  }
  assert.deepEqual(formIn(page).topics, ENTRY.topics);
  const emergency = await postEntry(counsellor, '/desk/directory', {
    ...ENTRY,
    phones: '',
    is_emergency: '1',
  });
  assert.equal(emergency.status, 400);
});

test('the address of a shelter is refused with the reason, and is nowhere afterwards', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const response = await postEntry(counsellor, '/desk/directory', { ...ENTRY, name: 'Frauenhaus Celle' });
  assert.equal(response.status, 400);
  assert.match(fieldIn(await response.text(), 'location_1_street').message, /Schutz|protection/);
  const path = await addEntry(counsellor, {
    name: 'Frauenhaus Celle',
    location_1_street: '',
    location_1_postal_code: '',
  });
  // an entry does not become a shelter with its address
  const other = await addEntry(counsellor);
  const change = await postEntry(counsellor, other, { ...ENTRY, name: 'Schutzwohnung', version: '1' });
  assert.equal(change.status, 400);
  const rows = await server.deps.db.read
    .selectFrom('location')
    .select('address_1')
    .where('address_1', 'is not', null)
    .execute();
  assert.ok(
    rows.some(({ address_1 }) => address_1 === 'Lange Straße 5'),
    'the other one has its own',
  );
  assert.match(await pageOf(counsellor, path), /Frauenhaus Celle/);
  // nor does the address stay in the history of one that became a shelter
  const form = formIn(await pageOf(counsellor, other));
  const moved = await postEntry(counsellor, other, {
    ...form,
    name: 'Schutzwohnung',
    location_1_street: '',
    location_1_postal_code: '',
  });
  assert.equal(moved.status, 303);
  const history = await server.deps.db.read.selectFrom('directory_change').select('changes').execute();
  assert.ok(history.every(({ changes }) => !changes.includes('Lange Stra')));
});

test('two people change an entry: the second is told what the first did, and loses nothing', async (t) => {
  const { counsellor, admin } = await directoryDesk(t);
  const path = await addEntry(counsellor);
  const mine = formIn(await pageOf(counsellor, path));
  assert.equal((await postEntry(admin, path, { ...mine, phones: '05141 999999' })).status, 303);
  const late = await postEntry(counsellor, path, { ...mine, name: 'Mein neuer Name' });
  assert.equal(late.status, 409);
  const page = await late.text();
  assert.match(page, /role="alert"[\s\S]*Amina[\s\S]*05141 999999/);
  assert.equal(fieldIn(page, 'name').value, 'Mein neuer Name');
  assert.doesNotMatch(await pageOf(counsellor, path), /Mein neuer Name/);
  // a fault in between does not make the old state look new
  const faulty = await postEntry(counsellor, path, { ...mine, email: 'x' });
  assert.deepEqual(formIn(await faulty.text()).version, mine.version);
  // having seen the newer state they may save
  assert.equal((await postEntry(counsellor, path, formIn(page))).status, 303);
  assert.match(await pageOf(counsellor, path), /Mein neuer Name/);
});

test('two people at the same moment: one of them is saved', async (t) => {
  const { counsellor, admin } = await directoryDesk(t);
  const path = await addEntry(counsellor);
  const form = formIn(await pageOf(counsellor, path));
  const answers = await Promise.all([
    postEntry(counsellor, path, { ...form, name: 'Eins' }),
    postEntry(admin, path, { ...form, name: 'Zwei' }),
  ]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
});

test('the history tells who changed what, in the words of the desk', async (t) => {
  const { counsellor, admin, clock } = await directoryDesk(t);
  const path = await addEntry(counsellor);
  clock.at += DAY;
  const form = formIn(await pageOf(admin, path));
  await postEntry(admin, path, {
    ...form,
    topics: ['work'],
    hours_1: '',
    hours_2: '10-11',
    status: 'temporarily closed',
  });
  const page = await (await counsellor.get(path, { 'accept-language': 'en' })).text();
  const history = (page.split('<ol class="entry-history">')[1] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  assert.match(history, /30 November 2026.* · Amina : changed/);
  assert.match(history, /Topics .*Asylum.* → Work/i);
  assert.match(history, /Opening hours Monday 09:00–12:00, Monday 14:00–16:30 → Tuesday 10:00–11:00/);
  assert.match(history, /Status active → temporarily closed/);
  assert.match(history, /29 November 2026.* · Cem : added/);
});

test('what nobody has confirmed for more than 180 days is to be confirmed, with one click', async (t) => {
  const { counsellor, clock, server } = await directoryDesk(t);
  const seeded = dueIn(await pageOf(counsellor, '/desk/directory'));
  assert.ok(seeded > 50, 'nothing of the seed is confirmed');
  const path = await addEntry(counsellor);
  await addEntry(counsellor, { name: 'Gibt es nicht mehr', is_assured: '', status: 'defunct' });
  assert.equal(dueIn(await pageOf(counsellor, '/desk/directory')), seeded);
  clock.at += 180 * DAY;
  assert.equal(
    dueIn(await pageOf(counsellor, '/desk/directory')),
    seeded,
    '180 days are not more than 180 days',
  );
  clock.at += 1;
  const list = await pageOf(counsellor, '/desk/directory?due=1&words=Asylberatung+Celle');
  assert.equal(dueIn(list), seeded + 1);
  const line = lines(list).find((one) => one.includes(path)) ?? '';
  const [, version = ''] = /name="version" value="(\d+)"/.exec(line) ?? [];
  const [, back = ''] = /name="list" value="([^"]+)"/.exec(line) ?? [];
  const confirm = () =>
    postEntry(counsellor, `${path}/confirmation`, { version, list: back.replaceAll('&amp;', '&') });
  const response = await confirm();
  assert.equal(response.status, 303);
  assert.match(
    response.headers.get('location') ?? '',
    /^\/desk\/directory\?words=Asylberatung\+Celle&due=1&done=confirmed$/,
  );
  assert.equal((await confirm()).status, 303, 'a second click does nothing');
  assert.equal(dueIn(await pageOf(counsellor, '/desk/directory')), seeded);
  const row = await server.deps.db.read
    .selectFrom('service')
    .innerJoin('user', 'user.id', 'service.assured_by')
    .select(['assured_date', 'user.name as by'])
    .where('service.name', '=', 'Asylberatung Celle')
    .executeTakeFirst();
  assert.deepEqual(row, { assured_date: clock.at, by: 'Cem' });
  const kinds = await server.deps.db.read
    .selectFrom('directory_change')
    .select('kind')
    .where('kind', '=', 'assured')
    .execute();
  assert.equal(kinds.length, 1);
});

test('nobody confirms what they have not seen', async (t) => {
  const { counsellor, admin } = await directoryDesk(t);
  const path = await addEntry(counsellor, { is_assured: '' });
  const form = formIn(await pageOf(counsellor, path));
  await postEntry(admin, path, { ...form, phones: '05141 999999' });
  const response = await postEntry(counsellor, `${path}/confirmation`, { version: '1' });
  assert.equal(response.status, 409);
  assert.match(await response.text(), /05141 999999/);
});

test('the number of entries to be confirmed stands in the navigation, for those who confirm', async (t) => {
  const { counsellor, moderator } = await directoryDesk(t);
  const badge = /href="\/desk\/directory"[^>]*>[\s\S]{0,120}?data-count="directory"[^>]*>(\d+)/;
  const due = dueIn(await pageOf(counsellor, '/desk/directory'));
  assert.equal(Number(badge.exec(await pageOf(counsellor, '/desk/shortcuts'))?.[1]), due);
  const page = await pageOf(moderator, '/desk/shortcuts');
  assert.match(page, /href="\/desk\/directory"/);
  assert.doesNotMatch(page, badge);
});

test('the list is searched by words and narrowed down, page by page', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  await addEntry(counsellor, { name: 'Größenwahn & Söhne', topics: ['minors'], more_languages: 'wo' });
  const found = async (query: string) => lines(await pageOf(counsellor, `/desk/directory?${query}`)).length;
  assert.equal(await found('words=GRÖSSENWAHN+sohne'), 1);
  assert.equal(await found('words=05141123456'), 1, 'a number without spaces');
  assert.equal(await found('words=Bergen+Celle'), 1);
  assert.equal(await found('lang=wo'), 1);
  assert.equal(await found('lang=wo&topic=minors&area=Landkreis+Celle&status=active'), 1);
  assert.equal(await found('lang=wo&topic=work'), 0);
  assert.equal(await found('lang=wo&status=inactive'), 0);
  const first = await pageOf(counsellor, '/desk/directory');
  assert.equal(lines(first).length, 50);
  const next = /<a class="button" href="([^"]*page=2[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const rest = lines(await pageOf(counsellor, next));
  const { count } = await server.deps.db.read
    .selectFrom('service')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  assert.equal(rest.length, count - 50);
  for (const odd of [
    'page=0',
    'page=-1',
    'page=x',
    'page=9999',
    'page=1e9',
    'words=%00',
    'status=x',
    'due=2',
  ])
    assert.equal((await counsellor.get(`/desk/directory?${odd}`)).status, 200, odd);
});

test('an id of an import opens its entry, and no other text is an id', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const save = (before: DirectoryEntry | null, name: string) =>
    server.deps.db.write((trx) =>
      saveEntry(trx, {
        id: 'ABC-123',
        before,
        after: draft({ name }),
        actor: null,
        kind: 'imported',
        now: 5,
      }),
    );
  assert.equal(await save(null, 'Eingelesen'), true);
  const stored = await entryById(server.deps.db.read, 'ABC-123');
  assert.equal(await save(stored ?? null, 'Eingelesen'), false, 'nothing is different, nothing is written');
  assert.equal((await entryById(server.deps.db.read, 'ABC-123'))?.version, 1);
  assert.match(await pageOf(counsellor, '/desk/directory/ABC-123'), /Eingelesen/);
  for (const odd of ['nothing', 'a'.repeat(65), "x'--", 'ABC_123'])
    assert.equal((await counsellor.get(`/desk/directory/${odd}`)).status, 404, odd);
});
