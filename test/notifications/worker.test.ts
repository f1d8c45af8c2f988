import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleDigests } from '../../src/notifications/schedule-digests.ts';
import { SWEEP_EVERY } from '../../src/shared/queue/in-process-queue.ts';
import { startWorker } from '../../src/start-worker.ts';
import { inReverse } from '../fault/in-reverse.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { choose, startMailDesk } from '../support/mail-desk.ts';
import { startRedis } from '../support/redis.ts';
import { until } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

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

test('with Redis too an emergency is told at once, found by the worker or by a moderator', async (context) => {
  const t = inReverse(context);
  const screen: typeof screenByMarker = (text, options) => {
    const verdict = screenByMarker(text, options);
    return text.includes('Zweifel') ? { ...verdict, urgency: 'emergency', topics: ['health'] } : verdict;
  };
  const desk = await startMailDesk(t, { env: { REDIS_URL: await startRedis(t) }, overrides: { screen } });
  const { server, admin, visitor, mail } = desk;
  const worker = await startWorker(server.config, { log: server.deps.log, clock: desk.now, screen });
  t.after(() => worker.stop());
  await screened(server, visitor, 'Hilfe #emergency');
  await until(() => mail.mails.length === 1, 'the mail of the worker', SWEEP_EVERY / 3);
  const { id } = await screened(server, visitor, 'Im Zweifel');
  await decideOn(admin, id, 'referral');
  await until(() => mail.mails.length === 2, 'the mail of the moderator', SWEEP_EVERY / 3);
});
