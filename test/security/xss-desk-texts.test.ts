import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePageToken } from '../../src/comments/page-token.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { directoryDesk, pageOf, postEntry } from '../support/directory.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { openGuarded } from '../support/guarded-browser.ts';
import { heaps, oneOfEachKind, short } from '../support/hostile-comments.ts';
import { putPage } from '../support/put-page.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

const overrides = { screen: screenByMarker };
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('what an admin sets, or a website sends as title and address, is words on every page that shows it', async (t) => {
  const server = await startTestServer(t, { overrides });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const token = await makePageToken(server.deps);
  const outside = await openGuarded(t, server, { bypassCSP: true });
  const strict = await openGuarded(t, server);
  const desk = await openGuarded(t, server, { bypassCSP: true, as: admin });
  const [notice = '', hours = '', body = ''] = heaps(9);

  for (const [index, vector] of oneOfEachKind(70).entries()) {
    const csrf = await admin.csrf();
    const title = inOneLine(vector);
    const site = {
      name: vector,
      lang: 'de',
      langs_de: '1',
      langs_en: '1',
      origins: '',
      referralRetentionDays: '30',
      rejectedRetentionDays: '30',
    };
    const sender = { senderName: vector, senderEmail: '', replyTo: '' };
    const saved = await admin.post('/desk/settings', { csrf, ...site, ...sender });
    assert.equal(saved.status, 303, vector);
    const url = `https://example.org/${encodeURI(vector)}?a="><svg/onload=alert(1)>`;
    const put = await putPage(server, `p${index}`, { title: vector, url, lang: 'de' }, token);
    assert.equal(put.status, 201, vector);
    const texts = { label: vector, teaches: '', text_de: vector, text_en: vector };
    assert.equal((await admin.post('/desk/settings/reasons', { csrf, ...texts })).status, 303, vector);
    const words = await outside.visit(`/pages/p${index}`);
    assert.ok(words.includes(title), `${vector} is shown`);
    if (index % 6 === 0) for (const path of ['/', `/pages/p${index}`, '/contacts']) await strict.visit(path);
  }

  const csrf = await admin.csrf();
  const own = {
    notice_de: notice.slice(0, 1000),
    hours_de: hours.slice(0, 500),
    notice_en: '',
    hours_en: '',
  };
  assert.equal((await admin.post('/desk/settings/notice', { csrf, ...own })).status, 303);
  const template = {
    subject: short(60)[3] ?? '',
    body: `${body.slice(0, 1500).replaceAll('{{', '{ {')}\n\n{{contacts}}`,
  };
  assert.equal((await admin.post('/desk/settings/mail-templates/de', { csrf, ...template })).status, 303);
  const preview = await admin.post('/desk/settings/mail-templates/de', {
    csrf,
    ...template,
    action: 'preview',
  });
  await desk.show(await preview.text(), 'the preview of a mail');

  const codes = await server.deps.db.read
    .selectFrom('reason')
    .select('code')
    .where('label', 'is not', null)
    .execute();
  for (const { code } of codes) {
    const { id, receipt } = await screened(server, visitor, 'Ein Kommentar.');
    assert.equal((await decideOn(admin, id, 'rejection', { reason: code })).status, 303);
    await outside.visit(receipt);
  }
  for (const path of ['/', '/pages/demo', '/contacts', '/nowhere'].slice(0, 3)) await outside.visit(path);
  for (const path of [
    ...[
      '',
      '/notice',
      '/pages',
      '/pages?q="><script>alert(1)</script>',
      '/pages/p3',
      '/reasons',
      '/mail-templates',
    ],
    ...['/mail-templates/de', '/new-page', '/new-reason', `/reasons/${codes[0]?.code}`],
  ])
    await desk.visit(`/desk/settings${path}`);
  await screened(server, visitor, 'Ein Kommentar, der wartet.');
  for (const path of ['/desk/moderation', '/desk/insights', '/desk/search?q=Kommentar'])
    await desk.visit(path);
});

test('an address that runs something is refused wherever one can be entered', async (t) => {
  const { server, admin } = await directoryDesk(t);
  const token = await makePageToken(server.deps);
  const hostile = [
    'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\x01javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', '//evil.example', '\\\\evil.example',
    'blob:https://example.org/1', 'javascript://example.org/%0aalert(1)', 'view-source:https://example.org', 'ftp://example.org',
  ]; // biome-ignore format: a heap
  for (const url of hostile) {
    assert.equal((await putPage(server, 'hostile', { title: 'x', url, lang: 'de' }, token)).status, 400, url);
    const csrf = await admin.csrf();
    const page = await admin.post('/desk/settings/pages', {
      csrf,
      key: 'hostile',
      title: 'x',
      url,
      lang: 'de',
    });
    assert.equal(page.status, 400, url);
    assert.equal(
      (await admin.post('/desk/settings', { csrf, name: 'x', lang: 'de', langs_de: '1', origins: url }))
        .status,
      400,
    );
    const entry = await postEntry(admin, '/desk/directory', { organization: 'x', name: 'x', url });
    assert.equal(entry.status, 400, url);
  }
  const pages = await server.deps.db.read.selectFrom('page').select('key').execute();
  assert.deepEqual(
    pages.map(({ key }) => key),
    ['demo'],
  );
});

/** An entry in which every field that takes words holds an attack. */
const hostileEntry = (index: number): Record<string, string | string[]> => {
  const lines = short(150);
  const texts = heaps(14);
  return {
    organization: lines[(3 * index) % lines.length] ?? '',
    name: lines[(3 * index + 1) % lines.length] ?? '',
    description_de: (texts[index % texts.length] ?? '').slice(0, 1900),
    description_en: (texts[(index + 1) % texts.length] ?? '').slice(0, 1900),
    eligibility: (lines[(3 * index + 2) % lines.length] ?? '').slice(0, 400),
    schedule: lines[(5 * index) % lines.length] ?? '',
    location_1_name: lines[(7 * index) % lines.length] ?? '',
    location_1_street: lines[(11 * index) % lines.length] ?? '',
    location_1_city: lines[(13 * index) % lines.length] ?? '',
    email: "'onclick=alert'@example.org",
    url: 'https://example.org/"onclick="alert(1)"><svg/onload=alert(1)>',
    recipient_1_name: lines[(17 * index) % lines.length] ?? '',
    recipient_1_email: 'x@example.org',
    languages: ['de', 'en'],
  };
};

test('a contact of the directory is words for visitors, at the desk, and in what it is imported from', async (t) => {
  const { server, counsellor } = await directoryDesk(t);
  const outside = await openGuarded(t, server, { bypassCSP: true });
  const strict = await openGuarded(t, server);
  const desk = await openGuarded(t, server, { bypassCSP: true, as: counsellor });
  const paths: string[] = [];
  for (let index = 0; index < 30; index += 1) {
    const { url = '', ...entry } = hostileEntry(index);
    const address = index % 2 === 0 ? { url: 'https://example.org/%22onclick=%22alert(1)' } : { url };
    const response = await postEntry(counsellor, '/desk/directory', {
      ...entry,
      ...address,
      areas: ['Niedersachsen'],
      phones: '0511 123456',
      reach: 'everyone',
      status: 'active',
      confidence: 'high',
      free_of_charge: 'yes',
    });
    if (response.status === 303) paths.push((response.headers.get('location') ?? '').split('?')[0] ?? '');
    else assert.equal(response.status, 400, await response.text());
  }
  assert.ok(paths.length >= 15, `${paths.length} are kept`);
  for (const path of paths.slice(0, 8)) {
    const version = /name="version" value="(\d+)"/.exec(await pageOf(counsellor, path))?.[1] ?? '';
    const { url: _, ...change } = hostileEntry(paths.indexOf(path) + 40);
    await postEntry(counsellor, path, {
      ...change,
      version,
      areas: ['Niedersachsen'],
      phones: '0511 1',
      reach: 'everyone',
      status: 'active',
      confidence: 'high',
      free_of_charge: 'yes',
    });
    await desk.visit(path);
  }
  for (const path of ['/desk/directory', '/desk/directory?q=alert', '/desk/directory/exchange'])
    await desk.visit(path);
  const words = await outside.visit('/contacts');
  assert.ok(words.includes(inOneLine(String(hostileEntry(0).organization))), 'the contacts are shown');
  await strict.visit('/contacts');
  await outside.visit(
    '/contacts?place="><script>alert(1)</script>&language=<svg onload=alert(1)>&topic=asylum',
  );

  const hsds = short(150).slice(0, 60).map((name, index) => ({
    id: `x-${index}`, name, description: name, url: index % 2 === 0 ? 'javascript:alert(1)' : 'https://example.org', email: name,
    organization: { name }, phones: [{ number: index % 3 === 0 ? name : '0511 123456' }], service_areas: [{ name: index % 3 === 0 ? name : 'Niedersachsen' }],
    languages: [{ code: index % 3 === 0 ? name : 'de' }], attributes: [{ taxonomy_term_id: name, value: name }],
  })); // biome-ignore format: a heap
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const csv = [
    'organization,name,description_de,phones,areas,eligibility',
    ...short(150)
      .slice(60, 120)
      .map((one) => [one, one, one, '0511 123456', 'Niedersachsen', one].map(cell).join(',')),
    ...short(150)
      .slice(120, 140)
      .map((one) => [one, one, one, one, one, one].map(cell).join(',')),
  ].join('\r\n');
  for (const file of [
    JSON.stringify(hsds),
    csv,
    `{"<img src=x onerror=alert(1)>": `,
    `"><script>alert(1)</script>,x\r\n1,2`,
  ]) {
    const plan = await counsellor.postFile(
      '/desk/directory/exchange/plan',
      { csrf: await counsellor.csrf() },
      new Blob([file]),
    );
    await desk.show(await plan.text(), `the plan of ${file.slice(0, 40)}`);
  }
});
