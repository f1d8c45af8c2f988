import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Screen } from '../../src/moderation/screen-comment.ts';
import { visitorLanguages, visitorTexts } from '../../src/shared/i18n.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { publishMany } from '../support/publish-many.ts';
import { startTestServer } from '../support/server.ts';

const start = async (
  t: Parameters<typeof startTestServer>[0],
  env: Record<string, string> = {},
  screen: Screen = screenByMarker,
) => {
  const server = await startTestServer(t, { overrides: { screen }, env });
  const visitor = new Client(server);
  const page = async (path: string, headers = {}) => (await visitor.get(path, headers)).text();
  return { server, visitor, page };
};

const isIn = (page: string, lang: string) => page.includes(`<html lang="${lang}" `);
/** The links of a page to pages of ours, the switch and files left out. */
const linksOf = (page: string): string[] =>
  [...page.replace(/<details class="languages">.*?<\/details>/s, '').matchAll(/<a [^>]*href="(\/[^"]*)"/g)]
    .map(([, address]) => (address ?? '').replaceAll('&amp;', '&'))
    // the feed is one for all, and the article is the website's
    .filter((address) => !address.includes('feed.atom') && address !== '/demo');
const actionOf = (page: string): string => /<form id="form" [^>]*action="([^"]+)"/.exec(page)?.[1] ?? '';

test('a page is there in every language; its own has the plain address, another one marks every link that leads on', async (t) => {
  const { page } = await start(t);
  const german = await page('/pages/demo');
  assert.match(german, /<summary>Sprache ändern · <bdi lang="en" dir="ltr">Language<\/bdi> · <bdi lang="ar"/);
  for (const lang of visitorLanguages) {
    const address = lang === 'de' ? '/pages/demo' : `/pages/demo?lang=${lang}`;
    assert.ok(german.includes(`<a href="${address}" lang="${lang}" hreflang="${lang}"`), lang);
    const shown = await page(address);
    assert.ok(isIn(shown, lang), lang);
    assert.ok(shown.includes('<a href="/pages/demo" lang="de"'), `${lang} leads back`);
    assert.equal(actionOf(shown), `${address}#form`);
    const marked = linksOf(shown).filter((link) => link.includes(`lang=${lang}`));
    assert.deepEqual(marked, lang === 'de' ? [] : linksOf(shown), lang);
  }
});

test('an unknown language counts as none, and a language that the site has not chosen neither', async (t) => {
  const { server, page } = await start(t);
  for (const lang of ['xx', '', 'de', 'DE', '<script>', 'ar&lang=fa', '__proto__']) {
    const shown = await page(`/pages/demo?lang=${lang}`);
    assert.ok(isIn(shown, 'de'), lang);
    assert.equal(actionOf(shown), '/pages/demo#form', lang);
    assert.doesNotMatch(shown, /<script>/);
  }
  await server.deps.db.write((trx) => trx.updateTable('site').set({ langs: '["ar"]' }).execute());
  const shown = await page('/pages/demo?lang=fa');
  assert.ok(isIn(shown, 'de'));
  const offered = [...shown.matchAll(/hreflang="(\w+)"/g)].map(([, lang]) => lang);
  assert.deepEqual(offered, ['ar', 'de']);
});

test('a choice goes all the way: parts, reply, a form that comes back, the receipt, its change and its withdrawal', async (t) => {
  const { server, visitor, page } = await start(t);
  const moderator = await firstAdmin(server);
  const [first = ''] = await publishMany(server, { visitor, moderator }, 51);
  const shown = await page('/pages/demo?lang=fa');
  const next = /href="([^"]*cursor=[^"]*)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&') ?? '';
  assert.match(next, /^\/pages\/demo\?cursor=[^&]+&lang=fa#comments$/);
  const part = await page(next.replace(/#.*/, ''));
  assert.ok(isIn(part, 'fa'));
  assert.match(part, /href="\/pages\/demo\?lang=fa#comments"/);
  assert.match(part, /href="\/pages\/demo\?cursor=[^&"]+&amp;lang=ar#comments" lang="ar"/, 'the part stays');

  assert.ok(shown.includes(`href="/pages/demo?reply=${first}&amp;lang=fa#write"`));
  const reply = await page(`/pages/demo?reply=${first}&lang=fa`);
  assert.ok(isIn(reply, 'fa'));
  assert.match(reply, /name="inReplyTo"/);
  assert.ok(reply.includes(`href="/pages/demo?reply=${first}&amp;lang=ar#write" lang="ar"`));
  const permalink = await visitor.get(`/comments/${first}?lang=fa`);
  assert.match(permalink.headers.get('location') ?? '', /lang=fa#comment-/);

  const fault = await visitor.post('/pages/demo?lang=fa', { text: 'متن', email: 'x', inReplyTo: first });
  const back = await fault.text();
  assert.deepEqual([fault.status, isIn(back, 'fa'), actionOf(back)], [400, true, '/pages/demo?lang=fa#form']);
  const sent = await visitor.post('/pages/demo?lang=fa', { text: 'متن', formToken: visitor.formToken() });
  const receipt = sent.headers.get('location') ?? '';
  assert.match(receipt, /^\/receipts\/[\w-]+\?lang=fa$/);
  const [secret = ''] = receipt.split('?');
  await visitor.stateOf(secret);
  const told = await page(receipt);
  assert.ok(isIn(told, 'fa'));
  assert.ok(linksOf(told).includes(`${secret}/edit?lang=fa`));

  const edit = await page(`${secret}/edit?lang=fa`);
  assert.equal(actionOf(edit), `${secret}/edit?lang=fa#form`);
  const refused = await (await visitor.post(`${secret}/edit?lang=fa`, { text: '' })).text();
  assert.ok(isIn(refused, 'fa'));
  const saved = await visitor.post(`${secret}/edit?lang=fa`, { text: 'متن دیگر' });
  assert.equal(saved.headers.get('location'), receipt);
  assert.ok(isIn(await page(`${secret}/withdrawal?lang=fa`), 'fa'));
  const gone = await visitor.post(`${secret}/withdrawal?lang=fa`, {});
  assert.equal(gone.headers.get('location'), receipt);
});

test('a form that came back comes in another language with every word, and is not sent by that', async (t) => {
  const { server, visitor } = await start(t, { SMTP_URL: 'smtp://127.0.0.1:9' });
  const typed = { text: 'Zwei\nZeilen <b>', name: 'Karin', email: 'kaputt', notify: 'yes' };
  const fault = await (await visitor.post('/pages/demo', typed)).text();
  assert.match(
    fault,
    /<button class="quiet" form="form" formaction="\/pages\/demo\?lang=ar#form" name="show" value="form" lang="ar"/,
  );
  assert.match(fault, /formaction="\/pages\/demo#form" name="show" value="form" lang="de"[^>]*aria-current/);
  assert.ok(
    fault.indexOf('tabindex="-1" aria-hidden="true"></button>') < fault.indexOf('name="show"'),
    'Enter in a field sends the form',
  );
  for (const email of ['kaputt', 'karin@example.org']) {
    const answer = await visitor.post('/pages/demo?lang=ar', { ...typed, email, show: 'form' });
    const shown = await answer.text();
    assert.deepEqual([answer.status, isIn(shown, 'ar')], [email === 'kaputt' ? 400 : 200, true]);
    assert.match(shown, /Zwei\nZeilen &lt;b&gt;<\/textarea>/);
    assert.match(shown, /name="name"[^>]*value="Karin"/);
    assert.ok(shown.includes(`value="${email}"`));
    assert.match(shown, /name="notify" value="yes" checked/);
  }
  const stored = await server.deps.db.read.selectFrom('comment').select('id').execute();
  assert.equal(stored.length, 0);
  const receipt = await visitor.submit('Erst so.');
  await visitor.stateOf(receipt);
  const shown = await (
    await visitor.post(`${receipt}/edit?lang=ar`, { text: 'Dann so.', show: 'form' })
  ).text();
  assert.ok(isIn(shown, 'ar') && shown.includes('Dann so.</textarea>'));
  assert.match(await (await visitor.get(receipt)).text(), /Erst so\./);
});

test('an advice seeker reads what they chose, is led to the language that they wrote in, and the contacts fit that', async (t) => {
  const screen: Screen = (...given) => ({ ...screenByMarker(...given), lang: 'ar' });
  const { visitor, page } = await start(t, {}, screen);
  const sent = await visitor.post('/pages/demo?lang=en', {
    text: 'أحتاج إلى مساعدة #referral',
    formToken: visitor.formToken(),
  });
  const receipt = sent.headers.get('location') ?? '';
  const [secret = ''] = receipt.split('?');
  await visitor.stateOf(secret);
  const shown = await page(receipt);
  assert.ok(isIn(shown, 'en'));
  const led = `<a href="${secret}" hreflang="ar">`;
  assert.match(shown, new RegExp(`<p lang="ar" dir="rtl">[^<]+ ${led}`));
  assert.match(shown, /<option value="en" selected>/, 'what is asked is asked as they read');
  const own = await page(secret);
  assert.ok(isIn(own, 'ar') && !own.includes(led));
  assert.match(own, /href="\/contacts"/);
});

test('home, contacts, errors and the page that stops mails have the switch and keep the choice', async (t) => {
  const { server, visitor, page } = await start(t);
  const home = await page('/?lang=ckb');
  assert.ok(isIn(home, 'ckb'));
  assert.ok(linksOf(home).includes('/contacts?lang=ckb'));
  assert.match(home, /<a href="\/" lang="de"/);

  const missing = await visitor.get('/nothing/here?lang=ti', { 'accept-language': 'fr' });
  const told = await missing.text();
  assert.deepEqual([missing.status, isIn(told, 'ti')], [404, true]);
  assert.match(told, /<a href="\/nothing\/here" lang="fr"/);
  assert.match(told, /<a href="\/nothing\/here\?lang=ar" lang="ar"/);
  assert.ok(linksOf(told).includes('/contacts?lang=ti'));
  const elsewhere = await (await fetch(`${server.url}//evil.example/`)).text();
  assert.match(elsewhere, /<a href="\/\?lang=ar" lang="ar"/);
  assert.doesNotMatch(elsewhere, /href="\/\//, 'no link leads to another server');

  const found = await (
    await visitor.post('/contacts?lang=ar', [
      ['topic', 'asylum'],
      ['place', 'Emden'],
    ])
  ).text();
  assert.match(found, /<button class="quiet" form="finder" formaction="\/contacts\?lang=fa#results"/);

  const lost = await visitor.post('/receipts/none/need?lang=ar', { place: 'Emden' });
  const lostPage = await lost.text();
  assert.deepEqual([lost.status, isIn(lostPage, 'ar')], [404, true]);
  assert.match(lostPage, /<a href="\/receipts\/none\?lang=fa" lang="fa"/);

  const receipt = await visitor.submit('Schreibt mir.', { email: 'karin@example.org' });
  await visitor.stateOf(receipt);
  const { id } = await server.deps.db.read.selectFrom('comment').select('id').executeTakeFirstOrThrow();
  const stop = `/unsubscribe/comments/${id}/${server.deps.unsubscribe.tokenFor({ kind: 'comment', id })}`;
  assert.ok(isIn(await page(`${stop}?lang=ar`), 'ar'));
  const stopped = await (await visitor.post(`${stop}?lang=ar`, {})).text();
  assert.ok(isIn(stopped, 'ar'));
});

test('a cache can tell the answers apart: by address where a language is chosen, by the browser’s language where not', async (t) => {
  const { visitor } = await start(t);
  const plain = await visitor.get('/pages/demo');
  const arabic = await visitor.get('/pages/demo?lang=ar', { 'accept-language': 'fr' });
  assert.match(plain.headers.get('vary') ?? '', /accept-language/i);
  assert.doesNotMatch(arabic.headers.get('vary') ?? '', /accept-language/i);
  const [tag, other] = [plain, arabic].map((one) => one.headers.get('etag') ?? '');
  assert.ok(tag && other && tag !== other);
  const german = await visitor.get('/pages/demo?lang=ar', {
    'accept-language': 'de',
    'cache-control': 'max-age=0',
    'if-none-match': other,
  });
  assert.equal(german.status, 304, 'whatever the browser asks for');
  const stale = await visitor.get('/pages/demo', { 'cache-control': 'max-age=0', 'if-none-match': other });
  assert.equal(stale.status, 200);
  assert.doesNotMatch(await arabic.text(), /<aside[^>]*>.*<aside/s, 'one notice, in the language chosen');
});

test('the receipt that reloads itself stays in its language', async (t) => {
  const { server, visitor } = await start(t);
  const sent = await visitor.post('/pages/demo?lang=ar', {
    text: 'Wartet noch.',
    formToken: visitor.formToken(),
  });
  const receipt = sent.headers.get('location') ?? '';
  await visitor.stateOf(receipt.replace(/\?.*/, ''));
  await server.deps.db.write((trx) => trx.updateTable('comment').set({ state: 'received' }).execute());
  const refresh = (await visitor.get(receipt)).headers.get('refresh') ?? '';
  assert.ok(refresh.endsWith(`; url=${receipt}`), refresh);
});

test('police and rescue service are named in the language of the reader', async (t) => {
  const { page } = await start(t);
  assert.match(await page('/contacts'), /110<\/bdi> <bdi lang="de">Polizei<\/bdi>/);
  for (const lang of visitorLanguages.filter((one) => one !== 'de')) {
    const shown = await page(`/contacts?lang=${lang}`);
    assert.ok(shown.includes(`110</bdi> <bdi>${visitorTexts(lang).t('call_110')}</bdi>`), lang);
    assert.ok(shown.includes(`112</bdi> <bdi>${visitorTexts(lang).t('call_112')}</bdi>`), lang);
  }
});
