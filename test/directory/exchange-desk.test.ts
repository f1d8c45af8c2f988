import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allEntries } from '../../src/directory/directory-store.ts';
import { MAX_FILE } from '../../src/directory/exchange/read-directory-file.ts';
import { paths } from '../../src/paths.ts';
import { Client } from '../support/client.ts';
import { addEntry, directoryDesk, pageOf, postEntry, type TestServer } from '../support/directory.ts';
import { fieldIn, unescapeHtml } from '../support/form.ts';

const HEADER = 'organization,name,description_de,phones,areas,eligibility\r\n';
const row = (name: string, phone = '0511 123456', rest = '') =>
  `Beispiel e.V.,${name},Berät.,${phone},Region Hannover,${rest}\r\n`;

const entries = ({ deps }: TestServer) => allEntries(deps.db.read);
const named = async (server: TestServer, name: string) =>
  (await entries(server)).filter((entry) => entry.name === name);

async function upload(client: Client, file: BlobPart): Promise<Response> {
  return client.postFile(paths.desk.exchangePlan(), { csrf: await client.csrf() }, new Blob([file]));
}

/** What the form sends that confirms a plan. */
const confirmation = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/type="hidden" name="(csrf|digest|content)" value="([^"]*)"/g)].map(
      ([, name, value]) => [name ?? '', unescapeHtml(value ?? '')],
    ),
  );

const confirm = (client: Client, page: string) => client.postFile(paths.desk.exchange(), confirmation(page));

const summary = (page: string) =>
  [...(/<\/h1>[\s\S]*?<ul>([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? '').matchAll(/<li>([^<]*)/g)].map(
    ([, line]) => line,
  );

test('a file is shown line by line first, and a confirmation does just that, once', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  await addEntry(counsellor, { organization: 'Beispiel e.V.', name: 'Alt' });
  const before = await entries(server);
  const file = HEADER + row('Neu <b>', '0511 1234') + row('Alt', '0511 5678') + row('Falsch', 'zwölf');
  const response = await upload(counsellor, file);
  assert.equal(response.status, 200);
  const page = await response.text();
  assert.deepEqual(await entries(server), before, 'nothing is done yet');
  assert.deepEqual(summary(page), [
    '1 abgelehnte Zeile',
    '1 geänderter Eintrag',
    '1 neuer Eintrag',
    '0 Einträge bleiben, wie sie sind.',
    `${before.length - 1} Einträge des Verzeichnisses kommen in der Datei nicht vor. Sie bleiben, wie sie sind.`,
  ]);
  assert.match(page, /Falsch<\/bdi><\/h3>\s*<p class="meta">Zeile 4[\s\S]*?<code>phones<\/code> \S/);
  assert.match(page, /Zeile 3[\s\S]*?<del><bdi>05141 123456, 110<\/bdi><\/del>[\s\S]*?<ins><bdi>0511 5678</);
  assert.match(page, /Neu &lt;b&gt;/);

  const done = await confirm(counsellor, page);
  assert.deepEqual([done.status, done.headers.get('location')], [303, paths.desk.exchangeDone(1, 1)]);
  assert.match(await pageOf(counsellor, paths.desk.exchangeDone(1, 1)), /Neu: 1, geändert: 1\./);
  assert.deepEqual(
    (await named(server, 'Alt')).map(({ phones }) => phones),
    [['0511 5678']],
  );
  const [added] = await named(server, 'Neu <b>');
  assert.equal(added?.status, 'inactive', 'shown to nobody before somebody says so');
  assert.match(await pageOf(counsellor, paths.desk.entry(added?.id ?? '')), /Cem<\/bdi>: <strong>eingelesen/);

  assert.equal((await confirm(counsellor, page)).status, 409, 'the plan is used up');
  const again = await (
    await upload(counsellor, HEADER + row('Neu <b>', '0511 1234') + row('Alt', '0511 5678'))
  ).text();
  assert.match(again, /Diese Datei ändert nichts/);
  assert.doesNotMatch(again, /name="digest"/);
  assert.equal((await entries(server)).length, before.length + 1);
});

test('when the directory changes before the confirmation nothing is done, and the new plan is shown', async (t) => {
  const { counsellor, admin, server } = await directoryDesk(t);
  const path = await addEntry(counsellor, { organization: 'Beispiel e.V.', name: 'Alt' });
  const page = await (await upload(counsellor, HEADER + row('Alt', '0511 5678') + row('Neu'))).text();
  const { deps } = server;
  await deps.db.write((trx) =>
    trx.updateTable('phone').set({ number: '0511 999' }).where('number', '=', '05141 123456').execute(),
  );
  const moved = await confirm(counsellor, page);
  assert.equal(moved.status, 409);
  const shown = await moved.text();
  assert.match(shown, /role="alert"><p>Das Verzeichnis hat sich inzwischen geändert/);
  assert.match(shown, /<del><bdi>0511 999, 110<\/bdi>|<del><bdi>110, 0511 999<\/bdi>/);
  assert.deepEqual(await named(server, 'Neu'), []);
  // what the file does not touch may change
  assert.equal((await postEntry(admin, `${path}/deactivation`, {})).status, 303);
  assert.equal((await confirm(counsellor, shown)).status, 303);
  assert.equal((await named(server, 'Neu')).length, 1);
  assert.equal((await named(server, 'Alt'))[0]?.status, 'inactive');
});

test('a bad file brings the form back with the line at fault', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const before = await entries(server);
  const key = '-----BEGIN PGP PRIVATE KEY BLOCK-----';
  const bad: [BlobPart, number, RegExp][] = [
    ['', 400, /wählen Sie eine Datei/],
    [' \n ', 400, /steht nichts/],
    [new Uint8Array(MAX_FILE + 1), 413, /zu groß/],
    [new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), 400, /kein Text in UTF-8/],
    [Buffer.from(`${HEADER}${row('Berät')}`, 'latin1'), 400, /kein Text in UTF-8/],
    [Buffer.from(`\uFEFF${HEADER}`, 'utf16le'), 400, /kein Text in UTF-8/],
    ['[\n {"id": "1"},\n {"name": }]', 400, /Zeile 3, Spalte 11: .* kein JSON/],
    ['{"a": "b"}', 400, /keine Angebote nach HSDS/],
    [`${HEADER}"a`, 400, /Zeile 2: .* kein CSV/],
    ['name,colour\na,b', 400, /Zeile 1: .*„colour“/],
    [HEADER + row('A').repeat(10_000), 400, /mehr als 1\.000 Angebote; .* Stelle 1\.002 /],
    [`id,recipients\nx,"A | a@example.org | ${key}"`, 400, /Zeile 2: .* privater Schlüssel/],
  ];
  for (const [file, status, message] of bad) {
    const response = await upload(counsellor, file);
    assert.equal(response.status, status, String(message));
    const page = await response.text();
    const field = fieldIn(page, 'file');
    assert.ok(field.isInvalid);
    assert.match(field.message, message);
    assert.match(page, /href="#file"/);
    assert.doesNotMatch(page, /PRIVATE KEY/);
  }
  assert.equal((await postEntry(counsellor, paths.desk.exchangePlan(), {})).status, 400, 'without a file');
  assert.deepEqual(await entries(server), before);
});

test('lines that must not be are refused, each with its number', async (t) => {
  const { counsellor, server } = await directoryDesk(t);
  const file =
    `${HEADER.trim()},locations\r\n` +
    row('Frauenhaus Celle').replace(/\r\n/, ',Haus | Lange Straße 5 | 29221 | Celle\r\n') +
    row('Zweimal').replace(/\r\n/, ',\r\n').repeat(2) +
    row('Unsichtbar\u0000').replace(/\r\n/, ',\r\n').replace('\u0000', '\u0007');
  const page = await (await upload(counsellor, file)).text();
  for (const [line, reason] of [
    [2, /<code>location_1_street<\/code> Dieser Eintrag handelt von einer Schutzunterkunft/],
    [4, /<code>id<\/code> Dieser Eintrag kam in der Datei schon vor/],
    [5, /<code>name<\/code> /],
  ] as const) {
    const [, faults = ''] =
      new RegExp(`Zeile ${line} [\\s\\S]*?<ul class="faults">([\\s\\S]*?)</ul>`).exec(page) ?? [];
    assert.match(faults, reason, `line ${line}`);
  }
  assert.equal((await confirm(counsellor, page)).status, 303);
  assert.equal((await named(server, 'Zweimal')).length, 1);
  assert.equal((await named(server, 'Frauenhaus Celle')).length, 0);
});

test('the directory is downloaded, with recipients only for who asks, and no cell is a formula', async (t) => {
  const { counsellor } = await directoryDesk(t);
  await addEntry(counsellor, {
    name: '=HYPERLINK("https://evil.example")',
    recipient_1_name: 'Frau Geheim',
    recipient_1_email: 'geheim@example.org',
  });
  for (const [format, type] of [
    ['json', 'application/json; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
  ] as const) {
    const path = `${paths.desk.exchangeFile()}?format=${format}`;
    const response = await counsellor.get(path);
    assert.equal(response.headers.get('content-type'), type);
    assert.equal(
      response.headers.get('content-disposition'),
      `attachment; filename=wegweiser-directory-2026-11-29.${format}`,
    );
    const file = await response.text();
    assert.match(file, /Asylberatung|HYPERLINK/);
    assert.doesNotMatch(file, /geheim/i);
    const whole = await (await counsellor.get(`${path}&recipients=1`)).arrayBuffer();
    assert.match(new TextDecoder().decode(whole), /geheim@example\.org/);
    for (const again of [file, whole]) {
      const page = await (await upload(counsellor, again)).text();
      assert.match(page, /Diese Datei ändert nichts/, format);
    }
  }
  const csv = Buffer.from(
    await (await counsellor.get(`${paths.desk.exchangeFile()}?format=csv`)).arrayBuffer(),
  );
  assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'a byte order mark, for Excel');
  assert.match(csv.toString(), /"'=HYPERLINK/);
});

test('who is not signed in, or brings no token, has no file read', async (t) => {
  const { counsellor, moderator, server } = await directoryDesk(t);
  const blob = new Blob([HEADER + row('Neu')]);
  const plan = paths.desk.exchangePlan();
  assert.equal((await new Client(server).postFile(plan, { csrf: 'x' }, blob)).status, 401);
  assert.equal((await counsellor.postFile(plan, { csrf: 'x' }, blob)).status, 403);
  assert.equal((await moderator.postFile(plan, { csrf: await moderator.csrf() }, blob)).status, 403);
  assert.equal(
    (await counsellor.postFile('/desk/directory', { csrf: await counsellor.csrf() }, blob)).status,
    415,
  );
  const cut = { 'content-type': 'multipart/form-data; boundary=x' };
  for (const body of [
    '--x\r\ncontent-disposition: form-data; name="csrf"\r\n\r\na',
    'a'.repeat(2_000_000),
    '',
  ])
    assert.ok([400, 403].includes((await counsellor.postAs(plan, body, cut)).status));
  const typeless = { 'content-type': 'multipart/form-data' };
  assert.equal((await counsellor.postAs(plan, '', typeless)).status, 400);
  const packed = { ...cut, 'content-encoding': 'gzip' };
  assert.equal((await counsellor.postAs(plan, 'x', packed)).status, 415);
  assert.doesNotMatch(await pageOf(moderator, '/desk/directory'), /exchange/);
  assert.match(await pageOf(counsellor, '/desk/directory'), new RegExp(`href="${paths.desk.exchange()}"`));
});
