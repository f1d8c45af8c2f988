import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Screen } from '../../src/moderation/screen-comment.ts';
import { MINUTE } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startMailServer } from '../support/mail.ts';
import { routesOf } from '../support/routes.ts';
import { type Scrape, scrape } from '../support/scrape.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { addPage, decideOn, screened, tokenOf } from '../support/stored.ts';

const OWN = { METRICS_LISTEN: '127.0.0.1:0' };
const TOKEN = 'a-token-for-the-metrics';

const metricsOf = (server: TestServer) => scrape(`${server.watchUrl}/metrics`);

/** Scrapes until this holds: what was read a moment ago is told again. */
const untilMetrics = (server: TestServer, holds: (found: Scrape) => boolean, what: string) =>
  until(async () => {
    const found = await metricsOf(server);
    return holds(found) && found;
  }, what);

test('without a token and an address of its own there are no metrics', async (t) => {
  const server = await startTestServer(t);
  assert.equal((await fetch(`${server.url}/metrics`)).status, 404);
  assert.equal(server.watchUrl, null);
});

test('the token opens the metrics and nothing else does', async (t) => {
  const server = await startTestServer(t, { env: { METRICS_TOKEN: TOKEN } });
  const ask = (headers: Record<string, string>) => fetch(`${server.url}/metrics`, { headers });
  const wrong = [
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${TOKEN.slice(1)}`,
    `Bearer ${TOKEN}x`,
    `Basic ${TOKEN}`,
    TOKEN,
  ];
  for (const authorization of [...wrong, `Bearer ${TOKEN.toUpperCase()}`, `Bearer ${TOKEN} x`]) {
    const response = await ask({ authorization });
    assert.equal(response.status, 401, authorization);
    assert.equal(response.headers.get('www-authenticate'), 'Bearer');
    assert.doesNotMatch(await response.text(), /wegweiser_|a-token/);
  }
  assert.equal((await ask({})).status, 401);
  assert.equal((await fetch(`${server.url}/metrics?token=${TOKEN}`)).status, 401);
  const response = await ask({ authorization: `Bearer ${TOKEN}` });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  assert.match(await response.text(), /^wegweiser_comments\b/m);
  assert.doesNotMatch(server.logged.join(''), /a-token/);
});

test('an address of its own has health, readiness and metrics, and asks for the token if there is one', async (t) => {
  const open = await startTestServer(t, { env: OWN });
  for (const path of ['/healthz', '/readyz', '/metrics'])
    assert.equal((await fetch(`${open.watchUrl}${path}`)).status, 200, path);
  for (const path of ['/', '/demo', '/desk/sign-in', '/api/v1/site'])
    assert.equal((await fetch(`${open.watchUrl}${path}`)).status, 404, path);
  assert.equal((await fetch(`${open.url}/metrics`)).status, 404, 'not where everybody can ask');

  const closed = await startTestServer(t, { env: { ...OWN, METRICS_TOKEN: TOKEN } });
  assert.equal((await fetch(`${closed.watchUrl}/metrics`)).status, 401);
  assert.equal((await fetch(`${closed.watchUrl}/readyz`)).status, 200);
});

test('submissions, verdicts and decisions are counted, and what waits is measured', async (t) => {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const server = await startTestServer(t, {
    env: OWN,
    overrides: { screen: screenByMarker, clock: () => now },
  });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const good = await screened(server, visitor, 'Gut');
  await screened(server, visitor, 'Auch gut');
  await screened(server, visitor, 'Kauft! #spam');
  const cry = await screened(server, visitor, 'Hilfe #emergency');
  const withdrawn = await screened(server, visitor, 'Doch nicht');
  await visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  await visitor.post('/pages/demo', { text: '' });
  now += 40 * MINUTE;
  await decideOn(admin, good.id, 'approval');

  const found = await untilMetrics(
    server,
    (one) => one.value('wegweiser_comments', { state: 'published' }) === 1,
    'the decision is measured',
  );
  const { value } = found;
  const states = { received: 0, pending: 2, referred: 1, published: 1, withdrawn: 1 };
  for (const [state, count] of Object.entries(states))
    assert.equal(value('wegweiser_comments', { state }), count, state);
  const events = 'wegweiser_comment_events_total';
  assert.equal(value(events, { type: 'submitted', actor: 'writer' }), 5);
  assert.equal(value(events, { type: 'screened', actor: 'system' }), 5);
  assert.equal(value(events, { type: 'approved', actor: 'person' }), 1);
  assert.equal(value(events, { type: 'withdrawn', actor: 'writer' }), 1);

  assert.equal(value('wegweiser_screening_duration_seconds_count'), 5);
  const verdicts = 'wegweiser_screening_verdicts_total';
  for (const [label, count] of Object.entries({ general: 3, spam: 1, referral: 1, abuse: undefined }))
    assert.equal(value(verdicts, { label, lang: 'de' }), count, label);

  assert.equal(value('wegweiser_moderation_waiting', { section: 'first' }), 0);
  assert.equal(value('wegweiser_moderation_waiting', { section: 'general' }), 1);
  assert.equal(value('wegweiser_moderation_waiting', { section: 'late' }), 1);
  assert.equal(value('wegweiser_moderation_oldest_seconds', { section: 'first' }), 0);
  assert.equal(value('wegweiser_moderation_oldest_seconds', { section: 'general' }), 40 * 60);

  const urgency = 'emergency';
  assert.equal(value('wegweiser_referrals_open', { urgency, turn: 'counsellor' }), 1);
  assert.equal(value('wegweiser_referral_oldest_seconds', { urgency }), 40 * 60);
  assert.equal(value('wegweiser_referrals_overdue', { urgency }), 1);
  assert.equal(value('wegweiser_referral_overdue_seconds', { urgency }), 40 * 60);
  assert.equal(value('wegweiser_referrals_open', { urgency: 'normal', turn: 'counsellor' }), 0);
  assert.equal(cry.state, 'referred');

  const requests = (labels: object) =>
    value('wegweiser_http_request_duration_seconds_count', { ...labels } as Record<string, string>);
  assert.equal(requests({ method: 'POST', route: '/pages/:key', status: '303' }), 5);
  assert.equal(requests({ method: 'POST', route: '/pages/:key', status: '400' }), 1);
  assert.equal(requests({ method: 'POST', route: '/receipts/:token/withdrawal', status: '303' }), 1);
  assert.equal(value('wegweiser_job_duration_seconds_count', { job: 'screen-comment', result: 'done' }), 5);
  for (const name of ['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes'])
    assert.ok((value(name) ?? 0) > 0, name);
});

test('the counts are what the tables hold, whatever happened', async (t) => {
  const server = await startTestServer(t, { env: OWN, overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const decisions = ['approval', 'rejection', 'spam', 'abuse', 'referral'];
  for (const decision of decisions) {
    const { id } = await screened(server, visitor, `Für ${decision}`);
    await decideOn(admin, id, decision);
  }
  await admin.post('/desk/undos', { csrf: await admin.csrf() });
  await screened(server, visitor, '#referral');
  const { db } = server.deps;
  const states = await db.read
    .selectFrom('comment')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const events = await db.read
    .selectFrom('comment_event')
    .select(['type', 'actor_kind as actor', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(['type', 'actor_kind'])
    .execute();
  const total = events.reduce((sum, { count }) => sum + count, 0);
  const found = await untilMetrics(
    server,
    (one) => sumOf(one, 'wegweiser_comment_events_total') === total,
    'all',
  );
  assert.ok(states.length >= 4 && events.length >= 7);
  for (const { state, count } of states)
    assert.equal(found.value('wegweiser_comments', { state }), count, state);
  assert.equal(
    sumOf(found, 'wegweiser_comments'),
    states.reduce((sum, { count }) => sum + count, 0),
  );
  for (const { type, actor, count } of events)
    assert.equal(found.value('wegweiser_comment_events_total', { type, actor }), count, type);
});

const sumOf = (found: Scrape, name: string): number =>
  found.samples.filter((one) => one.name === name).reduce((sum, { value }) => sum + value, 0);

test('a screening that fails is counted, with its tries and with what waits for the next one', async (t) => {
  let now = Date.now();
  const server = await startTestServer(t, {
    env: OWN,
    overrides: { screen: screenByMarker, clock: () => now },
  });
  await new Client(server).submit('Unlesbar #broken');
  const job = 'screen-comment';
  await untilMetrics(
    server,
    (one) =>
      one.value('wegweiser_outbox_rows', { job, state: 'retrying' }) === 1 &&
      one.value('wegweiser_screening_failures_total') === 1,
    'the first try has failed',
  );
  for (let tries = 2; tries <= 5; tries += 1) {
    now += MINUTE;
    server.deps.queue.enqueue([]);
    await untilMetrics(
      server,
      (one) => one.value('wegweiser_screening_failures_total') === tries,
      `try ${tries}`,
    );
  }
  now += MINUTE;
  server.deps.queue.enqueue([]);
  const event = { type: 'screening_failed', actor: 'system' };
  const found = await untilMetrics(
    server,
    (one) => one.value('wegweiser_comment_events_total', event) === 1,
    'it is held for a person',
  );
  const tries = 'wegweiser_job_duration_seconds_count';
  assert.equal(found.value(tries, { job, result: 'failed' }), 5);
  assert.equal(found.value(tries, { job, result: 'given_up' }), 1);
  assert.equal(found.value('wegweiser_moderation_waiting', { section: 'first' }), 1);
  assert.equal(sumOf(found, 'wegweiser_screening_verdicts_total'), 0);
});

test('mails are counted by how they ended', async (t) => {
  const port = await freePort();
  const server = await startTestServer(t, {
    env: { ...OWN, SMTP_URL: `smtp://127.0.0.1:${port}` },
    overrides: { screen: screenByMarker },
  });
  const mails = (result: string) => (one: Scrape) => one.value('wegweiser_mails_total', { result });
  const admin = await firstAdmin(server);
  assert.equal(mails('failed')(await metricsOf(server)), 0, 'it is there before there is one');
  await screened(server, new Client(server), 'Hilfe #emergency');
  await untilMetrics(server, (one) => (mails('failed')(one) ?? 0) > 0, 'the mail server is away');
  const mail = await startMailServer(t, port);
  await untilMetrics(server, (one) => mails('sent')(one) === 1, 'one is sent');
  await admin.colleague(server, 'counsellor', 'Cem');
  mail.refused.add('cem@example.org').add('amina@example.org');
  await screened(server, new Client(server), 'Noch jemand #emergency');
  const found = await untilMetrics(server, (one) => mails('refused')(one) === 2, 'both are refused');
  assert.equal(mails('sent')(found), 1);
  assert.doesNotMatch(found.text, /example\.org/);
});

/** A screening that finds languages of which nobody has heard. */
const strangeLanguage: Screen = (text, options) => ({
  ...screenByMarker(text, options),
  lang: text.includes('Klingonisch') ? 'tlh' : 'und',
});

test('no label holds a word, an address, a key, a secret or an id of anybody, and each has few values', async (t) => {
  const server = await startTestServer(t, { env: OWN, overrides: { screen: strangeLanguage } });
  await addPage(server, 'GEHEIMERSCHLUESSEL');
  const visitor = new Client(server);
  const admin = await firstAdmin(server);
  const person = { name: 'GEHEIMERNAME', email: 'geheim@example.org' };
  const one = await screened(server, visitor, 'GEHEIMERTEXT Klingonisch', person, 'GEHEIMERSCHLUESSEL');
  const cry = await screened(server, visitor, 'GEHEIMERRUF #emergency', person);
  await decideOn(admin, one.id, 'rejection');
  const addresses = [
    one.receipt, `${cry.receipt}/edit`, `/comments/${one.id}`, '/pages/GEHEIMERSCHLUESSEL', '/pages/GEHEIMLOS', '/GEHEIM/pfad?x=GEHEIM',
    '/PAGES/demo', '/demo/', '/api/v1/counts?keys=GEHEIMERSCHLUESSEL', '/assets/GEHEIM.js', '/embed/GEHEIM.js', '/desk/GEHEIM', '/%FF',
    `/desk/comments/${one.id}`, '/desk/search?q=GEHEIM', '/api/GEHEIM', '/readyz', '/metrics?GEHEIM', '/desk/queues/GEHEIM',
  ]; // biome-ignore format: a heap
  for (const address of addresses) await admin.get(address);
  for (const method of ['PROPFIND', 'DELETE', 'PUT', 'OPTIONS'])
    await fetch(`${server.url}/GEHEIM`, { method, headers: { 'user-agent': 'GEHEIM' } });

  const count = 'wegweiser_http_request_duration_seconds_count';
  const found = await untilMetrics(
    server,
    (scraped) => scraped.samples.some(({ labels }) => labels.method === 'other'),
    'the last request is measured',
  );
  assert.doesNotMatch(
    found.text,
    /GEHEIM|geheim|example\.org|[0-9a-f]{8}-[0-9a-f]{4}-|127\.0\.0|klingon|tlh|und"/i,
  );
  for (const secret of [one.receipt, cry.receipt]) assert.ok(!found.text.includes(tokenOf(secret)));
  const verdicts = found.samples.filter(({ name }) => name === 'wegweiser_screening_verdicts_total');
  assert.deepEqual([...new Set(verdicts.map(({ labels }) => labels.lang))], ['other']);

  const patterns = new Set([
    ...(await routesOf(server)).map(({ path }) => path),
    'files',
    'unmatched',
    '/desk/queues',
  ]);
  const requests = found.samples.filter(({ name }) => name === count);
  for (const { labels } of requests) assert.ok(patterns.has(labels.route ?? ''), labels.route);
  assert.ok(requests.some(({ labels }) => labels.route === '/pages/:key' && labels.status === '404'));
  for (const { name, labels } of found.samples)
    for (const [label, value] of Object.entries(labels))
      assert.match(value, /^[\w ./:{}*+-]{1,60}$/, `${name} ${label}`);
});
