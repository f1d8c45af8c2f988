import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleDigests } from '../../src/notifications/schedule-digests.ts';
import { startWorker } from '../../src/start-worker.ts';
import { inReverse } from '../fault/in-reverse.ts';
import { choose, startMailDesk } from '../support/mail-desk.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/server.ts';
import { screened } from '../support/stored.ts';

test('with Redis a worker sends what the web process has put into the outbox', async (context) => {
  const t = inReverse(context);
  const desk = await startMailDesk(t, { env: { REDIS_URL: await startRedis(t) } });
  const { server, admin, visitor } = desk;
  const worker = await startWorker(server.config, { log: server.deps.log, clock: desk.now });
  t.after(() => worker.stop());
  await choose(admin, { digest: 'daily', digest_hour: '8', lang: 'de' });
  await screened(server, visitor, 'Ein Kommentar über den Garten');
  desk.set('2026-11-25T07:00:00Z');
  await scheduleDigests(server.deps);
  await until(() => desk.mail.mails.length === 1, 'the worker has sent the digest');
  assert.match(desk.mail.mails[0]?.text ?? '', /1 Kommentar wartet, seit gestern\./);
});
