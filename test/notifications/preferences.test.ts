import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleDigests } from '../../src/notifications/schedule-digests.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { headerOf } from '../support/mail.ts';
import { choose, settle, startMailDesk } from '../support/mail-desk.ts';
import { startTestServer } from '../support/server.ts';
import { screened } from '../support/stored.ts';

const PATH = '/desk/notifications';
const CHOSEN = {
  digest: 'working_days',
  digest_hour: '7',
  lang: 'en',
  alarm: 'urgent',
  duty: 'hours',
  duty_day_5: 'yes',
  duty_day_6: 'yes',
  duty_from: '20',
  duty_to: '6',
};

/** What the form on the page holds, as a browser would send it. */
function chosenOn(page: string): Record<string, string> {
  const selects = [...page.matchAll(/<select id="(\w+)"[^>]*>(.*?)<\/select>/gs)].map(([, name, options]) => [
    name,
    /value="([^"]*)" selected/.exec(options ?? '')?.[1],
  ]);
  const inputs = [
    ...page.matchAll(/<input type="(?:radio|checkbox)"[^>]* name="(\w+)" value="(\w+)" checked>/g),
  ];
  return Object.fromEntries([...selects, ...inputs.map(([, name, value]) => [name, value])]);
}

test('what a counsellor chooses is kept and shown again', async (t) => {
  const { admin } = await startMailDesk(t);
  const first = chosenOn(await (await admin.get(PATH)).text());
  assert.deepEqual([first.digest, first.alarm, first.duty], ['off', 'emergency', 'off']);
  const saved = await choose(admin, CHOSEN);
  assert.deepEqual([saved.status, saved.headers.get('location')], [303, `${PATH}?done=saved`]);
  const page = await (await admin.get(`${PATH}?done=saved`)).text();
  assert.match(page, /role="status"><p>Gespeichert\./);
  assert.deepEqual(chosenOn(page), CHOSEN);
});

test('hours of duty without a day or without a length come back with everything that was chosen', async (t) => {
  const { admin } = await startMailDesk(t);
  const { duty_day_5: _saturday, duty_day_6: _sunday, ...bad } = { ...CHOSEN, duty_to: '20' };
  const response = await choose(admin, bad);
  assert.equal(response.status, 400);
  const page = await response.text();
  assert.match(page, /<a href="#duty_days">Bitte mindestens einen Tag wählen\.<\/a>/);
  assert.match(page, /<a href="#duty_to">Anfang und Ende sind gleich/);
  assert.deepEqual(chosenOn(page), bad);
  assert.equal(chosenOn(await (await admin.get(PATH)).text()).digest, 'off', 'nothing is saved');
});

test('who only moderates chooses about digests alone, and values that are not there change nothing', async (t) => {
  const { server, admin } = await startMailDesk(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  assert.deepEqual(Object.keys(chosenOn(await (await moderator.get(PATH)).text())), [
    'digest',
    'digest_hour',
    'lang',
  ]);
  await choose(moderator, { ...CHOSEN, digest: 'hourly', digest_hour: '24', lang: 'xx' });
  const { person_id, ...row } = await server.deps.db.read
    .selectFrom('notification_preference')
    .selectAll()
    .executeTakeFirstOrThrow();
  assert.ok(person_id);
  const { digest, digest_hour, lang, alarm, duty } = row;
  assert.deepEqual(
    { digest, digest_hour, lang, alarm, duty },
    {
      digest: 'off',
      digest_hour: 8,
      lang: 'de',
      alarm: 'emergency',
      duty: 'off',
    },
  );
});

test('the page needs a sign-in, and its form a token', async (t) => {
  const { admin, visitor } = await startMailDesk(t);
  assert.equal((await visitor.get(PATH)).headers.get('location'), '/desk/sign-in');
  assert.equal((await visitor.post(PATH, CHOSEN)).status, 401);
  assert.equal((await admin.post(PATH, CHOSEN)).status, 403);
});

test('without a mail server the page says so and keeps the choice', async (t) => {
  const server = await startTestServer(t);
  const admin = await firstAdmin(server);
  assert.match(await (await admin.get(PATH)).text(), /noch kein Mailserver/);
  assert.equal((await choose(admin, CHOSEN)).status, 303);
  assert.deepEqual(chosenOn(await (await admin.get(PATH)).text()), CHOSEN);
});

test('the link in a digest shows a button at first, and stops digests by a POST', async (t) => {
  const desk = await startMailDesk(t);
  await choose(desk.admin, { digest: 'daily', digest_hour: '8', lang: 'de' });
  await screened(desk.server, desk.visitor, 'Ein Kommentar');
  desk.set('2026-11-25T07:00:00Z');
  await scheduleDigests(desk.server.deps);
  await settle(desk.server);
  const [mail] = desk.mail.mails;
  assert.ok(mail);
  const link = new URL((headerOf(mail, 'List-Unsubscribe') ?? '').slice(1, -1)).pathname;
  const stranger = new Client(desk.server);
  assert.match(await (await stranger.get(link)).text(), /Keine Übersicht mehr schicken\?/);
  assert.equal(chosenOn(await (await desk.admin.get(PATH)).text()).digest, 'daily', 'GET changes nothing');
  const stopped = await stranger.post(
    link,
    { 'List-Unsubscribe': 'One-Click' },
    { origin: 'https://mail.example' },
  );
  assert.equal(stopped.status, 200);
  assert.match(await stopped.text(), /Es kommt keine Übersicht mehr\./);
  assert.equal(chosenOn(await (await desk.admin.get(PATH)).text()).digest, 'off');
  desk.set('2026-11-26T07:00:00Z');
  await scheduleDigests(desk.server.deps);
  await settle(desk.server);
  assert.equal(desk.mail.mails.length, 1);
});
