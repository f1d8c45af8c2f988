import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { unescapeHtml } from '../support/form.ts';
import { type GuardedBrowser, openGuarded } from '../support/guarded-browser.ts';
import { heaps, importHostile, short, submitHostile } from '../support/hostile-comments.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allScreened, storedBy } from '../support/stored.ts';
import { assertStrict } from '../support/strict-html.ts';
import { pagesFrom, wholeThread } from '../support/thread.ts';
import { ALL_VECTORS } from '../support/xss-vectors.ts';

const overrides = { screen: screenByMarker };
const PER_COMMENT = 12;

/** One browser as it is, and one in which nothing stops a script but that there is none. */
async function bothBrowsers(
  t: Parameters<typeof openGuarded>[0],
  server: TestServer,
  as?: Client,
): Promise<GuardedBrowser[]> {
  const with_ = as ? { as } : {};
  return [await openGuarded(t, server, with_), await openGuarded(t, server, { ...with_, bypassCSP: true })];
}

/** The rest of a page in one line, as `visit` tells it. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

test('there are enough ways to attack, of many kinds', () => {
  assert.ok(ALL_VECTORS.length >= 500, `${ALL_VECTORS.length}`);
});

test('what hostile visitors wrote elsewhere is shown on the thread, in its feed and by the API, and does nothing', async (t) => {
  const server = await startTestServer(t, { overrides });
  await importHostile(server);
  const visitor = new Client(server);
  const parts = await wholeThread(visitor, 'artikel');
  const comments = parts.flatMap((part) => part.comments).flatMap((root) => [root, ...root.replies]);
  assert.ok(comments.length > ALL_VECTORS.length * 0.85, `${comments.length} comments`);
  for (const { html = '' } of comments) assertStrict(html, html);

  const [guarded, open] = await bothBrowsers(t, server);
  const names = new Set(short(80).map(inOneLine));
  const seen = new Set<string>();
  for (const browser of [guarded, open] as GuardedBrowser[]) {
    for (const cursor of ['', ...parts.map(({ next }) => next ?? '').filter((next) => next !== '')]) {
      const words = await browser.visit(`/pages/artikel${cursor && `?cursor=${encodeURIComponent(cursor)}`}`);
      for (const name of names) if (words.includes(name)) seen.add(name);
    }
  }
  // names with characters that deceive are shown without them
  assert.ok(
    seen.size > names.size * 0.85,
    `${seen.size} of ${names.size} names are shown as they were written`,
  );

  await open?.visit('/pages/artikel?reply=x"><script>alert(1)</script>&cursor=<svg onload=alert(1)>');
  const feed = await (await visitor.get('/pages/artikel/feed.atom')).text();
  const contents = [...feed.matchAll(/<content type="html"[^>]*>([^<]*)<\/content>/g)];
  assert.ok(contents.length > 20);
  for (const [, content = ''] of contents) assertStrict(unescapeHtml(content), content);
  const tags = await open?.page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return [
      ...new Set([...parsed.querySelectorAll('*')].map((one) => `${one.namespaceURI} ${one.localName}`)),
    ];
  }, feed);
  const known = ['feed', 'id', 'title', 'updated', 'link', 'entry', 'author', 'name', 'published', 'content'];
  assert.deepEqual(
    (tags ?? []).filter((tag) => !known.some((one) => tag === `http://www.w3.org/2005/Atom ${one}`)),
    [],
  );
  open?.assertQuiet('the feed');
});

test('what a hostile visitor types comes back into the form as words, whatever field it was', async (t) => {
  const server = await startTestServer(t, { overrides });
  for (const browser of await bothBrowsers(t, server)) {
    for (const text of heaps(60)) {
      await browser.visit('/pages/demo');
      await browser.page.evaluate(
        ({ text, name }) => {
          const form = document.querySelector<HTMLFormElement>('form[method=post]');
          for (const [field, value] of Object.entries({ text, name, email: name }))
            for (const input of form?.querySelectorAll<HTMLInputElement>(`[name=${field}]`) ?? [])
              input.value = value;
          if (form) form.noValidate = true;
          form?.submit();
        },
        { text, name: text.slice(0, 200).replace(/\s+/g, ' ') },
      );
      await browser.page.locator('.error-summary').waitFor();
      const words = await browser.look('the form that came back');
      assert.ok(words.includes(inOneLine(text).slice(0, 400)), 'the text is there as it was typed');
    }
  }
});

test('a hostile comment harms nobody on its way: receipt, change, queue, search, case, notes, decision', async (t) => {
  const server = await startTestServer(t, { overrides });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const texts = heaps(PER_COMMENT).map((text, index) => (index % 8 === 7 ? `#referral ${text}` : text));
  const receipts = await submitHostile(server, visitor, texts);
  assert.equal(receipts.length, texts.length);
  const desk = await bothBrowsers(t, server, admin);
  const outside = await bothBrowsers(t, server);

  for (const [index, receipt] of receipts.entries()) {
    if (index % 6 !== 0) continue;
    const text = texts.at(-1 - index) ?? '';
    assert.equal((await visitor.post(`${receipt}/edit`, { text, name: short(80)[index] ?? '' })).status, 303);
  }
  await allScreened(server);
  const csrf = await admin.csrf();
  const stored = await Promise.all(receipts.map((receipt) => storedBy(server, receipt)));
  for (const [index, { id }] of stored.entries()) {
    const note = heaps(40)[index % 10] ?? '';
    if (index % 10 === 0)
      assert.equal(
        (await admin.post(`/desk/comments/${id}/notes`, { csrf, note: note.slice(0, 900) })).status,
        303,
      );
  }
  await lookAtDesk(server, admin, desk);
  for (const [which, browser] of outside.entries())
    for (const receipt of receipts.filter((_, index) => index % (which === 0 ? 24 : 6) === 0)) {
      await browser.visit(receipt);
      if ((await storedBy(server, receipt)).state === 'pending') await browser.visit(`${receipt}/edit`);
    }

  for (const { id, revision, state } of stored) {
    const decision = state === 'pending' ? 'approval' : 'referral';
    if (state === 'pending')
      await admin.post(`/desk/comments/${id}/${decision}`, {
        csrf,
        revision: String(revision),
        state,
        confirmed: '1',
      });
  }
  for (const browser of outside) await browser.visit('/pages/demo');
});

/** Every page of the desk that shows what visitors wrote. */
async function lookAtDesk(server: TestServer, admin: Client, desk: GuardedBrowser[]): Promise<void> {
  const ids = await server.deps.db.read.selectFrom('comment').select(['id', 'state']).execute();
  const referrals = await server.deps.db.read.selectFrom('referral').select('id').execute();
  const queue = (await pagesFrom(admin, '/desk/moderation')).length;
  assert.ok(ids.length > 20 && referrals.length > 3 && queue > 0);
  const pending = ids.filter(({ state }) => state === 'pending');
  const paths = [
    '/desk/moderation',
    '/desk/moderation?order=newest',
    '/desk/search?q=alert',
    '/desk/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    '/desk/referrals',
    '/desk/insights',
    '/desk/notifications',
    '/desk/reading-log',
    ...referrals.map(({ id }) => `/desk/referrals/${id}`),
    `/desk/referrals/${referrals[0]?.id}/offer`,
  ];
  const [guarded, open] = desk;
  for (const path of [...paths, ...pending.slice(0, 12).map(({ id }) => `/desk/comments/${id}`)])
    await open?.visit(path);
  for (const path of [
    ...paths.slice(0, 5),
    ...pending.slice(0, 3).map(({ id }) => `/desk/moderation?open=${id}`),
  ])
    await guarded?.visit(path);
}
