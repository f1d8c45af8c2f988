import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime } from '../../src/notifications/local-time.ts';
import { defaultPreference, isOnDuty } from '../../src/notifications/preference.ts';
import { runOutboxRow } from '../../src/shared/outbox/run-outbox-row.ts';
import { SWEEP_EVERY } from '../../src/shared/queue/in-process-queue.ts';
import type { Client } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { choose, type MailDesk, settle, startMailDesk } from '../support/mail-desk.ts';
import { startTestServer, until } from '../support/server.ts';
import { decideOn, referralOf, screened } from '../support/stored.ts';

const CRY = 'Hilfe Geheimwort #emergency';

interface Team extends MailDesk {
  bea: Client;
  carl: Client;
}

/** Amina (admin), Bea and Carl counsel, Dora only moderates. */
async function startTeam(t: Parameters<typeof startMailDesk>[0]): Promise<Team> {
  const desk = await startMailDesk(t);
  const bea = await desk.admin.colleague(desk.server, 'counsellor', 'Bea');
  const carl = await desk.admin.colleague(desk.server, 'counsellor', 'Carl');
  await desk.admin.colleague(desk.server, 'moderator', 'Dora');
  return { ...desk, bea, carl };
}

/** Has a comment screened and the mails sent that follow. @returns who got one since the last time */
async function heardOf(team: Team, text: string): Promise<string[]> {
  const before = team.mail.mails.length;
  await screened(team.server, team.visitor, text, { name: 'Geheimname', email: 'geheim@example.net' });
  await settle(team.server);
  return team.mail.mails
    .slice(before)
    .map(({ recipient }) => recipient.split('@')[0] ?? '')
    .sort();
}

test('an emergency goes at once to those on duty; when nobody is, to all counsellors who have not opted out', async (t) => {
  const team = await startTeam(t);
  assert.deepEqual(await heardOf(team, CRY), ['amina', 'bea', 'carl']);
  await choose(team.carl, { alarm: 'off' });
  assert.deepEqual(await heardOf(team, CRY), ['amina', 'bea']);
  await choose(team.bea, { alarm: 'emergency', duty: 'on' });
  assert.deepEqual(await heardOf(team, CRY), ['bea']);
  await choose(team.bea, { alarm: 'off', duty: 'on' });
  assert.deepEqual(await heardOf(team, CRY), ['amina']);
  await choose(team.admin, { alarm: 'off' });
  assert.deepEqual(await heardOf(team, CRY), []);
  assert.match(team.server.logged.join(''), /nobody hears of this emergency/);
});

test('of urgent requests hears who wants to, of others nobody', async (t) => {
  const team = await startTeam(t);
  assert.deepEqual(await heardOf(team, 'Hilfe #urgent'), []);
  await choose(team.bea, { alarm: 'urgent' });
  assert.deepEqual(await heardOf(team, 'Hilfe #urgent'), ['bea']);
  assert.deepEqual(await heardOf(team, 'Hilfe #normal'), []);
  assert.deepEqual(await heardOf(team, 'Ein Kommentar'), []);
});

test('the mail about an emergency holds no word of it, and its link asks for a sign-in', async (t) => {
  const team = await startTeam(t);
  await choose(team.bea, { lang: 'en', duty: 'on' });
  await heardOf(team, CRY);
  const [mail] = team.mail.mails;
  assert.match(mail?.subject ?? '', /: Emergency, please look at once$/);
  assert.match(mail?.text ?? '', /Since 24 November 2026 at 10:00 a request has been waiting/);
  assert.match(mail?.text ?? '', /^http:\/\/wegweiser\.test\/desk\/referrals$/m);
  assert.doesNotMatch(`${mail?.raw}${mail?.subject}${mail?.text}${mail?.html}`, /[Gg]eheim/);
  assert.doesNotMatch(team.server.logged.join(''), /[Gg]eheim|example\.(org|net)/);
  const link = await team.visitor.get('/desk/referrals');
  assert.deepEqual([link.status, link.headers.get('location')], [303, '/desk/sign-in']);
});

test('an emergency that a moderator refers is told too, under the id of its referral', async (t) => {
  const emergency: typeof screenByMarker = (text, options) => {
    const verdict = screenByMarker(text, options);
    return text.includes('Zweifel') ? { ...verdict, urgency: 'emergency', topics: ['health'] } : verdict;
  };
  const desk = await startMailDesk(t, { overrides: { screen: emergency } });
  const { id } = await screened(desk.server, desk.visitor, 'Im Zweifel');
  await decideOn(desk.admin, id, 'referral');
  await settle(desk.server);
  assert.equal(desk.mail.mails.length, 1);
  assert.equal((await referralOf(desk.server, id))?.urgency, 'emergency');
});

test('an emergency that a moderator refers goes at once, without waiting until the outbox is swept', async (t) => {
  const emergency: typeof screenByMarker = (text, options) => ({
    ...screenByMarker(text, options),
    urgency: 'emergency',
    topics: ['health'],
  });
  const desk = await startMailDesk(t, { overrides: { screen: emergency } });
  const { id } = await screened(desk.server, desk.visitor, 'Im Zweifel');
  await decideOn(desk.admin, id, 'referral');
  await until(() => desk.mail.mails.length === 1, 'the mail is there', SWEEP_EVERY / 3);
});

test('each hears of an emergency once, however often the work is done', async (t) => {
  const team = await startTeam(t);
  await team.server.deps.queue.stop();
  const deps = team.server.deps;
  await team.visitor.submit(CRY);
  const [row] = await deps.db.read
    .selectFrom('outbox')
    .select('id')
    .where('job', '!=', 'mail-overdue')
    .execute();
  await runOutboxRow(deps, row?.id ?? '');
  const [mail] = await deps.db.read
    .selectFrom('outbox')
    .select('id')
    .where('job', '!=', 'mail-overdue')
    .execute();
  await Promise.allSettled([1, 2, 3].map(() => runOutboxRow(deps, mail?.id ?? '')));
  await runOutboxRow(deps, mail?.id ?? '');
  assert.equal(team.mail.mails.length, 3);
  assert.deepEqual(
    await deps.db.read.selectFrom('outbox').select('id').where('job', '!=', 'mail-overdue').execute(),
    [],
  );
});

test('an address that the mail server refuses keeps nobody else from hearing, and is not tried again', async (t) => {
  const team = await startTeam(t);
  team.mail.refused.add('bea@example.org');
  assert.deepEqual(await heardOf(team, CRY), ['amina', 'carl']);
  assert.deepEqual(
    await team.server.deps.db.read
      .selectFrom('outbox')
      .select('id')
      .where('job', '!=', 'mail-overdue')
      .execute(),
    [],
  );
  assert.match(team.server.logged.join(''), /refuses a mail for good/);
  assert.doesNotMatch(team.server.logged.join(''), /example\.org/);
});

test('an emergency that was withdrawn before the mail is not told', async (t) => {
  const team = await startTeam(t);
  const down = team.mail.stop;
  await down();
  const { receipt } = await screened(team.server, team.visitor, CRY);
  await team.visitor.post(`${receipt}/withdrawal`, {});
  await team.at(team.now() + 60_000);
  assert.deepEqual(
    await team.server.deps.db.read
      .selectFrom('outbox')
      .select('id')
      .where('job', '!=', 'mail-overdue')
      .execute(),
    [],
  );
});

test('without a mail server emergencies leave nothing behind', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const { Client } = await import('../support/client.ts');
  await screened(server, new Client(server), CRY);
  await settle(server);
  assert.deepEqual(
    await server.deps.db.read.selectFrom('outbox').select('id').where('job', '!=', 'mail-overdue').execute(),
    [],
  );
  assert.doesNotMatch(server.logged.join(''), /"level":"(warn|error)"/);
});

test('weekly hours of duty are hours in Berlin and may go past midnight', () => {
  const duty = { ...defaultPreference('de'), duty: 'hours' as const };
  const at = (time: string, hours: { dutyDays: number[]; dutyFrom: number; dutyTo: number }) =>
    isOnDuty({ ...duty, ...hours }, localTime(Date.parse(time)));
  const office = { dutyDays: [0, 1], dutyFrom: 9, dutyTo: 17 };
  assert.deepEqual(
    ['07:59', '08:00', '15:59', '16:00'].map((time) => at(`2026-11-24T${time}:00Z`, office)),
    [false, true, true, false],
  );
  assert.equal(at('2026-11-25T09:00:00Z', office), false, 'not on Wednesday');
  assert.equal(at('2026-07-07T07:00:00Z', office), true, 'summer time');
  const night = { dutyDays: [4], dutyFrom: 20, dutyTo: 6 };
  assert.deepEqual(
    ['2026-11-27T18:59', '2026-11-27T19:00', '2026-11-28T04:59', '2026-11-28T05:00', '2026-11-28T19:00'].map(
      (time) => at(`${time}:00Z`, night),
    ),
    [false, true, true, false, false],
  );
  assert.equal(at('2026-11-24T22:59:00Z', { dutyDays: [1], dutyFrom: 0, dutyTo: 24 }), true);
});
