import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OUTCOMES } from '../../src/referrals/referral.ts';
import { newId } from '../../src/shared/ids.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import {
  allScreened,
  caseOf,
  decideOn,
  eventsOf,
  referralOf,
  screened,
  storedBy,
} from '../support/stored.ts';
import { pagesFrom } from '../support/thread.ts';

async function start(t: Parameters<typeof startTestServer>[0], clock?: () => number) {
  const overrides = { screen: screenByMarker, ...(clock ? { clock } : {}) };
  const server = await startTestServer(t, { overrides });
  const admin = await firstAdmin(server);
  return {
    server,
    visitor: new Client(server),
    admin,
    counsellor: await admin.colleague(server, 'counsellor', 'Cem'),
  };
}

/** The names in the queue in order, part by part: each text begins with the name of its writer. */
async function queueOf(counsellor: Client): Promise<string[][]> {
  const pages = await pagesFrom(counsellor, '/desk/referrals');
  return pages.map((page) =>
    [...page.matchAll(/<bdi>(hilfe\d+)<\/bdi><\/a>/g)].map(([, word]) => word ?? ''),
  );
}

/** Closes or returns the referral of a comment. */
async function act(
  server: TestServer,
  counsellor: Client,
  commentId: string,
  what: 'closure' | 'return',
  outcome = 'contacted',
) {
  const referral = await referralOf(server, commentId);
  return counsellor.post(`/desk/referrals/${referral?.id}/${what}`, {
    csrf: await counsellor.csrf(),
    outcome,
  });
}

test('emergencies come first, then what is urgent, then the rest, each oldest first', async (t) => {
  let now = Date.UTC(2026, 6, 1);
  const { server, visitor, counsellor } = await start(t, () => now);
  for (const text of [
    'hilfe1 #normal',
    'hilfe2 #urgent',
    'hilfe3 #emergency',
    'hilfe4 #normal',
    'hilfe5 #emergency',
    'hilfe6 #urgent',
  ]) {
    now += 1000;
    await screened(server, visitor, text, { name: text.split(' ')[0] ?? '' });
  }
  assert.deepEqual(await queueOf(counsellor), [['hilfe3', 'hilfe5', 'hilfe2', 'hilfe6', 'hilfe1', 'hilfe4']]);
});

test('a long queue comes in parts without gaps and without doubles', async (t) => {
  const { server, visitor, counsellor } = await start(t, () => Date.UTC(2026, 6, 1));
  const texts = Array.from(
    { length: 45 },
    (_, index) => `hilfe${index} #${['normal', 'urgent', 'emergency'][index % 3]}`,
  );
  for (const text of texts) await visitor.submit(text, { name: text.split(' ')[0] ?? '' });
  await allScreened(server);
  const parts = await queueOf(counsellor);
  assert.deepEqual(
    parts.map(({ length }) => length),
    [20, 20, 5],
  );
  assert.deepEqual(parts.flat().sort(), texts.map((text) => text.split(' ')[0] ?? '').sort());
  assert.deepEqual(
    parts.flat().map((word) => 2 - (Number(word.slice(5)) % 3)),
    parts.flat().map((_, index) => Math.floor(index / 15)),
  );
  for (const cursor of ['x', '', '9 1 1', 'OSAxIDE']) {
    assert.equal((await counsellor.get(`/desk/referrals?cursor=${encodeURIComponent(cursor)}`)).status, 200);
  }
});

test('a counsellor reads the words and the address, sealed everywhere else', async (t) => {
  const { server, visitor, counsellor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'hilfe1 <b>bitte</b> #urgent', {
    name: 'Karin',
    email: 'karin@example.org',
  });
  const queue = await (await counsellor.get('/desk/referrals')).text();
  assert.match(queue, /<bdi>Karin<\/bdi>.*eilig.*Aufenthalt/s);
  assert.doesNotMatch(queue, /hilfe1|karin@example/, 'the words stand on the page of the case alone');
  const page = await caseOf(server, counsellor, id);
  assert.match(page, /<p>hilfe1 <b>bitte<\/b> #urgent<\/p>/);
  assert.match(page, /<bdi>Karin<\/bdi>.*eilig.*Aufenthalt.*mailto:karin@example\.org/s);
  const stored = await storedBy(server, receipt);
  assert.deepEqual(
    [stored.sealed, stored.text, stored.html, stored.name, stored.email_sealed],
    [null, null, null, null, null],
  );
  assert.ok(!Buffer.from((await referralOf(server, id))?.sealed ?? '').includes('hilfe1'));
});

test('a referral that was none goes back to the moderators with its words, and can be referred again', async (t) => {
  const { server, visitor, admin, counsellor } = await start(t);
  const { id, receipt } = await screened(server, visitor, 'hilfe1 #urgent', {
    name: 'hilfe1',
    email: 'karin@example.org',
  });
  const response = await act(server, counsellor, id, 'return');
  assert.deepEqual(
    [response.status, response.headers.get('location')],
    [303, '/desk/referrals?done=returned'],
  );
  const stored = await storedBy(server, receipt);
  assert.deepEqual(
    [stored.state, stored.text, stored.name, stored.email],
    ['pending', 'hilfe1 #urgent', 'hilfe1', 'karin@example.org'],
  );
  const referral = await referralOf(server, id);
  const cem = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', 'Cem')
    .executeTakeFirst();
  assert.deepEqual([referral?.state, referral?.sealed, referral?.closed_by], ['returned', null, cem?.id]);
  const last = (await eventsOf(server, id)).at(-1);
  assert.deepEqual([last?.type, last?.actor_kind, last?.actor_id], ['returned', 'person', cem?.id]);
  assert.deepEqual(await queueOf(counsellor), [[]]);
  assert.match(await (await admin.get('/desk/moderation')).text(), /hilfe1/);
  assert.match(await (await visitor.get(receipt)).text(), /wartet darauf/);

  assert.equal((await decideOn(admin, id, 'referral')).status, 303);
  assert.deepEqual(await queueOf(counsellor), [['hilfe1']]);
  assert.match(await caseOf(server, counsellor, id), /<p>hilfe1 #urgent/);
  const again = await referralOf(server, id);
  assert.deepEqual(
    [again?.id, again?.state, again?.closed_by, again?.closed_at, again?.urgency],
    [referral?.id, 'open', null, null, 'urgent'],
  );
});

test('a counsellor who closed by mistake opens the referral again, with its words and its place', async (t) => {
  const { server, visitor, admin, counsellor } = await start(t);
  const { id } = await screened(server, visitor, 'Bitte helfen #referral', { email: 'a@example.org' });
  const before = await referralOf(server, id);
  const reopen = async (client: Client) =>
    client.post(`/desk/referrals/${before?.id}/reopening`, { csrf: await client.csrf() });
  assert.equal((await reopen(counsellor)).status, 409, 'it is open');
  await counsellor.post(`/desk/referrals/${before?.id}/closure`, {
    csrf: await counsellor.csrf(),
    outcome: 'no_answer',
  });
  assert.doesNotMatch(await (await admin.get('/desk/referrals')).text(), /reopening/, 'it was somebody else');
  assert.match(
    await (await counsellor.get('/desk/referrals')).text(),
    new RegExp(`/desk/referrals/${before?.id}/reopening`),
  );
  assert.equal((await reopen(counsellor)).status, 303);
  const { seen_at: _seen, ...after } = (await referralOf(server, id)) ?? {};
  const { seen_at: _unseen, ...expected } = before ?? {};
  assert.deepEqual(after, expected);
  assert.match(await caseOf(server, counsellor, id), /Bitte helfen/);
  assert.deepEqual(
    (await eventsOf(server, id)).slice(-2).map(({ type, state }) => `${type} ${state}`),
    ['referral_closed referred', 'undone referred'],
  );
});

test('a referral is closed with an outcome, by whom and when', async (t) => {
  const now = Date.UTC(2026, 6, 1);
  const { server, visitor, counsellor } = await start(t, () => now);
  const cem = await server.deps.db.read
    .selectFrom('user')
    .select('id')
    .where('name', '=', 'Cem')
    .executeTakeFirst();
  for (const outcome of OUTCOMES) {
    const { id, receipt } = await screened(server, visitor, 'hilfe1 #normal');
    const response = await act(server, counsellor, id, 'closure', outcome);
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [303, '/desk/referrals?done=closed'],
    );
    const referral = await referralOf(server, id);
    assert.deepEqual(
      [referral?.state, referral?.outcome, referral?.closed_by, referral?.closed_at],
      ['closed', outcome, cem?.id, now],
    );
    assert.match(await (await visitor.get(receipt)).text(), /Unser Beratungsteam hat Ihre Nachricht gelesen/);
  }
  assert.deepEqual(await queueOf(counsellor), [[]]);
});

test('a referral that somebody has dealt with is refused to the next, who sees the case as it is now', async (t) => {
  const { server, visitor, counsellor } = await start(t);
  for (const first of ['closure', 'return', 'withdrawal'] as const) {
    for (const second of ['closure', 'return'] as const) {
      const { id, receipt } = await screened(server, visitor, 'hilfe1 #normal');
      if (first === 'withdrawal') await visitor.post(`${receipt}/withdrawal`, {});
      else await act(server, counsellor, id, first);
      // the answer shows the case, which counts as reading it
      await caseOf(server, counsellor, id);
      const [events, referral] = [await eventsOf(server, id), await referralOf(server, id)];
      const refused = await act(server, counsellor, id, second);
      assert.equal(refused.status, 409);
      assert.match(await refused.text(), /Diese Anfrage ist nicht mehr offen/);
      assert.deepEqual([await eventsOf(server, id), await referralOf(server, id)], [events, referral]);
    }
  }
});

test('of two counsellors who act at the same time exactly one is heard', async (t) => {
  const { server, visitor, admin, counsellor } = await start(t);
  for (const [one, other] of [
    ['closure', 'closure'],
    ['return', 'return'],
    ['closure', 'return'],
  ] as const) {
    const { id, receipt } = await screened(server, visitor, 'hilfe1 #normal');
    const answers = await Promise.all([act(server, admin, id, one), act(server, counsellor, id, other)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
    const isReturned = (await referralOf(server, id))?.state === 'returned';
    assert.equal((await storedBy(server, receipt)).state, isReturned ? 'pending' : 'referred');
    assert.equal(
      (await eventsOf(server, id)).filter(({ type }) => type === 'returned').length,
      isReturned ? 1 : 0,
    );
  }
});

test('an unknown referral and an unknown outcome are refused', async (t) => {
  const { server, visitor, counsellor } = await start(t);
  const { id } = await screened(server, visitor, 'hilfe1 #normal');
  const csrf = await counsellor.csrf();
  for (const unknown of [newId(), id, 'x', '%00']) {
    for (const what of ['return', 'closure']) {
      const response = await counsellor.post(`/desk/referrals/${unknown}/${what}`, {
        csrf,
        outcome: 'contacted',
      });
      assert.equal(response.status, 404);
    }
  }
  for (const outcome of ['', 'x', 'constructor'])
    assert.equal((await act(server, counsellor, id, 'closure', outcome)).status, 400);
  assert.equal((await referralOf(server, id))?.state, 'open');
});

test('a moderator who is no counsellor is kept out, whatever they send', async (t) => {
  const { server, visitor, admin } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Bea');
  const { id, receipt } = await screened(server, visitor, 'hilfe1 GEHEIM #normal');
  const answers = [
    await moderator.get('/desk/referrals'),
    await moderator.get('/desk/referrals?done=closed&cursor=x'),
  ];
  for (const what of ['closure', 'return'] as const) {
    answers.push(await act(server, moderator, id, what), await act(server, moderator, id, what, ''));
    answers.push(
      await moderator.post(`/desk/referrals/${newId()}/${what}`, { csrf: await moderator.csrf() }),
    );
    answers.push(await moderator.post(`/desk/referrals/x/${what}`, { csrf: await moderator.csrf() }));
  }
  for (const response of answers) {
    assert.equal(response.status, 403);
    assert.doesNotMatch(await response.text(), /GEHEIM/);
  }
  assert.equal((await referralOf(server, id))?.state, 'open');
  assert.equal((await storedBy(server, receipt)).state, 'referred');
});

test('closing is an event with who, when and how, and the history shows it', async (t) => {
  const { server, visitor, counsellor } = await start(t);
  const { id } = await screened(server, visitor, 'hilfe1 #normal');
  await act(server, counsellor, id, 'closure', 'referred_on');
  const last = (await eventsOf(server, id)).at(-1);
  assert.deepEqual([last?.type, last?.reason, last?.state], ['referral_closed', 'referred_on', 'referred']);
  const page = await (await counsellor.get(`/desk/comments/${id}`)).text();
  assert.match(page, /Beratung abgeschlossen<\/td><td><bdi>Cem<\/bdi><\/td><td>weitervermittelt/);
});

test('what the screening found in a referral is sealed too, and comes back with its words', async (t) => {
  const { server, visitor, admin, counsellor } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Mona');
  const { id } = await screened(server, visitor, 'hilfe1 #urgent');
  const { verdict } = await server.deps.db.read
    .selectFrom('comment')
    .select('verdict')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.equal(verdict, null);
  assert.doesNotMatch(await (await moderator.get(`/desk/comments/${id}`)).text(), /class="verdict/);
  await act(server, counsellor, id, 'return');
  assert.match(await (await moderator.get('/desk/moderation')).text(), /class="verdict label-referral"/);
});

test('one referral that cannot be opened does not hide the emergency beside it', async (t) => {
  const { server, visitor, counsellor } = await start(t);
  const { id } = await screened(server, visitor, 'hilfe1 #normal');
  await screened(server, visitor, 'hilfe2 #emergency', { name: 'hilfe2' });
  await server.deps.db.write((trx) =>
    trx
      .updateTable('referral')
      .set({ sealed: Buffer.from('damaged') })
      .where('comment_id', '=', id)
      .execute(),
  );
  const response = await counsellor.get('/desk/referrals');
  assert.equal(response.status, 200);
  const page = await response.text();
  assert.match(page, /hilfe2/);
  assert.match(page, /Lässt sich nicht öffnen/);
  assert.match(await caseOf(server, counsellor, id), /lässt sich nicht öffnen/);
});
