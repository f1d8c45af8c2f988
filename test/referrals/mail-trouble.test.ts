import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { freePort } from '../support/free-port.ts';
import { startMailServer } from '../support/mail.ts';
import { settle } from '../support/mail-desk.ts';
import {
  consent,
  EMAIL,
  formOf,
  historyOf,
  mailRows,
  postForm,
  receiveMessages,
  startWithCase,
} from '../support/mailing-desk.ts';
import { until } from '../support/server.ts';

/** A mail server that gives every client this greeting and goes. */
async function greetingServer(t: { after(work: () => unknown): void }, greeting: string): Promise<string> {
  const server = createServer((socket) => socket.end(`${greeting}\r\n`)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const address = server.address();
  return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

test('while the mail server is away the mail is tried again, the desk says so, and it arrives once', async (t) => {
  const port = await freePort();
  const desk = await startWithCase(t, { desk: { env: { SMTP_URL: `smtp://127.0.0.1:${port}` } } });
  const { server, admin, one } = desk;
  const path = paths.desk.referralOffer(one.id);
  await postForm(admin, path, await formOf(admin, path), { action: 'send' });
  for (const failures of [1, 2]) {
    server.deps.queue.enqueue([]);
    await until(async () => (await mailRows(server))[0]?.failures === failures, `try ${failures} has failed`);
    desk.set(desk.now() + 11 * 60_000);
  }
  const [row] = await mailRows(server);
  assert.deepEqual([row?.state, row?.last_failure], ['queued', 'ECONNREFUSED']);
  assert.match(
    await (await admin.get(path)).text(),
    /wird weiter versucht \(2 Versuche\).*nicht erreichbar \(ECONNREFUSED\)/s,
  );
  const mail = await startMailServer(t, port);
  await settle(server);
  assert.equal(mail.mails.length, 1);
  assert.equal((await mailRows(server))[0]?.state, 'sent');
  assert.doesNotMatch(server.logged.join(''), /geheim|Geheim/);
});

test('a server that is too busy is asked again, and what it said is noted as a code', async (t) => {
  const url = await greetingServer(t, '421 zu viel los, geheimadresse@example.org');
  const { server, admin, one } = await startWithCase(t, { desk: { env: { SMTP_URL: url } } });
  const path = paths.desk.referralOffer(one.id);
  await postForm(admin, path, await formOf(admin, path), { action: 'send' });
  await until(async () => (await mailRows(server))[0]?.failures === 1, 'a try has failed');
  assert.deepEqual(
    (await mailRows(server)).map(({ state, last_failure }) => [state, last_failure]),
    [['queued', '421']],
  );
  assert.doesNotMatch(server.logged.join(''), /geheim/);
});

test('a mail that is refused for good fails, the case says so, and it can be sent again', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const path = paths.desk.referralOffer(one.id);
  mail.refused.add(EMAIL);
  await postForm(admin, path, await formOf(admin, path), { action: 'send' });
  await settle(server);
  const [row] = await mailRows(server);
  assert.deepEqual([row?.state, row?.failures, row?.last_failure], ['failed', 1, '550']);
  assert.equal((await historyOf(server, one.id)).at(-1)?.type, 'mail_failed');
  const page = await (await admin.get(path)).text();
  assert.match(page, /nicht gesendet.*nimmt diese Mail nicht an \(550\).*Noch einmal senden/s);
  mail.refused.clear();
  const retry = paths.desk.referralMailRetry(row?.id ?? '');
  const csrf = await admin.csrf();
  const answers = await Promise.all([1, 2].map(() => admin.post(retry, { csrf })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
  await settle(server);
  assert.equal(mail.mails.length, 1);
  assert.deepEqual(
    (await mailRows(server)).map(({ state, last_failure }) => [state, last_failure]),
    [['sent', null]],
  );
  assert.equal((await admin.post(retry, { csrf })).status, 409);
});

test('a mail that is given up fails too', async (t) => {
  const port = await freePort();
  const { server, admin, one } = await startWithCase(t, {
    desk: { env: { SMTP_URL: `smtp://127.0.0.1:${port}` } },
  });
  const path = paths.desk.referralOffer(one.id);
  await postForm(admin, path, await formOf(admin, path), { action: 'send' });
  await until(async () => (await mailRows(server))[0]?.failures === 1, 'a try has failed');
  const { db, queue } = server.deps;
  await db.write((trx) => trx.updateTable('outbox').set({ attempts: 50, due_at: 0 }).execute());
  queue.enqueue([]);
  await until(async () => (await mailRows(server))[0]?.state === 'failed', 'it is given up');
  assert.equal((await mailRows(server))[0]?.last_failure, 'ECONNREFUSED');
  assert.equal((await historyOf(server, one.id)).at(-1)?.type, 'mail_failed');
  assert.match(server.logged.join(''), /"level":"error".*"job":"mail-referral"/);
});

test('nothing goes out when the referral has ended or its words are gone before', async (t) => {
  for (const change of [
    { state: 'withdrawn' },
    { state: 'closed' },
    { state: 'returned' },
    { sealed: null },
  ]) {
    const { server, admin, mail, one } = await startWithCase(t);
    await server.deps.queue.stop();
    const path = paths.desk.referralOffer(one.id);
    await postForm(admin, path, await formOf(admin, path), { action: 'send' });
    await server.deps.db.write((trx) => trx.updateTable('referral').set(change).execute());
    await server.deps.queue.start();
    await settle(server);
    assert.equal(mail.mails.length, 0, JSON.stringify(change));
    const [row] = await mailRows(server);
    assert.deepEqual([row?.state, row?.last_failure], ['failed', 'stopped']);
    const retry = await admin.post(paths.desk.referralMailRetry(row?.id ?? ''), { csrf: await admin.csrf() });
    assert.equal(retry.status, 409);
    await server.stop();
  }
});

test('a message that is called back before its mail is on its way stays here', async (t) => {
  const { server, admin, mail, one } = await startWithCase(t);
  const contact = await receiveMessages(server);
  await consent(server, one);
  await server.deps.queue.stop();
  const path = paths.desk.referralHandOver(one.id);
  await postForm(admin, path, await formOf(admin, path), { recipient: contact.recipientId });
  const csrf = await admin.csrf();
  await admin.post(paths.desk.referralHandOverCancellation(one.id), { csrf });
  await server.deps.queue.start();
  await settle(server);
  assert.equal(mail.mails.length, 0);
  assert.equal((await mailRows(server))[0]?.last_failure, 'stopped');
});
