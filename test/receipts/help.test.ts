import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReferralContent } from '../../src/referrals/referral.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { handOver } from '../support/hand-over.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { eventsOf, referralOf, screened, storedBy } from '../support/stored.ts';

async function start(
  t: Parameters<typeof startTestServer>[0],
  text = 'WORTE #referral',
  more: Record<string, string> = {},
  env: Record<string, string> = {},
) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker }, env });
  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const { id, receipt } = await screened(server, visitor, text, more);
  const referral = await referralOf(server, id);
  assert.ok(referral);
  const contactIds = async () => {
    const { contacts } = (await (await visitor.get(`/api/v1${receipt}`)).json()) as {
      contacts: { id: string; emergency: boolean; organization: string }[];
    };
    return contacts;
  };
  const page = async (path = receipt) => (await visitor.get(path)).text();
  return { server, admin, visitor, receipt, commentId: id, referralId: referral.id, contactIds, page };
}

/** What is sealed in a referral. */
async function contentOf(server: TestServer, commentId: string): Promise<ReferralContent | null> {
  const sealed = (await referralOf(server, commentId))?.sealed;
  return sealed ? server.deps.sealing.open<ReferralContent>(commentId, sealed) : null;
}

async function history(server: TestServer) {
  const rows = await server.deps.db.read.selectFrom('referral_event').selectAll().orderBy('id').execute();
  return rows.map(({ type, actor_kind }) => `${type} by ${actor_kind}`);
}

async function consents(server: TestServer, commentId: string) {
  const rows = await server.deps.db.read.selectFrom('consent').selectAll().execute();
  return rows.map(({ sealed }) => server.deps.sealing.open(commentId, sealed));
}

const AGREED = { to: 'any', email: 'karin@example.org', phone: '', agreed: 'yes' };

test('the receipt of a request is calm, says that nothing is public, and notes once that contacts were shown', async (t) => {
  const { server, visitor, receipt, page, referralId } = await start(t, 'WORTE #referral', { name: 'KARIN' });
  const shown = await page();
  assert.match(shown, /<title>Ihre Nachricht/);
  assert.match(shown, /Danke, dass Sie uns geschrieben haben/);
  assert.match(shown, /Außer unserem Beratungsteam kann sie niemand lesen/);
  assert.equal(shown.match(/<article class="contact/g)?.length, 3);
  assert.doesNotMatch(shown, /abgelehnt|nicht erlaubt|Verstoß|Leave|Seite schnell verlassen/);
  await Promise.all([1, 2, 3].map(() => visitor.get(receipt)));
  assert.deepEqual(await history(server), ['opened by system', 'shown by system']);
  const { shown_at } = await server.deps.db.read
    .selectFrom('referral')
    .select('shown_at')
    .where('id', '=', referralId)
    .executeTakeFirstOrThrow();
  assert.ok(shown_at);
});

test('place and language can be told, changed and taken back; they are sealed, and stand in no address and no log', async (t) => {
  const { server, visitor, receipt, commentId, page } = await start(t);
  const told = await visitor.post(`${receipt}/need`, { place: ' 37073 ', lang: 'ti' });
  assert.deepEqual([told.status, told.headers.get('location')], [303, `${receipt}#contacts`]);
  let content = await contentOf(server, commentId);
  assert.deepEqual([content?.place, content?.spokenLang], ['Landkreis Göttingen', 'ti']);
  assert.match(
    await page(),
    /Ort:<\/dt><dd><bdi lang="de">Landkreis Göttingen[\s\S]*Sprache:<\/dt><dd>Tigrinya/,
  );
  assert.match(await page(), /name="place"[^>]*value="Landkreis Göttingen"/);

  await visitor.post(`${receipt}/need`, { place: 'Landkreis Göttingen', lang: 'ti' });
  await visitor.post(`${receipt}/need`, { place: 'Emden', lang: '' });
  content = await contentOf(server, commentId);
  assert.deepEqual([content?.place, content?.spokenLang, content?.text], ['Emden', null, 'WORTE #referral']);
  await visitor.post(`${receipt}/need`, { place: '', lang: '' });
  content = await contentOf(server, commentId);
  assert.deepEqual([content?.place, content?.spokenLang], [null, null]);
  assert.doesNotMatch(await page(), /Diese Angaben löschen/);
  assert.deepEqual(
    (await history(server)).filter((one) => one.startsWith('need_told')),
    Array(3).fill('need_told by writer'),
    'what changes nothing is no event',
  );
  assert.doesNotMatch(server.logged.join(''), /37073|Göttingen|Emden/);
});

test('a postal code of several districts asks which; what is not understood comes back with what was typed', async (t) => {
  const { server, visitor, receipt, commentId } = await start(t);
  const asked = await visitor.post(`${receipt}/need`, { place: '49401', lang: 'ar' });
  const question = await asked.text();
  assert.equal(asked.status, 200);
  const choices = [...question.matchAll(/type="radio" id="place-\d" name="place" value="([^"]*)"/g)].map(
    ([, place]) => place,
  );
  assert.deepEqual(choices, ['Landkreis Diepholz', 'Landkreis Vechta', 'Deutschland', '']);
  assert.match(question, /<option value="ar" selected>/, 'the language is kept');
  assert.equal((await contentOf(server, commentId))?.place, undefined, 'nothing is stored yet');
  await visitor.post(`${receipt}/need`, { place: 'Landkreis Vechta', lang: 'ar' });
  assert.equal((await contentOf(server, commentId))?.place, 'Landkreis Vechta');

  const unknown = await visitor.post(`${receipt}/need`, { place: 'Xyzzy <b>', lang: 'ar' });
  assert.equal(unknown.status, 400);
  assert.match(await unknown.text(), /Diesen Ort kennen wir leider nicht[\s\S]*value="Xyzzy &lt;b&gt;"/);
  const other = await visitor.post(`${receipt}/need`, { place: 'Emden', lang: 'tlh' });
  assert.equal(other.status, 400);
  assert.match(await other.text(), /Bitte wählen Sie eine Sprache[\s\S]*value="Emden"/);
  assert.equal((await contentOf(server, commentId))?.place, 'Landkreis Vechta');
});

test('the contacts follow the language that was told', async (t) => {
  const { visitor, receipt, contactIds } = await start(t);
  const before = await contactIds();
  const answer = await visitor.postJson(`/api/v1${receipt}/need`, { language: 'ti' });
  assert.equal(answer.status, 200);
  assert.notDeepEqual(await contactIds(), before);
});

test('nothing is passed on without a name of whom, a way to answer, and an explicit yes', async (t) => {
  const { server, visitor, receipt, commentId, contactIds, page } = await start(t, 'WORTE #referral', {
    email: 'karin@example.org',
    name: 'KARIN',
  });
  const form = await page();
  assert.match(form, /name="email"[^>]*value="karin@example.org"/, 'the address is there already');
  for (const name of ['agreed', 'withName'])
    assert.doesNotMatch(form, new RegExp(`name="${name}"[^>]*checked`), `${name} is not ticked beforehand`);
  const emergency = (await contactIds()).find((one) => one.emergency)?.id ?? '';
  const cases: [Record<string, string>, RegExp][] = [
    [{ ...AGREED, agreed: '' }, /setzen Sie hier ein Häkchen/],
    [{ ...AGREED, email: '' }, /E-Mail-Adresse oder eine Telefonnummer an/],
    [{ ...AGREED, email: 'karin' }, /nicht wie eine E-Mail-Adresse/],
    [{ ...AGREED, phone: 'ruf an' }, /nicht wie eine Telefonnummer/],
    [{ ...AGREED, to: '' }, /wählen Sie eine der Stellen/],
    [{ ...AGREED, to: '019305a0-0000-7000-8000-000000000000' }, /wählen Sie eine der Stellen/],
    [{ ...AGREED, to: emergency }, /wählen Sie eine der Stellen/],
  ];
  for (const [fields, words] of cases) {
    const response = await visitor.post(`${receipt}/consent`, { withName: 'yes', ...fields });
    assert.equal(response.status, 400);
    const back = await response.text();
    assert.match(back, words);
    assert.match(back, /<details open>/);
    assert.match(back, /name="withName" value="yes" checked/, 'what was typed is kept');
    assert.ok(back.includes(`value="${fields.email}"`) && back.includes(`value="${fields.phone}"`));
  }
  assert.deepEqual(await consents(server, commentId), []);
});

test('a contact that is not active any more cannot be named', async (t) => {
  const { server, visitor, receipt, contactIds } = await start(t);
  const contact = (await contactIds()).find((one) => !one.emergency);
  assert.ok(contact);
  await server.deps.db.write((trx) =>
    trx.updateTable('service').set({ status: 'inactive' }).where('id', '=', contact.id).execute(),
  );
  const response = await visitor.post(`${receipt}/consent`, { ...AGREED, to: contact.id });
  assert.equal(response.status, 400);
});

test('what was agreed to is sealed, stands on the receipt, can be changed, and goes when it is taken back', async (t) => {
  const { server, visitor, receipt, commentId, contactIds, page } = await start(t, 'WORTE #referral', {
    name: 'KARIN',
  });
  const contact = (await contactIds()).find((one) => !one.emergency);
  assert.ok(contact);
  const agreed = await visitor.post(`${receipt}/consent`, {
    to: contact.id,
    withName: 'yes',
    email: '',
    phone: '+٤٩ ١٧١ ٣٩٢٠٠٥٥',
    agreed: 'yes',
  });
  assert.deepEqual([agreed.status, agreed.headers.get('location')], [303, `${receipt}#consent`]);
  assert.deepEqual(await consents(server, commentId), [
    { contactId: contact.id, withName: true, email: null, phone: '+49 171 3920055' },
  ]);
  const shown = await page();
  assert.match(shown, /Sie haben zugestimmt[\s\S]*Ihr Text und Ihr Name[\s\S]*\+49 171 3920055/);
  assert.ok(shown.includes(contact.organization));
  assert.match(shown, /consent\/withdrawal/);

  await visitor.post(`${receipt}/consent`, AGREED);
  assert.deepEqual(await consents(server, commentId), [
    { contactId: null, withName: false, email: 'karin@example.org', phone: null },
  ]);
  assert.match(await page(), /die Stelle, die am besten passt[\s\S]*Ihr Text ohne Ihren Namen/);

  assert.equal((await visitor.post(`${receipt}/consent/withdrawal`, {})).status, 303);
  assert.deepEqual(await consents(server, commentId), []);
  const again = await visitor.post(`${receipt}/consent/withdrawal`, {});
  assert.equal(again.status, 409);
  assert.match(
    await again.text(),
    /Daran lässt sich im Moment nichts ändern[\s\S]*Sollen wir Ihre Nachricht/,
  );
  assert.deepEqual(
    (await history(server)).filter((one) => one.startsWith('consent')),
    ['consented by writer', 'consented by writer', 'consent_withdrawn by writer'],
  );
  assert.doesNotMatch(server.logged.join(''), /karin@|3920055|KARIN/);
});

test('after the hand-over nothing of it can be changed, and the receipt tells how far the message has come', async (t) => {
  const { server, visitor, receipt, commentId, referralId, contactIds, page } = await start(t);
  const contact = (await contactIds()).find((one) => !one.emergency);
  assert.ok(contact);
  await visitor.post(`${receipt}/consent`, AGREED);
  const states = [
    [null, /an diese Stelle weitergegeben: [^<]*\(/],
    ['accepted', /hat Ihre Nachricht angenommen und wird Ihnen schreiben oder Sie anrufen/],
  ] as const;
  for (const [answer, words] of states) {
    await handOver(server, referralId, contact.id, answer);
    const shown = await page();
    assert.match(shown, words);
    assert.ok(shown.includes(contact.organization));
    assert.doesNotMatch(shown, /consent\/withdrawal|name="agreed"|\/general/);
    for (const response of [
      await visitor.post(`${receipt}/consent`, { ...AGREED, email: 'other@example.org' }),
      await visitor.post(`${receipt}/consent/withdrawal`, {}),
      await visitor.post(`${receipt}/general`, {}),
    ]) {
      assert.equal(response.status, 409);
      const told = await response.text();
      assert.match(told, /Daran lässt sich im Moment nichts ändern/);
      assert.match(told, words, 'with how it stands now');
    }
  }
  assert.deepEqual(
    (await consents(server, commentId)).map((one) => (one as { email: string }).email),
    ['karin@example.org'],
  );
  await handOver(server, referralId, contact.id, 'declined');
  assert.match(
    await page(),
    /kann Ihnen gerade nicht weiterhelfen[\s\S]*Unser Beratungsteam sucht eine andere/,
  );
  assert.equal((await visitor.post(`${receipt}/consent/withdrawal`, {})).status, 303, 'open again');
});

test('of a hand-over and a taking back at the same time only one can be the first', async (t) => {
  const { server, visitor, receipt, referralId, contactIds, commentId } = await start(t);
  const contact = (await contactIds()).find((one) => !one.emergency);
  await visitor.post(`${receipt}/consent`, AGREED);
  const answers = await Promise.all(
    [1, 2, 3].map(() => visitor.post(`${receipt}/consent/withdrawal`, {}).then(({ status }) => status)),
  );
  assert.deepEqual(answers.sort(), [303, 409, 409]);
  await handOver(server, referralId, contact?.id ?? '');
  await visitor.post(`${receipt}/consent`, AGREED);
  assert.deepEqual(await consents(server, commentId), []);
});

test('whoever wrote a general comment can say so: a moderator reads it, and nothing of what was told stays', async (t) => {
  const { server, admin, visitor, receipt, commentId, page } = await start(t, 'WORTE #referral', {
    name: 'KARIN',
    email: 'karin@example.org',
  });
  await visitor.post(`${receipt}/need`, { place: 'Emden', lang: 'ar' });
  await visitor.post(`${receipt}/consent`, AGREED);
  assert.match(await page(), /href="[^"]*\/general">Das war ein allgemeiner Kommentar/);
  assert.match(await page(`${receipt}/general`), /und alle können ihn lesen/);
  assert.equal((await storedBy(server, receipt)).state, 'referred', 'looking does nothing');
  const said = await visitor.post(`${receipt}/general`, {});
  assert.deepEqual([said.status, said.headers.get('location')], [303, receipt]);

  const stored = await storedBy(server, receipt);
  assert.deepEqual(
    [stored.state, stored.is_unsure, stored.to_counsellors, stored.text, stored.email],
    ['pending', 1, 0, 'WORTE #referral', 'karin@example.org'],
  );
  const last = (await eventsOf(server, commentId)).at(-1);
  assert.deepEqual([last?.type, last?.actor_kind], ['returned', 'writer']);
  const referral = await referralOf(server, commentId);
  assert.deepEqual([referral?.state, referral?.sealed, referral?.closed_by], ['returned', null, null]);
  assert.deepEqual(await consents(server, commentId), []);
  assert.equal((await history(server)).at(-2), 'returned by writer');
  const learnt = await server.deps.db.read.selectFrom('correction').selectAll().execute();
  assert.deepEqual(learnt, [], 'nothing is learnt from a writer’s word alone');
  assert.match(await page(), /wartet darauf, dass ihn jemand aus der Redaktion liest/);
  assert.match(
    await (await admin.get(`/desk/comments/${commentId}`)).text(),
    /ein allgemeiner Kommentar, sagt wer ihn schrieb/,
  );
  assert.equal((await visitor.post(`${receipt}/general`, {})).status, 409, 'a second click');
});

test('in an emergency nobody can send it back, and the numbers stay above everything', async (t) => {
  const { server, visitor, receipt, page } = await start(t, 'HILFE #emergency');
  const shown = await page();
  assert.match(shown, /<main id="main">\s*(<p class="crumb">.*<\/p>\s*)?<section class="emergencies"/);
  assert.doesNotMatch(shown, /\/general/);
  assert.equal((await visitor.get(`${receipt}/general`)).status, 303);
  assert.equal((await visitor.post(`${receipt}/general`, {})).status, 409);
  assert.equal((await storedBy(server, receipt)).state, 'referred');
});

test('the page comes in the language that was chosen on it, and stays in it', async (t) => {
  const { visitor, receipt, page } = await start(t);
  assert.match(await page(), /<html lang="de" dir="ltr">/);
  const arabic = await page(`${receipt}?lang=ar`);
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
  assert.match(arabic, /lang="ti" hreflang="ti" dir="ltr">[^<]*ትግርኛ/);
  assert.match(arabic, /action="[^"]*\/need\?lang=ar#need"/);
  const told = await visitor.post(`${receipt}/need?lang=ar`, { place: 'Emden', lang: 'ar' });
  assert.equal(told.headers.get('location'), `${receipt}?lang=ar#contacts`);
  assert.match(await page(`${receipt}?lang=<script>`), /<html lang="de" dir="ltr">/);
});

test('where it is about violence, one click leads away without a trace of where from', async (t) => {
  const screen: typeof screenByMarker = (text, options) => ({
    ...(screenByMarker(text, options) as Awaited<ReturnType<typeof screenByMarker>>),
    topics: ['violence'],
  });
  const env = { QUICK_EXIT_URL: 'https://www.wetter.example/celle' };
  const server = await startTestServer(t, { overrides: { screen }, env });
  const visitor = new Client(server);
  const { receipt } = await screened(server, visitor, 'WORTE #urgent');
  const response = await visitor.get(receipt);
  assert.match(response.headers.get('cache-control') ?? '', /no-store/);
  const page = await response.text();
  assert.match(
    page,
    /<main id="main">\s*<p class="leave"><a class="button" href="https:\/\/www\.wetter\.example\/celle" rel="noreferrer"/,
  );
  assert.match(page, /id="leave-hint">[^<]*Öffnet wetter\.example\./);
  assert.match(await (await visitor.get(`${receipt}?lang=ar`)).text(), /يفتح \u2068wetter\.example\u2069\./);
});

test('too much from one place is slowed down like comments, and nothing typed is lost', async (t) => {
  const { visitor, receipt } = await start(t, 'WORTE #referral', {}, { SUBMISSIONS_PER_10_MINUTES: '2' });
  assert.equal((await visitor.post(`${receipt}/need`, { place: 'Emden', lang: '' })).status, 303);
  const slowed = await visitor.post(`${receipt}/consent`, AGREED);
  assert.equal(slowed.status, 429);
  assert.ok(slowed.headers.get('retry-after'));
  assert.match(await slowed.text(), /value="karin@example\.org"/);
});

test('a comment with the moderators has none of it', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const visitor = new Client(server);
  const { receipt } = await screened(server, visitor, 'Guter Bericht');
  for (const [path, fields] of [
    ['need', { place: 'Emden', lang: '' }],
    ['consent', AGREED],
    ['consent/withdrawal', {}],
    ['general', {}],
  ] as const) {
    assert.equal((await visitor.post(`${receipt}/${path}`, fields)).status, 409, path);
    assert.equal((await visitor.post(`/receipts/${'A'.repeat(22)}/${path}`, fields)).status, 404, path);
  }
  assert.doesNotMatch(await (await visitor.get(receipt)).text(), /id="need"|id="consent"/);
});
