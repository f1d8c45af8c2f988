import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime, sinceDay } from '../../src/notifications/local-time.ts';
import { defaultPreference, isDigestDue } from '../../src/notifications/preference.ts';
import { scheduleDigests } from '../../src/notifications/schedule-digests.ts';
import { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { headerOf } from '../support/mail.ts';
import { choose, type MailDesk, settle, startMailDesk, TUESDAY } from '../support/mail-desk.ts';
import { startTestServer, until } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';

const DAILY = { digest: 'daily', digest_hour: '8', lang: 'de' };
/** 08:00 in Berlin. */
const FRIDAY = '2026-11-27T07:00:00Z';

/** Has digests written and sent that are due at this time. */
async function digestsAt(desk: MailDesk, time: string): Promise<void> {
  await desk.at(time);
  await scheduleDigests(desk.server.deps);
  await settle(desk.server);
}

async function writeSome({ server, visitor }: MailDesk): Promise<void> {
  const texts = ['Erster', 'Zweiter', 'Dritter', 'Vierter Geheimwort', 'Hilfe #urgent', 'Hilfe #normal'];
  for (const text of texts) await screened(server, visitor, text, { name: 'Zuleika Geheimname' });
}

/** Without the mails that a request has waited too long. */
const digestsOf = (desk: MailDesk) => desk.mail.mails.filter(({ subject }) => !subject?.includes('zu lange'));

test('a digest says how much waits and since when, to each in their language and to counsellors more', async (t) => {
  const desk = await startMailDesk(t);
  const moderator = await desk.admin.colleague(desk.server, 'moderator', 'Bea');
  await choose(desk.admin, DAILY);
  await choose(moderator, { ...DAILY, lang: 'en' });
  await writeSome(desk);
  await digestsAt(desk, FRIDAY);

  const digests = digestsOf(desk);
  const [mine] = digests.filter(({ recipient }) => recipient === 'amina@example.org');
  const [theirs] = digests.filter(({ recipient }) => recipient === 'bea@example.org');
  assert.equal(digests.length, 2);
  assert.match(mine?.subject ?? '', /: 1 eilige Anfrage, 2 Anfragen sind offen, 4 Kommentare warten$/);
  assert.match(mine?.text ?? '', /4 Kommentare warten, der älteste seit Dienstag\./);
  assert.match(
    mine?.text ?? '',
    /2 Anfragen sind offen, die älteste seit Dienstag\. Darunter: 1 eilige Anfrage\./,
  );
  assert.match(String(mine?.html), /<html lang="de" dir="ltr">/);
  assert.match(theirs?.subject ?? '', /: 4 comments are waiting$/);
  assert.match(theirs?.text ?? '', /4 comments are waiting, the oldest since Tuesday\./);
  assert.doesNotMatch(`${theirs?.text}${theirs?.html}`, /request|referral/);
  for (const mail of digests) {
    assert.match(mail.text ?? '', /http:\/\/wegweiser\.test\/desk\/moderation$/m);
    assert.doesNotMatch(`${mail.subject}${mail.text}${mail.html}`, /Geheim|Zuleika/);
  }
  assert.doesNotMatch(desk.server.logged.join(''), /Geheim|example\.org/);
});

test('a digest carries the headers that mail programs need', async (t) => {
  const desk = await startMailDesk(t);
  await choose(desk.admin, DAILY);
  await writeSome(desk);
  await digestsAt(desk, FRIDAY);
  const [mail] = digestsOf(desk);
  assert.ok(mail);
  assert.equal(headerOf(mail, 'From'), 'Rat <rat@example.org>');
  assert.equal(headerOf(mail, 'Auto-Submitted'), 'auto-generated');
  assert.equal(headerOf(mail, 'Content-Language'), 'de');
  assert.equal(headerOf(mail, 'List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
  assert.match(
    headerOf(mail, 'List-Unsubscribe') ?? '',
    /^<http:\/\/wegweiser\.test\/unsubscribe\/digests\/[\w-]+\/[\w-]{43}>$/,
  );
  assert.match(headerOf(mail, 'Message-ID') ?? '', /^<[0-9a-f]{40}@wegweiser\.test>$/);
  assert.match(mail.raw, /multipart\/alternative/);
  assert.match(mail.raw, /text\/plain; charset=utf-8/);
});

test('nothing is sent when nothing waits, on other days, before the hour, or twice a day', async (t) => {
  const desk = await startMailDesk(t);
  await choose(desk.admin, DAILY);
  await digestsAt(desk, '2026-11-25T07:00:00Z');
  assert.equal(desk.mail.mails.length, 0, 'nothing waits');
  const { id } = await screened(desk.server, desk.visitor, 'Ein Kommentar');

  await digestsAt(desk, '2026-11-26T06:59:00Z');
  assert.equal(desk.mail.mails.length, 0, 'the hour has not come');
  await digestsAt(desk, '2026-11-26T07:00:00Z');
  await digestsAt(desk, '2026-11-26T07:01:00Z');
  await digestsAt(desk, '2026-11-26T22:59:00Z');
  assert.equal(desk.mail.mails.length, 1, 'once a day');

  await choose(desk.admin, { ...DAILY, digest: 'mondays' });
  await digestsAt(desk, FRIDAY);
  await choose(desk.admin, { ...DAILY, digest: 'working_days' });
  await digestsAt(desk, '2026-11-28T08:00:00Z');
  assert.equal(desk.mail.mails.length, 1, 'not on this day');
  await digestsAt(desk, '2026-11-30T08:00:00Z');
  assert.equal(desk.mail.mails.length, 2, 'on Monday');

  await decideOn(desk.admin, id, 'approval');
  await digestsAt(desk, '2026-12-01T08:00:00Z');
  assert.equal(desk.mail.mails.length, 2, 'everything is decided');
});

test('a digest that is chosen after its hour comes for the first time on the next day', async (t) => {
  const desk = await startMailDesk(t);
  await screened(desk.server, desk.visitor, 'Ein Kommentar');
  await choose(desk.admin, DAILY);
  await digestsAt(desk, '2026-11-24T09:01:00Z');
  assert.equal(desk.mail.mails.length, 0);
  await digestsAt(desk, '2026-11-25T07:00:00Z');
  assert.equal(desk.mail.mails.length, 1);
});

test('two processes send one digest', async (t) => {
  const desk = await startMailDesk(t);
  const env = { SMTP_URL: desk.mail.url };
  const overrides = { screen: screenByMarker, clock: desk.now };
  const other = await startTestServer(t, { dataDir: desk.server.config.dataDir, env, overrides });
  await choose(desk.admin, DAILY);
  await screened(desk.server, desk.visitor, 'Ein Kommentar');
  for (const day of ['24', '25', '26', '27']) {
    await desk.at(`2026-11-${day}T07:00:00Z`);
    await Promise.all([scheduleDigests(desk.server.deps), scheduleDigests(other.deps)]);
    await Promise.all([settle(desk.server), settle(other)]);
  }
  const ids = desk.mail.mails.map((mail) => headerOf(mail, 'Message-ID'));
  assert.deepEqual([ids.length, new Set(ids).size], [3, 3], 'one on each day after the first');
});

test('a digest of yesterday is not sent today', async (t) => {
  const desk = await startMailDesk(t);
  await choose(desk.admin, DAILY);
  await screened(desk.server, desk.visitor, 'Ein Kommentar');
  await desk.server.deps.queue.stop();
  desk.set('2026-11-25T07:00:00Z');
  await scheduleDigests(desk.server.deps);
  desk.set('2026-11-26T06:00:00Z');
  await desk.server.deps.queue.start();
  await settle(desk.server);
  assert.equal(desk.mail.mails.length, 0);
});

test('without a mail server no digest is put by for later', async (t) => {
  const server = await startTestServer(t, { overrides: { clock: () => TUESDAY } });
  const client = new Client(server);
  await client.accept(server.setupToken ?? '', 'Amina', 'amina@example.org');
  await choose(client, { ...DAILY, digest_hour: '23' });
  await scheduleDigests({ ...server.deps, clock: () => Date.parse('2026-11-25T23:00:00Z') });
  const row = await server.deps.db.read
    .selectFrom('notification_preference')
    .select('last_digest_day')
    .executeTakeFirstOrThrow();
  assert.equal(row.last_digest_day, null);
  assert.equal((await server.deps.db.read.selectFrom('outbox').select('id').execute()).length, 0);
});

test('an hour is the hour on the wall, also on the days when the clocks change', () => {
  const at = (hour: number) => ({ ...defaultPreference('de'), digest: 'daily' as const, digestHour: hour });
  const due = (time: string, hour: number, last: string | null = null) =>
    isDigestDue(at(hour), last, localTime(Date.parse(time)));
  assert.deepEqual(localTime(Date.parse('2027-03-28T00:59:00Z')), { day: '2027-03-28', weekday: 6, hour: 1 });
  assert.equal(localTime(Date.parse('2027-03-28T01:00:00Z')).hour, 3);
  assert.deepEqual([due('2027-03-28T00:59:00Z', 2), due('2027-03-28T01:00:00Z', 2)], [false, true]);
  assert.deepEqual([due('2027-03-27T06:59:00Z', 8), due('2027-03-27T07:00:00Z', 8)], [false, true]);
  assert.deepEqual([due('2027-03-28T05:59:00Z', 8), due('2027-03-28T06:00:00Z', 8)], [false, true]);
  // 02:00 comes twice on this day, the digest once
  assert.deepEqual(
    [due('2026-10-25T00:00:00Z', 2), due('2026-10-25T01:00:00Z', 2, '2026-10-25')],
    [true, false],
  );
  assert.equal(due('2026-10-25T23:00:00Z', 0, '2026-10-25'), true, 'midnight begins the next day');
});

test('since when something waits is said by day', () => {
  const now = Date.parse('2026-11-27T07:00:00Z');
  const say = (lang: string, time: string) => sinceDay(lang, Date.parse(time), now);
  assert.equal(say('de', '2026-11-26T23:30:00Z'), 'heute', 'it is past midnight in Berlin');
  assert.equal(say('de', '2026-11-26T22:30:00Z'), 'gestern');
  assert.equal(say('de', '2026-11-24T10:00:00Z'), 'Dienstag');
  assert.equal(say('en', '2026-11-24T10:00:00Z'), 'Tuesday');
  assert.equal(say('de', '2026-11-03T10:00:00Z'), '3. November');
  assert.equal(say('en', '2026-11-03T10:00:00Z'), '3 November');
});

test('the check every minute finds what is due, and stops with the server', async (t) => {
  const desk = await startMailDesk(t);
  await choose(desk.admin, DAILY);
  await screened(desk.server, desk.visitor, 'Ein Kommentar');
  await desk.server.stop();
  const again = await startTestServer(t, {
    dataDir: desk.server.config.dataDir,
    env: { SMTP_URL: desk.mail.url },
    overrides: { clock: () => Date.parse('2026-11-25T07:00:00Z') },
  });
  await until(() => desk.mail.mails.length === 1, 'the digest is sent after the start');
  await again.stop();
});
