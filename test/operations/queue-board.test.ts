import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { createInstallation } from '../support/processes.ts';
import { startRedis } from '../support/redis.ts';
import { startTestServer, until } from '../support/server.ts';
import { storedBy } from '../support/stored.ts';

const BOARD = '/desk/queues';
const JOBS = `${BOARD}/api/queues?activeQueue=wegweiser&status=latest&page=1&jobsPerPage=50`;

interface Jobs {
  queues: { counts: Record<string, number>; readOnlyMode: boolean; jobs: { id: string; data: object }[] }[];
}

test('admins see the jobs, which are ids of outbox rows and hold no word, name or address', async (t) => {
  const server = await startTestServer(t, { env: { REDIS_URL: await startRedis(t) } });
  const admin = await firstAdmin(server);
  const person = { name: 'GEHEIMNAME', email: 'geheim@example.org' };
  const receipt = await new Client(server).submit('GEHEIMTEXT, bitte helfen Sie mir', person);
  const { id } = await storedBy(server, receipt);
  const jobs = await until(async () => {
    const response = await admin.get(JOBS);
    const { queues } = (await response.json()) as Jobs;
    return queues[0]?.counts.waiting === 1 && queues[0];
  }, 'the job is in Redis');
  assert.equal(jobs.readOnlyMode, true);
  const [job] = jobs.jobs;
  const rows = await server.deps.db.read.selectFrom('outbox').select('id').execute();
  assert.deepEqual(
    rows.map((row) => row.id),
    [job?.id],
  );
  assert.deepEqual(job?.data, { id: job?.id });

  const api = ['redis/stats', 'job-schedulers', 'queues/wegweiser/workers', 'queues/wegweiser/metrics'];
  const ofJob = [`queues/wegweiser/${job?.id}`, `queues/wegweiser/${job?.id}/logs`];
  for (const path of [JOBS, ...[...api, ...ofJob].map((one) => `${BOARD}/api/${one}`), BOARD]) {
    const response = await admin.get(path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('x-powered-by'), null);
    const told = await response.text();
    assert.doesNotMatch(told, /GEHEIM|geheim|example\.org/, path);
    assert.ok(!told.includes(id), 'nor whose comment it is');
  }
});

test('the page is our own files alone, under the policy of the desk but for its base and one style', async (t) => {
  const server = await startTestServer(t, { env: { REDIS_URL: await startRedis(t) } });
  const admin = await firstAdmin(server);
  for (const path of [BOARD, `${BOARD}/`, `${BOARD}/queue/wegweiser`]) {
    const response = await admin.get(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /base-uri 'self'(;|$)/);
    assert.match(policy, /style-src 'self' 'sha256-[\w+/=]+'(;|$)/);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.doesNotMatch(policy, /unsafe|data:|https?:|\*/);
    const page = await response.text();
    assert.doesNotMatch(page, /(?:src|href)="(?:https?:)?\/\//, 'nothing of others');
    assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=/);
    for (const [, file] of page.matchAll(/(?:src|href)="(static\/[^"]+)"/g))
      assert.equal((await admin.get(`${BOARD}/${file}`)).status, 200, file);
  }
  const others = await admin.get('/desk/people');
  assert.match(others.headers.get('content-security-policy') ?? '', /style-src 'self';.*base-uri 'none'/);
});

test('nobody but an admin gets anything of it, and an admin can change nothing', async (t) => {
  const server = await startTestServer(t, { env: { REDIS_URL: await startRedis(t) } });
  const admin = await firstAdmin(server);
  const counsellor = await admin.colleague(server, 'counsellor', 'Cem');
  const stranger = new Client(server);
  await stranger.submit('Wartet');
  const addresses = [BOARD, `${BOARD}/`, JOBS, `${BOARD}/api/redis/stats`, `${BOARD}/static/images/logo.svg`];
  for (const path of [
    ...addresses,
    '/DESK/Queues/api/queues',
    '/desk/queues/api/queues/',
    '/desk//queues/api/queues',
  ]) {
    const { status } = await stranger.get(path);
    assert.ok(status === 303 || status === 404, `${path}: ${status}`);
    const { status: refused } = await counsellor.get(path);
    assert.ok(refused === 403 || refused === 404, `${path}: ${refused}`);
  }

  const csrf = await admin.csrf();
  const changes = [
    'queues/pause',
    'queues/wegweiser/pause',
    'queues/wegweiser/empty',
    'queues/wegweiser/add',
    'queues/wegweiser/obliterate',
  ];
  for (const change of changes) {
    const path = `${BOARD}/api/${change}`;
    assert.equal((await admin.post(path, { csrf })).status, 403, change);
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const headers = { cookie: admin.cookies(), origin: admin.origin, 'content-type': 'application/json' };
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers,
        body: JSON.stringify({ csrf }),
      });
      assert.ok([403, 415].includes(response.status), `${method} ${change}: ${response.status}`);
    }
  }
  const { bullmq } = server.deps.queue;
  assert.equal(await bullmq?.isPaused(), false);
  await until(async () => (await bullmq?.getJobCounts('waiting'))?.waiting === 1, 'the job is there');
});

test('without Redis there is no such page; while it is away the page says so, and not what Redis says', async (t) => {
  const without = await startTestServer(t);
  assert.equal((await (await firstAdmin(without)).get(BOARD)).status, 404);

  const installation = await createInstallation(t);
  const redis = await installation.startRedis();
  const server = await startTestServer(t, { env: { REDIS_URL: installation.redisUrl } });
  const admin = await firstAdmin(server);
  await until(async () => (await admin.get(JOBS)).status === 200, 'it is there');
  await redis.kill();
  const response = await until(async () => {
    const answer = await admin.get(JOBS);
    return answer.status === 500 && answer;
  }, 'Redis is missed');
  assert.deepEqual(await response.json(), { error: 'Redis does not answer.' });
  assert.equal((await admin.get('/desk/people')).status, 200);
});
