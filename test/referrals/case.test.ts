import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ONE_READING } from '../../src/referrals/note-reading.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { caseOf, eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';

const SUNDAY = Date.parse('2026-11-29T10:00:00+01:00');

async function start(t: Parameters<typeof startTestServer>[0]) {
  let now = SUNDAY;
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => now } });
  const amina = await firstAdmin(server);
  return {
    server,
    amina,
    cem: await amina.colleague(server, 'counsellor', 'Cem'),
    visitor: new Client(server),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

async function act(
  server: TestServer,
  client: Client,
  commentId: string,
  what: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  const referral = await referralOf(server, commentId);
  return client.post(`/desk/referrals/${referral?.id}/${what}`, { csrf: await client.csrf(), ...fields });
}

/** What happened to a referral: type and who. */
async function historyOf(server: TestServer, commentId: string) {
  const referral = await referralOf(server, commentId);
  return await server.deps.db.read
    .selectFrom('referral_event')
    .leftJoin('user', 'user.id', 'actor_id')
    .select(['type', 'user.name', 'detail'])
    .where('referral_id', '=', referral?.id ?? '')
    .orderBy('at')
    .orderBy('referral_event.id')
    .execute();
}

/** Brings a referral into a state, as offering and handing over do. */
async function bring(server: TestServer, commentId: string, state: string): Promise<void> {
  await server.deps.db.write((trx) =>
    trx.updateTable('referral').set({ state }).where('comment_id', '=', commentId).execute(),
  );
}

/** A hand-over that no contact has answered, and a mail that is not finished. */
async function startUnderway(server: TestServer, commentId: string): Promise<void> {
  const referral = await referralOf(server, commentId);
  const { db, sealing } = server.deps;
  const person = await db.read.selectFrom('user').select('id').executeTakeFirstOrThrow();
  const service = await db.read.selectFrom('service').select('id').executeTakeFirstOrThrow();
  const referral_id = referral?.id ?? '';
  const sealed = sealing.seal(commentId, 'WORTE');
  const consent = sealing.seal(commentId, {
    contactId: null,
    withName: true,
    email: 'a@example.org',
    phone: null,
  });
  const [mail, draft] = [newId(), newId()];
  await db.write(async (trx) => {
    const common = {
      referral_id,
      sealed,
      created_by: person.id,
      created_at: 1,
      sent_at: null,
      last_failure: null,
    };
    await trx
      .insertInto('referral_mail')
      .values({ ...common, id: mail, kind: 'hand_over', state: 'sent' })
      .execute();
    await trx
      .insertInto('referral_mail')
      .values({ ...common, id: draft, kind: 'offer', state: 'draft' })
      .execute();
    await trx
      .insertInto('hand_over')
      .values({
        id: newId(),
        referral_id,
        service_id: service.id,
        contact_id: 'x',
        mail_id: mail,
        token_hash: Buffer.from(mail),
        created_by: person.id,
        created_at: 1,
        expires_at: 9e15,
      } as never)
      .execute();
    await trx.insertInto('consent').values({ referral_id, given_at: 1, sealed: consent }).execute();
  });
}

const underway = async (server: TestServer) => ({
  handOvers: await server.deps.db.read.selectFrom('hand_over').select('cancelled_at').execute(),
  mails: await server.deps.db.read.selectFrom('referral_mail').select(['state', 'sealed']).execute(),
  consents: await server.deps.db.read.selectFrom('consent').select('given_at').execute(),
});

test('a line tells urgency, deadline, delay, topic, language and who has it, and no word of the message', async (t) => {
  const { server, visitor, cem, wait } = await start(t);
  const { id } = await screened(server, visitor, 'GEHEIM am 3.12.2026 #urgent', { name: 'Karin' });
  const early = await (await cem.get('/desk/referrals')).text();
  assert.match(early, /<bdi>Karin<\/bdi>.*eilig.*Frist 3\. Dezember \(in 4 Tagen\)/s);
  assert.match(early, /Aufenthalt.*Deutsch.*noch bei niemandem/s);
  assert.doesNotMatch(early, /GEHEIM|überfällig seit/);
  assert.equal((await referralOf(server, id))?.seen_at, null);
  wait(2 * 24 * 3600_000);
  const late = await (await cem.get('/desk/referrals')).text();
  assert.match(late, /Frist 3\. Dezember \(übermorgen\).*überfällig \(fällig gestern\)/s);
  assert.match(late, /1 Anfrage ist jetzt fällig/);
  // pages that are asked for at the same time share one count
  await until(
    async () =>
      /class="badge alarm"><span data-count="overdue">1</.test(await (await cem.get('/desk/account')).text()),
    'the navigation tells of the delay',
  );
});

test('urgent ones come by their date, then by age; emergencies before them', async (t) => {
  const { server, visitor, cem, wait } = await start(t);
  for (const [name, text] of [
    ['D', 'irgendwann #urgent'],
    ['C', 'am 24.12.2026 #urgent'],
    ['B', 'am 3.12.2026 #urgent'],
    ['E', 'am 1.12.2026 #normal'],
    ['A', 'jetzt #emergency'],
  ] as const) {
    await screened(server, visitor, text, { name });
    wait(1000);
  }
  const page = await (await cem.get('/desk/referrals')).text();
  assert.deepEqual(
    [...page.matchAll(/<bdi>([A-E])<\/bdi><\/a>/g)].map(([, name]) => name),
    ['A', 'B', 'C', 'D', 'E'],
  );
});

test('what waits for its writer or a contact stands in a section of its own, with since when', async (t) => {
  const { server, visitor, cem, wait } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal', { name: 'Karin' });
  await screened(server, visitor, 'Hilfe #normal', { name: 'Jo' });
  const referral = await referralOf(server, id);
  await bring(server, id, 'offered');
  await server.deps.db.write((trx) =>
    trx
      .insertInto('referral_event')
      .values({
        id: newId(),
        referral_id: referral?.id ?? '',
        type: 'offered',
        actor_kind: 'system',
        actor_id: null,
        at: SUNDAY,
        detail: null,
      })
      .execute(),
  );
  wait(3 * 3600_000);
  const page = await (await cem.get('/desk/referrals')).text();
  assert.match(
    page,
    /Zu bearbeiten.*<bdi>Jo<\/bdi>.*Warten auf Antwort.*<bdi>Karin<\/bdi>.*Stellen genannt.*gefragt vor 3 Stunden/s,
  );
  assert.match(page, /data-count="referrals">1</, 'only what is to be done counts');
});

test('the queue is filtered by who has it and by language, without losing its place', async (t) => {
  const { server, visitor, amina, cem } = await start(t);
  const mine = await screened(server, visitor, 'Hilfe #normal', { name: 'Karin' });
  await screened(server, visitor, 'Hilfe #normal', { name: 'Jo' });
  const hers = await screened(server, visitor, 'Hilfe #normal', { name: 'Olena' });
  await act(server, cem, mine.id, 'assignment', { from: '' });
  await act(server, amina, hers.id, 'assignment', { from: '' });
  const names = async (query: string) =>
    [
      ...(await (await cem.get(`/desk/referrals?${query}`)).text()).matchAll(
        /<bdi>(Karin|Jo|Olena)<\/bdi><\/a>/g,
      ),
    ].map(([, name]) => name);
  assert.deepEqual(await names('who=mine'), ['Karin']);
  assert.deepEqual(await names('who=unassigned'), ['Jo']);
  assert.deepEqual(await names('lang=de'), ['Karin', 'Jo', 'Olena']);
  assert.deepEqual(await names('lang=ar'), []);
  assert.deepEqual(await names('who=x&lang=%00'), ['Karin', 'Jo', 'Olena']);
  assert.match(
    await caseOf(server, cem, mine.id),
    /href="\/desk\/referrals\/[^"]+"[^>]*aria-keyshortcuts="j"/,
  );
  assert.doesNotMatch(
    await caseOf(server, cem, mine.id),
    new RegExp(`href="/desk/referrals/${(await referralOf(server, hers.id))?.id}"`),
    'a case that somebody else has is not the next one',
  );
});

test('reading is written down once in half an hour for each person, and shown', async (t) => {
  const { server, visitor, amina, cem, wait } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal');
  const readers = async () =>
    (await historyOf(server, id)).filter(({ type }) => type === 'read').map(({ name }) => name);
  await caseOf(server, cem, id);
  await caseOf(server, cem, id);
  await caseOf(server, amina, id);
  assert.deepEqual(await readers(), ['Cem', 'Amina']);
  assert.equal((await referralOf(server, id))?.seen_at, SUNDAY);
  wait(ONE_READING - 1);
  await caseOf(server, cem, id);
  assert.equal((await readers()).length, 2);
  wait(1);
  assert.match(await caseOf(server, cem, id), /Amina hat sie gelesen\..*Cem hat sie gelesen\./s);
  assert.deepEqual(await readers(), ['Cem', 'Amina', 'Cem']);
});

test('of two counsellors who take a case at the same time one gets it, and the other sees who has it', async (t) => {
  const { server, visitor, amina, cem } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal');
  const answers = await Promise.all(
    [amina, cem].map((one) => act(server, one, id, 'assignment', { from: '' })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
  const loser = answers.find(({ status }) => status === 409);
  assert.match((await loser?.text()) ?? '', /role="alert".*Stand: offen · bei (Amina|Cem)/s);
  assert.equal((await historyOf(server, id)).filter(({ type }) => type === 'assigned').length, 1);
});

test('a case is given back, and taken over from whom one saw to have it', async (t) => {
  const { server, visitor, amina, cem } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal');
  await act(server, cem, id, 'assignment', { from: '' });
  assert.equal((await act(server, cem, id, 'assignment', { from: '' })).status, 303, 'a second click');
  assert.equal((await act(server, amina, id, 'release')).status, 409, 'not hers');
  const [, from = ''] = /name="from" value="([^"]+)"/.exec(await caseOf(server, amina, id)) ?? [];
  assert.equal((await act(server, amina, id, 'assignment', { from })).status, 303);
  assert.match(await caseOf(server, cem, id), /Amina hat sie von Cem übernommen\./);
  assert.equal((await act(server, cem, id, 'assignment', { from: '' })).status, 409, 'somebody has it');
  assert.equal((await act(server, amina, id, 'release')).status, 303);
  assert.deepEqual(
    (await historyOf(server, id))
      .map(({ type, name }) => `${type} ${name}`)
      .filter((one) => !one.startsWith('read')),
    ['opened null', 'shown null', 'assigned Cem', 'assigned Amina', 'released Amina'],
  );
  assert.equal((await referralOf(server, id))?.assigned_to, null);
  await act(server, cem, id, 'closure', { outcome: 'contacted' });
  assert.equal((await act(server, cem, id, 'assignment', { from: '' })).status, 409, 'it has ended');
});

test('notes are sealed, shown to counsellors with who and when, and come back when they are too long', async (t) => {
  const { server, visitor, amina, cem } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal');
  assert.equal((await act(server, cem, id, 'notes', { note: 'Rückruf <Montag>' })).status, 303);
  assert.match(await caseOf(server, amina, id), /<bdi>Cem<\/bdi>.*Rückruf &lt;Montag&gt;/s);
  const { sealed } = await server.deps.db.read
    .selectFrom('referral_note')
    .select('sealed')
    .executeTakeFirstOrThrow();
  assert.ok(!Buffer.from(sealed).includes('Montag'));
  const refused = await act(server, cem, id, 'notes', { note: 'x'.repeat(2001) });
  assert.equal(refused.status, 400);
  assert.match(await refused.text(), new RegExp(`role="alert".*${'x'.repeat(2001)}`, 's'));
});

test('in every active state a case can be closed, which cancels what is under way, and opened again', async (t) => {
  const { server, visitor, cem } = await start(t);
  for (const state of ['open', 'offered', 'handed_over', 'accepted', 'declined']) {
    const { id } = await screened(server, visitor, `Hilfe ${state} #normal`);
    await bring(server, id, state);
    if (state === 'handed_over') await startUnderway(server, id);
    assert.equal((await act(server, cem, id, 'closure', { outcome: 'contacted' })).status, 303, state);
    assert.equal((await act(server, cem, id, 'closure', { outcome: 'contacted' })).status, 409, state);
    assert.match(
      await caseOf(server, cem, id),
      /abgeschlossen: beraten.*Cem hat sie abgeschlossen: beraten\./s,
    );
    assert.equal((await act(server, cem, id, 'reopening')).status, 303, state);
    assert.equal((await referralOf(server, id))?.state, 'open');
    const types = (await historyOf(server, id)).map(({ type }) => type);
    assert.ok(types.includes('closed') && types.at(-1) === 'reopened', String(types));
    if (state === 'handed_over') assert.ok(types.includes('hand_over_cancelled'));
  }
  const { handOvers, mails } = await underway(server);
  assert.deepEqual(handOvers, [{ cancelled_at: SUNDAY }]);
  assert.deepEqual(
    mails.map((mail) => mail.state),
    ['sent'],
  );
});

test('a case goes back to moderation only while no contact has the words, and leaves nothing sealed behind', async (t) => {
  const { server, visitor, cem } = await start(t);
  for (const [state, status] of [
    ['open', 303],
    ['offered', 303],
    ['declined', 303],
    ['handed_over', 409],
    ['accepted', 409],
    ['closed', 409],
  ] as const) {
    const { id, receipt } = await screened(server, visitor, `Hilfe ${state} #normal`);
    await act(server, cem, id, 'notes', { note: 'WORTE' });
    if (state === 'offered') await startUnderway(server, id);
    await bring(server, id, state);
    assert.equal((await act(server, cem, id, 'return')).status, status, state);
    assert.equal((await storedBy(server, receipt)).state, status === 303 ? 'pending' : 'referred');
    const page = await caseOf(server, cem, id);
    if (status === 303) assert.match(page, /zurück in der Moderation/);
    if (status === 303) assert.doesNotMatch(page, /WORTE|Hilfe /);
  }
  assert.equal((await underway(server)).consents.length, 0);
});

test('whoever wrote it withdraws it in every state; consent, notes and mails go with the words', async (t) => {
  const { server, visitor, cem } = await start(t);
  for (const state of ['open', 'offered', 'handed_over', 'accepted', 'declined', 'closed']) {
    const { id, receipt } = await screened(server, visitor, `WORTE ${state} #normal`);
    await act(server, cem, id, 'notes', { note: 'NOTIZ' });
    if (state === 'closed') await act(server, cem, id, 'closure', { outcome: 'contacted' });
    else await bring(server, id, state);
    if (state === 'handed_over') await startUnderway(server, id);
    await visitor.post(`${receipt}/withdrawal`, {});
    const referral = await referralOf(server, id);
    assert.deepEqual(
      [referral?.state, referral?.sealed],
      [state === 'closed' ? 'closed' : 'withdrawn', null],
      state,
    );
    assert.doesNotMatch(await caseOf(server, cem, id), /WORTE|NOTIZ/);
    assert.equal((await eventsOf(server, id)).at(-1)?.type, 'withdrawn');
  }
  const { handOvers, mails, consents } = await underway(server);
  assert.ok(handOvers.every(({ cancelled_at }) => cancelled_at !== null));
  assert.deepEqual(mails, [{ state: 'sent', sealed: null }]);
  assert.equal(consents.length, 0);
  assert.deepEqual(await server.deps.db.read.selectFrom('referral_note').select('id').execute(), []);
});

test('handing over is offered only with consent, which the case shows', async (t) => {
  const { server, visitor, cem } = await start(t);
  const { id } = await screened(server, visitor, 'Hilfe #normal', { email: 'karin@example.org' });
  const referral = await referralOf(server, id);
  const before = await caseOf(server, cem, id);
  assert.match(before, new RegExp(`href="/desk/referrals/${referral?.id}/offer"`));
  assert.doesNotMatch(before, /\/hand-over"/);
  assert.match(before, /Weitergeben geht erst, wenn die Person/);
  const sealed = server.deps.sealing.seal(id, {
    contactId: null,
    withName: false,
    email: null,
    phone: '0511 123',
  });
  await server.deps.db.write((trx) =>
    trx
      .insertInto('consent')
      .values({ referral_id: referral?.id ?? '', given_at: SUNDAY, sealed })
      .execute(),
  );
  const after = await caseOf(server, cem, id);
  assert.match(after, new RegExp(`href="/desk/referrals/${referral?.id}/hand-over"`));
  assert.match(after, /eine Stelle, die passt.*ohne Namen.*href="tel:0511123"/s);
  assert.match(await (await cem.get('/desk/referrals')).text(), /darf weitergegeben werden/);
});

test('words of violence are veiled', async (t) => {
  const violent: typeof screenByMarker = (text, options) => ({
    ...screenByMarker(text, options),
    topics: ['violence'],
  });
  const server = await startTestServer(t, { overrides: { screen: violent } });
  const amina = await firstAdmin(server);
  const { id } = await screened(server, new Client(server), 'Hilfe #normal');
  const page = await caseOf(server, amina, id);
  assert.match(page, /<details class="veil">.*<p>Hilfe/s);
});

test('suggested contacts say why they fit, all that the ranking counted, the weightiest first', async (t) => {
  const { server, visitor, cem } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'Was kann ich tun? #normal');
  await visitor.post(`${receipt}/need`, { place: '30173', lang: 'de' });
  const referral = await referralOf(server, id);
  const reasonsIn = async (lang: string) => {
    const page = await (await cem.get(`/desk/referrals/${referral?.id}`, { 'accept-language': lang })).text();
    const [, fitting = ''] = /id="fitting">(.*?)<\/section>/s.exec(page) ?? [];
    return [...fitting.matchAll(/<p class="meta">([^<]*)/g)].map(([, words]) => words);
  };
  const [german, english] = [await reasonsIn('de'), await reasonsIn('en')];
  assert.equal(german.length, 3);
  assert.equal(german[0], 'Aufenthalt · spricht Deutsch · zuständig am genannten Ort');
  assert.equal(english[0], 'residence · speaks German · serves the place they named');
  const shown = await (await visitor.get(`${receipt}?lang=de`)).text();
  const page = await caseOf(server, cem, id);
  const namesIn = (markup: string, tag: string) =>
    [...markup.matchAll(new RegExp(`<${tag} lang="de"><bdi>([^<]+)`, 'g'))].map(([, name]) => name);
  assert.deepEqual(namesIn(page, 'strong'), namesIn(shown, 'h3'), 'those that the writer is shown');
});

test('a case is no page for who does not counsel, nor one that does not exist', async (t) => {
  const { server, visitor, amina } = await start(t);
  const bea = await amina.colleague(server, 'moderator', 'Bea');
  const { id } = await screened(server, visitor, 'GEHEIM #normal');
  const referral = await referralOf(server, id);
  const refused = await bea.get(`/desk/referrals/${referral?.id}`);
  assert.equal(refused.status, 403);
  assert.doesNotMatch(await refused.text(), /GEHEIM/);
  assert.deepEqual(
    (await historyOf(server, id)).map(({ type }) => type),
    ['opened', 'shown'],
  );
  for (const unknown of [newId(), 'x', '%00'])
    assert.equal((await amina.get(`/desk/referrals/${unknown}`)).status, 404);
});
