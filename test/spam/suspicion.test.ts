import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Challenge } from 'altcha-lib';
import { Redis } from 'ioredis';
import { DAY, MINUTE, SECOND } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startRedis } from '../support/redis.ts';
import { startTestServer, type TestServer, temporaryFolder, until } from '../support/server.ts';
import { challengeOf, encode, solve } from '../support/solve.ts';
import { addPage, allScreened, referralOf, storedBy } from '../support/stored.ts';

type Fields = Record<string, string>;

interface Start {
  server: TestServer;
  visitor: Client;
  /** What the server's clock is ahead of the real one, in milliseconds. */
  time: { ahead: number };
}

async function start(t: TestContext, env: Record<string, string> = {}): Promise<Start> {
  const time = { ahead: 0 };
  const server = await startTestServer(t, {
    env,
    overrides: { screen: screenByMarker, clock: () => Date.now() + time.ahead },
  });
  return { server, visitor: new Client(server), time };
}

/** Comments come as if many had come before. */
const BUSY = { UNPROVEN_PER_10_MINUTES: '0' };
const WAYS = ['form', 'api'] as const;

/** Sends a comment. @returns the path of its receipt */
async function send(
  visitor: Client,
  way: (typeof WAYS)[number],
  fields: Fields,
  page = 'demo',
): Promise<string> {
  if (way === 'form') {
    const response = await visitor.post(`/pages/${page}`, fields);
    assert.equal(response.status, 303, await response.text());
    return response.headers.get('location') ?? '';
  }
  const response = await visitor.postJson(`/api/v1/pages/${page}/comments`, fields);
  assert.equal(response.status, 202, await response.clone().text());
  return new URL(((await response.json()) as { receipt: string }).receipt).pathname;
}

/** Where a comment waits, and why. */
async function found(server: TestServer, receipt: string) {
  await allScreened(server);
  const { state, section, suspicion } = await storedBy(server, receipt);
  return { state, section, suspicion };
}
const ORDINARY = { state: 'pending', section: 1, suspicion: null };
const late = (suspicion: string) => ({ state: 'pending', section: 2, suspicion });

test('a comment of somebody who takes their time, even days, is ordinary', async (t) => {
  const { server, visitor, time } = await start(t);
  for (const way of WAYS) {
    const formToken = visitor.formToken();
    assert.deepEqual(
      await found(server, await send(visitor, way, { text: 'Guter Text', formToken })),
      ORDINARY,
    );
    time.ahead += 9 * DAY;
    assert.deepEqual(
      await found(server, await send(visitor, way, { text: 'Guter Text', formToken })),
      ORDINARY,
    );
  }
});

test('the token that a page or the API gives with its form becomes good after three seconds', async (t) => {
  const { server, visitor, time } = await start(t);
  const inPage = async () =>
    /name="formToken" value="([^"]+)"/.exec(await (await visitor.get('/pages/demo')).text())?.[1] ?? '';
  const fromApi = async () =>
    ((await (await visitor.get('/api/v1/pages/demo/form')).json()) as { formToken: string }).formToken;
  for (const token of [inPage, fromApi])
    for (const way of WAYS) {
      const fields = { text: 'Guter Text', formToken: await token() };
      assert.deepEqual(await found(server, await send(visitor, way, fields)), late('too_fast'));
      time.ahead += 3 * SECOND;
      assert.deepEqual(await found(server, await send(visitor, way, fields)), ORDINARY);
    }
});

test('a token that is missing, made up or of another page is noticed, and nothing is refused', async (t) => {
  const { server, visitor } = await start(t);
  await addPage(server, 'other');
  const token = visitor.formToken();
  const [time = '', signature = ''] = token.split('.');
  const forged = ['', 'x', `${'9'.repeat(300)}`, `0.${signature}`, `${time}.${'A'.repeat(43)}`];
  forged.push(`${time}.`, `-${time}.${signature}`, `0${token}`, visitor.formToken('other'), `${token} `);
  for (const way of WAYS)
    for (const formToken of forged)
      assert.deepEqual(
        await found(server, await send(visitor, way, { text: 'Guter Text', formToken })),
        late('no_token'),
        formToken,
      );
  const odd = { text: 'Guter Text', formToken: 7, altcha: ['x'], homepage: { a: 1 } };
  assert.equal((await visitor.postJson('/api/v1/pages/demo/comments', odd)).status, 202);
});

test('the hidden field gives programs away, whatever else they send', async (t) => {
  const { server, visitor } = await start(t);
  for (const way of WAYS) {
    const altcha = await solve(await challengeOf(visitor));
    const fields = { text: 'Guter Text', formToken: visitor.formToken(), altcha };
    assert.deepEqual(await found(server, await send(visitor, way, { ...fields, homepage: ' ' })), ORDINARY);
    const filled = { ...fields, homepage: 'https://example.org' };
    assert.deepEqual(await found(server, await send(visitor, way, filled)), late('hidden_field'));
  }
});

test('a browser that keeps the page gets 304 while nothing but the token is new', async (t) => {
  const { server, visitor, time } = await start(t, { UNPROVEN_PER_10_MINUTES: '1' });
  const first = await visitor.get('/pages/demo');
  const etag = first.headers.get('etag') ?? '';
  const known = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
  time.ahead += 10 * SECOND;
  const again = await visitor.get('/pages/demo', known);
  assert.equal(again.status, 304);
  const fresh = await visitor.get('/pages/demo');
  assert.equal(fresh.headers.get('etag'), etag);
  assert.notEqual(await fresh.text(), await first.text(), 'the token is another one');
  await send(visitor, 'form', { text: 'Guter Text', formToken: visitor.formToken() });
  assert.equal((await visitor.get('/pages/demo', known)).status, 200, 'now a proof is needed');

  const thread = await visitor.get('/api/v1/pages/demo/comments');
  const unchanged = { 'if-none-match': thread.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
  assert.equal((await visitor.get('/api/v1/pages/demo/comments', unchanged)).status, 304);
  assert.equal(server.logged.filter((line) => line.includes('"level":50')).length, 0);
});

test('a form that comes back keeps its token, but none that is made up', async (t) => {
  const { visitor } = await start(t);
  const tokenIn = (page: string) => /name="formToken" value="([^"]+)"/.exec(page)?.[1];
  const formToken = visitor.formToken();
  assert.equal(tokenIn(await (await visitor.post('/pages/demo', { text: '', formToken })).text()), formToken);
  const forged = '"><script>alert(1)</script>';
  const page = await (await visitor.post('/pages/demo', { text: '', formToken: forged })).text();
  assert.ok(!page.includes('<script>alert'));
  assert.match(tokenIn(page) ?? '', /^[0-9a-z]+\.[\w-]{43}$/);
});

test('many comments from one network need a proof; without one they wait in the late part', async (t) => {
  const { server, visitor } = await start(t, { UNPROVEN_PER_10_MINUTES: '2' });
  await addPage(server, 'other');
  const needsProof = async (page: string) =>
    ((await (await visitor.get(`/api/v1/pages/${page}/form`)).json()) as { needsProof: boolean }).needsProof;
  for (const way of WAYS) {
    assert.equal(await needsProof('demo'), false);
    const receipt = await send(visitor, way, { text: 'Guter Text', formToken: visitor.formToken() });
    assert.deepEqual(await found(server, receipt), ORDINARY);
  }
  assert.equal(await needsProof('demo'), true);
  assert.equal(await needsProof('other'), true, 'it is the same network');
  assert.match(
    await (await visitor.get('/pages/demo')).text(),
    /data-challenge="\/api\/v1\/challenge\?page=demo"/,
  );
  for (const way of WAYS) {
    const fields = { text: 'Guter Text', formToken: visitor.formToken() };
    assert.deepEqual(await found(server, await send(visitor, way, fields)), late('no_proof'));
    const proven = { ...fields, altcha: await solve(await challengeOf(visitor)) };
    assert.deepEqual(await found(server, await send(visitor, way, proven)), ORDINARY);
  }
});

test('many comments on one page need a proof there and nowhere else', async (t) => {
  const { server, visitor } = await start(t, { UNPROVEN_ON_PAGE_PER_10_MINUTES: '1' });
  await addPage(server, 'other');
  const write = async (page: string) =>
    found(
      server,
      await send(visitor, 'form', { text: 'Guter Text', formToken: visitor.formToken(page) }, page),
    );
  assert.deepEqual(await write('demo'), ORDINARY);
  assert.deepEqual(await write('demo'), late('no_proof'));
  assert.deepEqual(await write('other'), ORDINARY);
});

test('processes count together over Redis, which holds no address', async (t) => {
  const REDIS_URL = await startRedis(t);
  const dataDir = temporaryFolder(t);
  const env = { REDIS_URL, UNPROVEN_PER_10_MINUTES: '1' };
  const first = await startTestServer(t, { env, dataDir });
  const second = await startTestServer(t, { env, dataDir });
  const needsProof = async (server: TestServer) =>
    ((await (await new Client(server).get('/api/v1/pages/demo/form')).json()) as { needsProof: boolean })
      .needsProof;
  const redis = new Redis(REDIS_URL);
  t.after(() => redis.disconnect());
  await until(async () => {
    await new Client(first).submit('Guter Text');
    return (await redis.keys('wegweiser:limit:load-*')).length === 2;
  }, 'the first process counts in Redis');
  assert.equal(await until(() => needsProof(second), 'the other one knows'), true);
  assert.doesNotMatch((await redis.keys('*')).join(' '), /127\.0|::1|::ffff/);
});

test('a proof makes up for a form that was quick or not ours', async (t) => {
  const { server, visitor } = await start(t);
  const altcha = await solve(await challengeOf(visitor));
  assert.deepEqual(await found(server, await send(visitor, 'api', { text: 'Guter Text', altcha })), ORDINARY);
});

test('a proof counts once, on its page, for ten minutes, and only if it was worked for', async (t) => {
  const { server, visitor, time } = await start(t, BUSY);
  await addPage(server, 'other');
  const write = async (altcha: string) =>
    found(server, await send(visitor, 'api', { text: 'Guter Text', formToken: visitor.formToken(), altcha }));

  const proof = await solve(await challengeOf(visitor));
  assert.deepEqual(await write(proof), ORDINARY);
  assert.deepEqual(await write(proof), late('no_proof'), 'a second time');
  assert.deepEqual(
    await write(await solve(await challengeOf(visitor, 'other'))),
    late('no_proof'),
    'elsewhere',
  );

  const challenge = await challengeOf(visitor);
  const { parameters } = challenge;
  const solved = JSON.parse(Buffer.from(await solve(challenge), 'base64').toString());
  const { counter, derivedKey } = solved.solution as { counter: number; derivedKey: string };
  const changed = (more: Partial<Challenge['parameters']>) => ({
    ...challenge,
    parameters: { ...parameters, ...more },
  });
  const made: unknown[] = [
    null,
    7,
    {},
    { challenge },
    { challenge, solution: { counter, derivedKey: '0'.repeat(64) } },
    { challenge, solution: { counter: 1, derivedKey: `${parameters.keyPrefix}${'0'.repeat(32)}` } },
    { challenge, solution: { counter: -1, derivedKey } },
    { challenge: { parameters }, solution: solved.solution },
    { challenge: { ...challenge, signature: '0'.repeat(64) }, solution: solved.solution },
    { challenge: changed({ expiresAt: 9_999_999_999 }), solution: solved.solution },
    { challenge: changed({ nonce: '00'.repeat(16) }), solution: solved.solution },
    { challenge: changed({ data: { page: 'other' } }), solution: solved.solution },
    { challenge: changed({ cost: 1 }), solution: solved.solution },
  ];
  for (const one of made) assert.deepEqual(await write(encode(one)), late('no_proof'), JSON.stringify(one));
  for (const one of ['', 'x', '{', '%00', 'A'.repeat(100_000)])
    assert.deepEqual(await write(one), late('no_proof'), one.slice(0, 9));
  assert.deepEqual(await write(encode(solved)), ORDINARY, 'nothing of that has used it up');

  const old = await solve(await challengeOf(visitor));
  time.ahead += 10 * MINUTE + SECOND;
  assert.deepEqual(await write(old), late('no_proof'), 'too late');
  await write(await solve(await challengeOf(visitor)));
  const kept = await server.deps.db.read.selectFrom('spent_challenge').selectAll().execute();
  assert.equal(kept.length, 1, 'what has expired is forgotten');
});

test('two processes count one proof once', async (t) => {
  const one = await start(t, BUSY);
  const second = await startTestServer(t, {
    env: BUSY,
    dataDir: one.server.config.dataDir,
    overrides: { screen: screenByMarker },
  });
  const visitors = [one.visitor, new Client(second)];
  const fields = { text: 'Guter Text', altcha: await solve(await challengeOf(one.visitor)) };
  const receipts = await Promise.all(visitors.map((visitor) => send(visitor, 'api', fields)));
  const reasons = await Promise.all(
    receipts.map(async (receipt) => (await found(second, receipt)).suspicion),
  );
  assert.deepEqual(reasons.sort(), ['no_token', null].sort());
});

const SUSPICIOUS: Record<string, (visitor: Client) => Fields> = {
  hidden_field: (visitor) => ({ homepage: 'x', formToken: visitor.formToken() }),
  too_fast: (visitor) => ({ formToken: visitor.formToken() }),
  no_token: () => ({}),
  no_proof: (visitor) => ({ formToken: visitor.formToken() }),
};

test('a cry for help reaches the counsellors under every suspicion, and nothing of it is kept', async (t) => {
  const { server, visitor } = await start(t, BUSY);
  const admin = await firstAdmin(server);
  for (const [reason, signs] of Object.entries(SUSPICIOUS))
    for (const way of WAYS)
      for (const [marker, to] of [
        ['#emergency', ''],
        ['#referral', ''],
        ['', 'counsellors'],
      ] as const) {
        const fields: Fields = { text: `Bitte helfen ${marker}`, ...(to ? { to } : {}), ...signs(visitor) };
        if (reason === 'too_fast') fields.formToken = server.deps.formTokens.issue('demo', Date.now());
        const receipt = await send(visitor, way, fields);
        const what = `${reason} ${way} ${marker}`;
        assert.deepEqual((await found(server, receipt)).state, 'referred', what);
        const row = await storedBy(server, receipt);
        assert.equal(row.suspicion, null, what);
        const referral = await referralOf(server, row.id);
        assert.equal(referral?.urgency, marker === '#emergency' ? 'emergency' : 'normal', what);
        assert.equal((await admin.get(`/desk/referrals/${referral?.id}`)).status, 200, what);
        assert.match(await (await visitor.get(receipt)).text(), /href="tel:/, what);
      }
});

test('what the screening doubts, or could not read, stays first whatever the suspicion', async (t) => {
  const time = { ahead: 0 };
  const server = await startTestServer(t, {
    overrides: {
      clock: () => Date.now() + time.ahead,
      screen: (text, options) => ({ ...screenByMarker(text, options), unsure: text.includes('#unsure') }),
    },
  });
  const visitor = new Client(server);
  const receipt = await send(visitor, 'form', { text: 'Vielleicht #unsure' });
  assert.deepEqual(await found(server, receipt), { state: 'pending', section: 0, suspicion: 'no_token' });
});

test('moderators read why a comment waits in the late part, and the counts are right', async (t) => {
  const { server, visitor } = await start(t, BUSY);
  const admin = await firstAdmin(server);
  const texts = {
    hidden_field: /Ein Feld war ausgefüllt, das Menschen nicht sehen/,
    no_token: /Nicht über ein Formular dieser Website abgeschickt/,
    no_proof: /keine Rechenaufgabe gelöst/,
  };
  for (const [reason, said] of Object.entries(texts)) {
    const receipt = await send(visitor, 'form', { text: 'Guter Text', ...SUSPICIOUS[reason]?.(visitor) });
    await found(server, receipt);
    const { id } = await storedBy(server, receipt);
    assert.match(await (await admin.get(`/desk/comments/${id}`)).text(), said);
  }
  assert.doesNotMatch(await (await admin.get('/desk/moderation')).text(), /Guter Text/);
  const page = await (await admin.get('/desk/moderation?part=late')).text();
  assert.equal(page.match(/class="tag">auffällig/g)?.length, 2, 'in the lines');
  assert.match(page, /<strong>auffällig<\/strong> Ein Feld war ausgefüllt/, 'and in the one that is open');
  const counts = await server.deps.db.read.selectFrom('queue_count').select(['section', 'count']).execute();
  assert.deepEqual(counts, [{ section: 2, count: 3 }]);
  const { response } = await admin.decide('Guter Text', 'referral');
  assert.equal(response.status, 303);
  const left = await server.deps.db.read.selectFrom('queue_count').select(['section', 'count']).execute();
  assert.deepEqual(left, [{ section: 2, count: 2 }]);
});

test('a change by its writer lifts no suspicion, a withdrawal leaves nothing of it', async (t) => {
  const { server, visitor } = await start(t);
  const receipt = await send(visitor, 'form', { text: 'Guter Text', homepage: 'x' });
  await found(server, receipt);
  await visitor.post(`${receipt}/edit`, { text: 'Besserer Text' });
  assert.deepEqual(await found(server, receipt), late('hidden_field'));
  await visitor.post(`${receipt}/withdrawal`, {});
  assert.deepEqual((await found(server, receipt)).suspicion, null);
});

test('challenges and tokens are for pages that there are, and for no cache', async (t) => {
  const { visitor } = await start(t);
  for (const path of ['/api/v1/challenge?page=demo', '/api/v1/pages/demo/form']) {
    const response = await visitor.get(path, { origin: 'https://www.example.org' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.deepEqual(response.headers.getSetCookie(), []);
  }
  for (const path of ['/api/v1/challenge', '/api/v1/challenge?page=nothing', '/api/v1/pages/nothing/form'])
    assert.equal((await visitor.get(path)).status, 404, path);
});
