import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listReasons } from '../../src/reasons/list-reasons.ts';
import { BUILT_IN_REASONS } from '../../src/reasons/reason.ts';
import { reasonText } from '../../src/reasons/reason-text.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { fieldIn } from '../support/form.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, eventsOf, screened } from '../support/stored.ts';

async function start(t: Parameters<typeof startTestServer>[0], lang = 'de') {
  const screen: typeof screenByMarker = (...given) => ({ ...screenByMarker(...given), lang });
  const server = await startTestServer(t, { overrides: { screen } });
  const admin = await firstAdmin(server);
  const csrf = await admin.csrf();
  const post = (path: string, fields: Record<string, string> = {}) =>
    admin.post(`/desk/settings/reasons${path}`, { csrf, ...fields });
  /** Adds a reason. @returns its code */
  const add = async (fields: Record<string, string>) => {
    const response = await post('', { teaches: '', ...fields });
    assert.equal(response.status, 303, await response.clone().text());
    return /#reason-(.+)$/.exec(response.headers.get('location') ?? '')?.[1] ?? '';
  };
  return { server, admin, visitor: new Client(server), post, add };
}

const codesOf = async (server: TestServer) => (await listReasons(server.deps)).map((reason) => reason.code);
const textOf = async (client: Client, path: string) => await (await client.get(path)).text();
const optionsIn = (page: string) =>
  [...page.matchAll(/<option value="([^"]*)">/g)].map((match) => match[1]).filter((code) => code !== '');

const OWN = { label: 'Doppelt gepöstet!', text_de: 'Bitte nicht zweimal.', text_ar: 'الرجاء عدم التكرار.' };

test('the reasons that were there before are there, in their order, with what they teach', async (t) => {
  const { server, admin } = await start(t);
  const reasons = await listReasons(server.deps);
  assert.deepEqual(
    reasons.map(({ code, teaches }) => [code, teaches]),
    BUILT_IN_REASONS.map((code) => [
      code,
      code === 'insulting' ? 'abuse' : code === 'advertising' ? 'spam' : null,
    ]),
  );
  assert.match(await textOf(admin, '/desk/settings/reasons'), /hat mit dem Thema nichts zu tun/);
});

test('an own reason is offered, kept with the decision and told to the writer', async (t) => {
  const { server, admin, visitor, add } = await start(t);
  const code = await add({ ...OWN, teaches: 'spam' });
  assert.match(code, /^doppelt_gepostet_[a-z0-9]{4}$/);
  assert.match(await textOf(admin, '/desk/settings/reasons?done=added'), /role="status">Hinzugefügt\./);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  const page = await textOf(admin, `/desk/comments/${id}`);
  assert.deepEqual(optionsIn(page), [...BUILT_IN_REASONS, code]);
  assert.match(page, /Doppelt gepöstet!<\/option>/);
  await decideOn(admin, id, 'rejection', { reason: code });
  assert.equal((await eventsOf(server, id)).at(-1)?.reason, code);
  assert.match(await textOf(admin, `/desk/comments/${id}`), /<td>Doppelt gepöstet!<\/td>/);
  assert.match(
    await textOf(visitor, receipt),
    /<p lang="de" dir="ltr">Begründung: Bitte nicht zweimal\.<\/p>/,
  );
  const correction = await server.deps.db.read
    .selectFrom('correction')
    .select('label')
    .where('comment_id', '=', id)
    .executeTakeFirst();
  assert.equal(correction?.label, 'spam', 'the screening learns what the reason says');
});

test('the writer reads a reason in the language of the page, and in that of the comment', async (t) => {
  const { server, admin, visitor, add } = await start(t, 'ar');
  const code = await add(OWN);
  for (const [reason, words] of [
    [code, 'الرجاء عدم التكرار'],
    ['off_topic', 'لا علاقة له بالموضوع'],
  ] as const) {
    const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
    await decideOn(admin, id, 'rejection', { reason });
    const page = await textOf(visitor, receipt);
    assert.match(page, /<p lang="de" dir="ltr">Begründung: /);
    assert.match(page, new RegExp(`<p lang="ar" dir="rtl">[^<]*${words}`));
  }
});

test('a missing language falls back to the next one asked for, then German, English, any', async (t) => {
  const { server, add } = await start(t);
  const told = (code: string, ...langs: (string | null)[]) => reasonText(server.deps, code, langs);
  const both = await add({ label: 'a', text_de: 'deutsch', text_en: 'englisch', text_tr: 'türkisch' });
  assert.equal((await told(both, 'ar', 'tr'))?.text, 'türkisch');
  assert.equal((await told(both, null, 'ar'))?.text, 'deutsch');
  const english = await add({ label: 'b', text_en: 'englisch', text_tr: 'türkisch' });
  assert.deepEqual(await told(english, 'ar'), { lang: 'en', text: 'englisch' });
  assert.equal((await told(await add({ label: 'c', text_so: 'somali' }), 'ar'))?.text, 'somali');
  assert.equal((await told('off_topic', 'xx', 'tr'))?.text, 'Konuyla ilgisi yok.');
  assert.equal(await told('nothing', 'de'), null);
});

test('a built-in reason takes an own text and label, in the languages in which they are written', async (t) => {
  const { server, admin, post } = await start(t);
  const form = await textOf(admin, '/desk/settings/reasons/off_topic');
  assert.match(form, /Eingebauter Text: <q lang="de" dir="ltr">Er hat mit dem Thema nichts zu tun\./);
  const saved = await post('/off_topic', {
    label: 'falsches Thema',
    teaches: '',
    text_de: ' Passt\r\nnicht. ',
  });
  assert.equal(saved.headers.get('location'), '/desk/settings/reasons/off_topic?done=saved');
  assert.deepEqual(await reasonText(server.deps, 'off_topic', ['de']), { lang: 'de', text: 'Passt\nnicht.' });
  assert.equal(
    (await reasonText(server.deps, 'off_topic', ['en']))?.text,
    'It has nothing to do with the topic.',
  );
  const again = await textOf(admin, '/desk/settings/reasons/off_topic');
  assert.equal(fieldIn(again, 'label').value, 'falsches Thema');
  assert.equal(fieldIn(again, 'text_de').value, 'Passt\nnicht.');
  await post('/off_topic', { label: '', teaches: '', text_de: '' });
  assert.match((await reasonText(server.deps, 'off_topic', ['de']))?.text ?? '', /Thema/);
});

test('a reason that is switched off is not offered any more, but told to whoever was given it', async (t) => {
  const { server, admin, visitor, post, add } = await start(t);
  const code = await add(OWN);
  const { id, receipt } = await screened(server, visitor, 'Ein Kommentar');
  await decideOn(admin, id, 'rejection', { reason: code });
  await post(`/${code}/deactivation`);
  await post('/other/deactivation');
  assert.deepEqual(await codesOf(server), BUILT_IN_REASONS.slice(0, -1));
  const waiting = await screened(server, visitor, 'Noch ein Kommentar');
  assert.deepEqual(
    optionsIn(await textOf(admin, `/desk/comments/${waiting.id}`)),
    BUILT_IN_REASONS.slice(0, -1),
  );
  assert.match(await textOf(visitor, receipt), /Bitte nicht zweimal/);
  assert.match(await textOf(admin, `/desk/comments/${id}`), /<td>Doppelt gepöstet!<\/td>/);
  assert.match(await textOf(admin, '/desk/settings/reasons'), /wird nicht angeboten/);
  await post('/other/activation');
  assert.deepEqual(await codesOf(server), BUILT_IN_REASONS);
});

test('reasons are moved up and down', async (t) => {
  const { server, post } = await start(t);
  const [first = '', second = '', ...rest] = BUILT_IN_REASONS;
  await post(`/${first}/position`, { direction: 'up' });
  assert.deepEqual(await codesOf(server), BUILT_IN_REASONS, 'the first stays where it is');
  await post(`/${first}/position`, { direction: 'down' });
  assert.deepEqual(await codesOf(server), [second, first, ...rest]);
  await post(`/${first}/position`, { direction: 'up' });
  assert.deepEqual(await codesOf(server), BUILT_IN_REASONS);
  assert.equal((await post(`/${first}/position`, { direction: 'left' })).status, 400);
  assert.equal((await post('/nothing/position', { direction: 'up' })).status, 404);
});

test('a bad reason comes back with a message at its field', async (t) => {
  const { server, post } = await start(t);
  const before = await codesOf(server);
  for (const [name, fields] of [
    ['label', { label: '' }],
    ['label', { label: 'x'.repeat(81) }],
    ['text_ar', { text_ar: 'y'.repeat(501) }],
  ] as const) {
    const response = await post('', { ...OWN, teaches: 'abuse', ...fields });
    assert.equal(response.status, 400);
    const page = await response.text();
    assert.ok(fieldIn(page, name).isInvalid, name);
    assert.equal(fieldIn(page, 'text_de').value, OWN.text_de);
    assert.match(page, /<option value="abuse" selected>/);
  }
  const withoutText = await post('', { label: 'x', teaches: '', text_de: ' ', text_ar: '' });
  assert.equal(withoutText.status, 400);
  assert.match(await withoutText.text(), /mindestens einer Sprache/);
  assert.equal((await post('', { ...OWN, teaches: 'referral' })).status, 400);
  for (const path of ['/nothing', '/nothing/activation'])
    assert.equal((await post(path, { ...OWN, teaches: '' })).status, 404);
  assert.deepEqual(await codesOf(server), before);
});

test('an own reason keeps a text in some language', async (t) => {
  const { post, add } = await start(t);
  const code = await add(OWN);
  assert.equal(
    (await post(`/${code}`, { label: 'x', teaches: '', text_de: '' })).status,
    303,
    'Arabic is left',
  );
  assert.equal((await post(`/${code}`, { label: 'x', teaches: '', text_ar: '' })).status, 400);
});
