import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { mailEmergency } from '../../src/notifications/mail-emergency.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { freePort } from '../support/free-port.ts';
import { startMailServer } from '../support/mail.ts';
import { startTestServer, until } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const CRY = 'Hilfe Geheimwort #emergency';

test('what could not be sent while the mail server was away is sent when it is back, once', async (t) => {
  const port = await freePort();
  let now = Date.parse('2026-11-24T09:00:00Z');
  const server = await startTestServer(t, {
    env: { SMTP_URL: `smtp://127.0.0.1:${port}` },
    overrides: { screen: screenByMarker, clock: () => now },
  });
  await firstAdmin(server);
  await screened(server, new Client(server), CRY);
  const rows = () =>
    server.deps.db.read
      .selectFrom('outbox')
      .select(['id', 'attempts'])
      .where('job', '=', 'mail-emergency')
      .execute();
  const failures = () => server.logged.filter((line) => line.includes('will be tried again')).length;
  for (const tries of [1, 2, 3]) {
    await until(() => failures() === tries, `try ${tries} has failed`);
    assert.equal((await rows()).length, 1);
    // before the emergency counts as overdue, which is told by another mail
    now += 9 * 60_000;
    if (tries < 3) server.deps.queue.enqueue([]);
  }
  const mail = await startMailServer(t, port);
  server.deps.queue.enqueue([]);
  await until(async () => (await rows()).length === 0, 'the outbox is empty');
  assert.equal(mail.mails.length, 1);
  assert.doesNotMatch(server.logged.join(''), /Geheim|example\.org/);
});

test('a mail that is never taken is given up one day, and the log says which', async (t) => {
  const port = await freePort();
  const server = await startTestServer(t, {
    env: { SMTP_URL: `smtp://127.0.0.1:${port}` },
    overrides: { screen: screenByMarker },
  });
  await firstAdmin(server);
  await screened(server, new Client(server), CRY);
  await until(() => server.logged.some((line) => line.includes('will be tried again')), 'one try has failed');
  const { db, queue } = server.deps;
  const job = 'mail-emergency';
  await db.write((trx) =>
    trx.updateTable('outbox').set({ attempts: 300, due_at: 0 }).where('job', '=', job).execute(),
  );
  queue.enqueue([]);
  await until(
    async () =>
      (await db.read.selectFrom('outbox').select('id').where('job', '=', job).execute()).length === 0,
    'it is given up',
  );
  const line = server.logged.find((one) => one.includes('a mail could not be sent')) ?? '';
  assert.match(line, /"level":"error".*"job":"mail-emergency"/);
});

test('a mail server that hangs keeps no comment waiting', async (t) => {
  const sockets = new Set<Socket>();
  const silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const server = await startTestServer(t, {
    env: { SMTP_URL: `smtp://127.0.0.1:${port}` },
    overrides: { screen: screenByMarker },
  });
  await firstAdmin(server);
  const visitor = new Client(server);
  await screened(server, visitor, CRY);
  await until(() => sockets.size === 1, 'the mail server is asked');
  assert.equal((await screened(server, visitor, 'Ein Kommentar')).state, 'pending');
  const failed = server.logged.some((line) => line.includes('will be tried again'));
  assert.equal(failed, false, 'the mail is still being tried');
});

test('a mail whose process died while it was sent goes out again, not before the other counts as dead', async (t) => {
  let now = Date.parse('2026-11-24T09:00:00Z');
  const mail = await startMailServer(t);
  const server = await startTestServer(t, {
    env: { SMTP_URL: mail.url },
    overrides: { screen: screenByMarker, clock: () => now },
  });
  const { db } = server.deps;
  await firstAdmin(server);
  await screened(server, new Client(server), CRY);
  await until(() => mail.mails.length === 1, 'the mail is sent');
  const { id } = await db.read.selectFrom('referral').select('id').executeTakeFirstOrThrow();
  await db.write((trx) => trx.updateTable('mail_sent').set({ sent_at: null }).execute());
  await assert.rejects(mailEmergency(server.deps, id), { code: 'unavailable' });
  now += 3 * 60_000;
  await mailEmergency(server.deps, id);
  await mailEmergency(server.deps, id);
  assert.equal(mail.mails.length, 2);
  assert.equal(mail.mails[0]?.messageId, mail.mails[1]?.messageId, 'receivers can tell that it is the same');
});
