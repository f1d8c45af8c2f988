import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client } from '../support/client.ts';
import { choose, type MailDesk, settle, startMailDesk } from '../support/mail-desk.ts';
import { caseOf, referralOf, screened } from '../support/stored.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function startTeam(t: Parameters<typeof startMailDesk>[0]): Promise<MailDesk & { bea: Client }> {
  const desk = await startMailDesk(t);
  const bea = await desk.admin.colleague(desk.server, 'counsellor', 'Bea');
  await desk.admin.colleague(desk.server, 'moderator', 'Dora');
  return { ...desk, bea };
}

/** Who was mailed since, sorted. */
async function heard(desk: MailDesk, from: number): Promise<string[]> {
  await settle(desk.server);
  return desk.mail.mails
    .slice(from)
    .map(({ recipient }) => recipient.split('@')[0] ?? '')
    .sort();
}

/** A referral whose first mails are sent. */
async function opened(desk: MailDesk, text: string): Promise<{ id: string; mails: number; at: number }> {
  const { id } = await screened(desk.server, desk.visitor, text, { name: 'Geheimname' });
  await settle(desk.server);
  return { id, mails: desk.mail.mails.length, at: desk.now() };
}

test('what nobody acted on is told once at its target time, without a word of it', async (t) => {
  const desk = await startTeam(t);
  const { id, mails, at } = await opened(desk, 'Geheimwort #urgent');
  desk.set(at + DAY - 1);
  assert.deepEqual(await heard(desk, mails), []);
  desk.set(at + DAY);
  assert.deepEqual(await heard(desk, mails), ['amina', 'bea']);
  const mail = desk.mail.mails.at(-1);
  assert.match(
    mail?.text ?? '',
    new RegExp(`/desk/referrals/${(await referralOf(desk.server, id))?.id}$`, 'm'),
  );
  assert.doesNotMatch(`${mail?.raw}${mail?.subject}${mail?.text}${mail?.html}`, /[Gg]eheim/);
  desk.set(at + 9 * DAY);
  assert.equal((await heard(desk, mails)).length, 2, 'once');
});

test('normal ones are told after three working days, to those on duty who have not opted out', async (t) => {
  const desk = await startTeam(t);
  await choose(desk.bea, { alarm: 'emergency', duty: 'on' });
  const { mails, at } = await opened(desk, 'Hilfe #normal');
  desk.set(at + 3 * DAY);
  assert.deepEqual(await heard(desk, mails), ['bea']);
  await choose(desk.bea, { alarm: 'off', duty: 'on' });
  const second = await opened(desk, 'Hilfe #normal');
  desk.set(second.at + 5 * DAY);
  assert.deepEqual(await heard(desk, second.mails), ['amina']);
});

test('an emergency is told again after half an hour when nobody has taken it', async (t) => {
  const desk = await startTeam(t);
  const first = await opened(desk, 'Hilfe #emergency');
  desk.set(first.at + 30 * MINUTE);
  assert.deepEqual(await heard(desk, first.mails), ['amina', 'bea']);
  assert.match(desk.mail.mails.at(-1)?.subject ?? '', /niemand hat ihn übernommen/);
  const second = await opened(desk, 'Hilfe #emergency');
  const referral = await referralOf(desk.server, second.id);
  await caseOf(desk.server, desk.bea, second.id);
  await desk.bea.post(`/desk/referrals/${referral?.id}/assignment`, {
    csrf: await desk.bea.csrf(),
    from: '',
  });
  desk.set(second.at + HOUR);
  assert.deepEqual(await heard(desk, second.mails), []);
});

test('nothing is told of what has ended or waits for somebody else', async (t) => {
  const desk = await startTeam(t);
  for (const state of ['offered', 'handed_over', 'accepted', 'closed', 'withdrawn', 'returned']) {
    const { id, mails, at } = await opened(desk, `Hilfe ${state} #urgent`);
    await desk.server.deps.db.write((trx) =>
      trx.updateTable('referral').set({ state }).where('comment_id', '=', id).execute(),
    );
    desk.set(at + 5 * DAY);
    assert.deepEqual(await heard(desk, mails), [], state);
  }
});
