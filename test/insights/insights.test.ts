import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, referralOf, screened } from '../support/stored.ts';
import { headlineOf, screenedAs, tableIn, tellHistory, tellReferral } from './history.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday morning in Berlin. */
const NOW = Date.parse('2026-11-23T08:00Z');
const LAST_WEEK = Date.parse('2026-11-18T12:00Z');
const WEEK_BEFORE = Date.parse('2026-11-11T12:00Z');

async function start(t: Parameters<typeof startTestServer>[0]) {
  const time = { now: NOW };
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => time.now } });
  const admin = await firstAdmin(server);
  const look = async (query = '', language = 'en') =>
    await (await admin.get(`/desk/insights${query}`, { 'accept-language': language })).text();
  return { server, admin, time, look, visitor: new Client(server) };
}

test('with nothing to count, the page says so', async (t) => {
  const { look } = await start(t);
  assert.match(await look(), /Nothing to count yet/);
  assert.match(await look('', 'de'), /Noch nichts zu zählen/);
});

test('arrivals are counted by day and label, and the headline compares the last two whole weeks', async (t) => {
  const { server, look } = await start(t);
  for (const label of ['general', 'general', 'spam', 'abuse', 'referral', null])
    await tellHistory(server, { at: LAST_WEEK, label });
  await tellHistory(server, { at: WEEK_BEFORE, label: 'general' });
  await tellHistory(server, { at: NOW - HOUR, label: 'general' });
  const page = await look();
  assert.equal(
    headlineOf(page, 'arrivals'),
    '6 comments last week, 5 more than the week before. So far this week: 1.',
  );
  const rows = tableIn(page, 'arrivals-table');
  assert.deepEqual(rows[0]?.slice(1), [
    'general comment',
    'request for advice',
    'spam',
    'insult or incitement',
    'not sorted',
    'total',
  ]);
  const row = (day: string) => rows.find(([head]) => head?.includes(day))?.slice(1);
  assert.deepEqual(row('18/11/2026'), ['2', '1', '1', '1', '1', '6']);
  assert.deepEqual(row('23/11/2026 (still running)'), ['1', '0', '0', '0', '0', '1']);
  assert.equal(rows.length, 1 + 4 * 7 + 1);
  assert.equal(
    headlineOf(await look('', 'de'), 'arrivals'),
    '6 Kommentare in der letzten Woche, 5 mehr als in der Woche davor. Bisher in dieser Woche: 1.',
  );
});

test('a comment belongs to the day it is in Berlin, also in the night in which the clocks change', async (t) => {
  const { server, look, time } = await start(t);
  time.now = Date.parse('2026-11-02T08:00Z');
  // the first and the last moment of Sunday, 25 October, which has 25 hours, and one moment beyond each
  for (const at of [
    '2026-10-24T21:59:59.999Z',
    '2026-10-24T22:00Z',
    '2026-10-25T22:59:59.999Z',
    '2026-10-25T23:00Z',
  ])
    await tellHistory(server, { at: Date.parse(at), label: 'general' });
  const days = tableIn(await look(), 'arrivals-table');
  const total = (day: string) => days.find(([head]) => head?.includes(day))?.at(-1);
  assert.deepEqual([total('24/10/2026'), total('25/10/2026'), total('26/10/2026')], ['1', '2', '1']);
  const weeks = tableIn(await look('?period=12w'), 'arrivals-table');
  const week = (day: string) => weeks.find(([head]) => head?.startsWith(day))?.at(-1);
  assert.deepEqual([week('19 October 2026'), week('26 October 2026')], ['3', '1']);
});

test('the longest waits of now are told', async (t) => {
  const { server, look } = await start(t);
  await tellHistory(server, { at: NOW - 50 * HOUR, label: 'spam', state: 'pending' });
  await tellHistory(server, { at: NOW - 5 * HOUR, label: 'general', state: 'pending' });
  await tellHistory(server, { at: NOW - 99 * HOUR, label: 'general', state: 'published' });
  await tellReferral(server, { at: NOW - 3 * HOUR, lang: 'de', topics: ['work'] });
  await tellReferral(server, { at: NOW - 9 * HOUR, lang: 'de', topics: ['work'], state: 'closed' });
  assert.equal(
    headlineOf(await look(), 'now'),
    'The oldest waiting comment came 2 days ago. The oldest open referral came 3 hours ago.',
  );
});

test('the time to the first decision has a median and a 90th percentile for each week', async (t) => {
  const { server, look } = await start(t);
  const decided = async (sent: number, hours: number, first = 'approved') =>
    tellHistory(server, { at: sent, label: 'general' }, [
      screenedAs('general', sent),
      { type: first, at: sent + hours * HOUR },
      { type: 'rejected', at: sent + 90 * HOUR },
    ]);
  for (let hours = 1; hours <= 11; hours += 1) await decided(LAST_WEEK - 24 * HOUR, hours);
  // sent on Sunday, decided on Monday: it belongs to the week of the decision
  await decided(Date.parse('2026-11-15T20:00Z'), 6);
  await decided(WEEK_BEFORE, 20);
  // an undone decision is none; the counsellors' own decisions are not the moderators'
  await tellHistory(server, { at: WEEK_BEFORE, label: 'general' }, [
    screenedAs('general', WEEK_BEFORE),
    { type: 'approved', at: WEEK_BEFORE + MINUTE },
    { type: 'undone', at: WEEK_BEFORE + 2 * MINUTE },
    { type: 'marked_spam', at: WEEK_BEFORE + 30 * HOUR },
  ]);
  await tellHistory(server, { at: WEEK_BEFORE, label: 'referral' }, [
    screenedAs('referral', WEEK_BEFORE),
    { type: 'returned', at: WEEK_BEFORE + HOUR },
    { type: 'approved', at: WEEK_BEFORE + 2 * HOUR },
  ]);
  const page = await look();
  const rows = tableIn(page, 'waits-table').slice(1);
  const week = (day: string) => rows.find(([head]) => head?.startsWith(day))?.slice(1);
  // twelve values 1…11 and 6: the median is 6, the 90th percentile is the value at 0.9 × 11 = 9.9: 9 + 0.9 × 1
  assert.deepEqual(week('16 November 2026'), ['6 hours', '9.9 hours', '12']);
  assert.deepEqual(week('9 November 2026'), ['25 hours', '29 hours', '2']);
  assert.deepEqual(week('2 November 2026'), ['–', '–', '0']);
  assert.equal(
    headlineOf(page, 'waits'),
    'Last week it took at most 6 hours for half of the comments, and at most 9.9 hours for nine in ten.',
  );
  assert.match(headlineOf(await look('', 'de'), 'waits'), /höchstens 6 Stunden, .* höchstens 9,9 Stunden\./);
});

test('what people decide at the desk is counted, and held against what the screening had said', async (t) => {
  const { server, admin, visitor, look, time } = await start(t);
  time.now = LAST_WEEK;
  const decide = async (text: string, decision: string, more: Record<string, string> = {}) => {
    const { id } = await screened(server, visitor, text);
    const answer = await decideOn(admin, id, decision, more);
    assert.equal(answer.status, 303, `${text} → ${decision}`);
    return id;
  };
  await decide('eins', 'approval');
  await decide('zwei', 'approval');
  await decide('drei', 'spam');
  await decide('vier', 'rejection', { reason: 'insulting' });
  await decide('fünf', 'rejection', { reason: 'off_topic' });
  await decide('sechs', 'referral');
  await decide('sieben #spam', 'approval');
  await decide('acht #spam', 'spam');
  await decide('neun #abuse', 'rejection', { reason: 'advertising' });
  const changed = await decide('zehn', 'rejection');
  await decideOn(admin, changed, 'approval', { state: 'rejected' });
  for (const what of ['return', 'closure']) {
    const { id } = await screened(server, visitor, `${what} #referral`);
    const referral = await referralOf(server, id);
    const csrf = await admin.csrf();
    await admin.post(`/desk/referrals/${referral?.id}/${what}`, { csrf, outcome: 'contacted' });
  }
  // an undone decision does not count, nor one that nobody has screened for; an abuse mark does
  const at = LAST_WEEK;
  await tellHistory(server, { at, label: 'general' }, [
    screenedAs('general', at),
    { type: 'marked_spam', at },
    { type: 'undone', at: at + 1 },
  ]);
  await tellHistory(server, { at, label: 'spam' }, [
    screenedAs('general', at, 1),
    screenedAs('spam', at, 2),
    { type: 'marked_abuse', at, revision: 2 },
  ]);
  await tellHistory(server, { at, label: null }, [
    { type: 'screening_failed', by: 'system', at },
    { type: 'approved', at },
  ]);
  time.now = NOW;
  const page = await look();
  // columns: general, referral, spam, abuse, kind not told, agreement
  assert.deepEqual(tableIn(page, 'confusion-table').slice(1), [
    ['general comment', '3', '1', '1', '1', '1', '50%'],
    ['request for advice', '1', '1', '0', '0', '0', '50%'],
    ['spam', '1', '0', '1', '1', '0', '33%'],
    ['insult or incitement', '0', '0', '1', '0', '0', '0%'],
    ['not sorted', '1', '0', '0', '0', '0', '–'],
  ]);
  // 3 + 1 + 1 + 0 of 6 + 2 + 3 + 1
  assert.match(headlineOf(page, 'confusion'), /^42% agreement on 12 comments whose kind somebody has told\./);
  // published, rejected, spam, abuse, to the counsellors, total, undone
  const week = tableIn(page, 'decisions-table').find(([head]) => head?.startsWith('16 November 2026'));
  assert.deepEqual(week?.slice(1), ['5', '4', '3', '1', '1', '14', '1']);
  assert.equal(headlineOf(page, 'decisions'), '14 decisions last week; undone: 1. So far this week: 0.');
  assert.doesNotMatch(page.replace(/<header.*?<\/header>/s, ''), /Amina/, 'nobody is named');
});

test('undoing takes back the latest decision that still stands, as often as somebody does it', async (t) => {
  const { server } = await start(t);
  const foundAfter = async (...types: string[]) => {
    const events = types.map((type, index) => ({ type, at: LAST_WEEK + index }));
    const id = await tellHistory(server, { at: LAST_WEEK, label: 'general' }, [
      screenedAs('general', LAST_WEEK),
      ...events,
    ]);
    const judgement = await server.deps.db.read
      .selectFrom('judgement')
      .select('found')
      .where('comment_id', '=', id)
      .executeTakeFirst();
    return judgement?.found;
  };
  assert.equal(await foundAfter('approved'), 'general');
  assert.equal(await foundAfter('approved', 'undone'), undefined);
  assert.equal(await foundAfter('approved', 'undone', 'marked_spam'), 'spam');
  assert.equal(await foundAfter('approved', 'marked_spam', 'undone'), 'general');
  assert.equal(await foundAfter('approved', 'marked_spam', 'undone', 'undone'), undefined);
  assert.equal(await foundAfter('approved', 'marked_spam', 'undone', 'marked_abuse'), 'abuse');
  assert.equal(await foundAfter('marked_abuse', 'redacted'), 'abuse');
  const { read } = server.deps.db;
  const kept = await read.selectFrom('judgement').selectAll().orderBy('comment_id').execute();
  const derived = await read
    .selectFrom('judged' as 'judgement')
    .selectAll()
    .orderBy('comment_id')
    .execute();
  assert.deepEqual(kept, derived, 'the table holds what the view says');
});

test('referrals are counted by topic and language, and numbers below three are withheld', async (t) => {
  const { server, look } = await start(t);
  const refer = async (times: number, lang: string, topics: string[], more: object = {}) => {
    for (let index = 0; index < times; index += 1)
      await tellReferral(server, { at: LAST_WEEK, lang, topics, ...more });
  };
  await refer(3, 'ar', ['asylum']);
  await refer(2, 'ar', ['asylum', 'family'], { state: 'closed', outcome: 'contacted' });
  await refer(2, 'de', ['asylum'], { state: 'returned' });
  await refer(1, 'de', ['violence']);
  const page = await look();
  assert.equal(
    headlineOf(page, 'referrals'),
    '8 referrals in this period. Most often: asylum procedure (7).',
  );
  assert.deepEqual(tableIn(page, 'By topic').slice(1), [
    ['asylum procedure', '7 (88%)'],
    ['family', '<3'],
    ['violence', '<3'],
  ]);
  assert.deepEqual(tableIn(page, 'By language').slice(1), [
    ['Arabic', '5 (63%)'],
    ['German', '3 (38%)'],
  ]);
  // 7 for asylum, less 5 in Arabic, would tell that 2 are in German
  assert.deepEqual(tableIn(page, 'topics-table'), [
    ['Topic', 'Arabic', 'German'],
    ['asylum procedure', '≥3', '<3'],
    ['family', '<3', '<3'],
    ['violence', '<3', '<3'],
  ]);
  const ends = Object.fromEntries(tableIn(page, 'Outcomes').slice(1));
  assert.equal(ends['not finished yet'], '4 (50%)');
});

test('a period is chosen by a link, and one that there is not is the shortest', async (t) => {
  const { server, look } = await start(t);
  await tellHistory(server, { at: Date.parse('2025-12-01T12:00Z'), label: 'general' });
  assert.match(await look(), /Nothing to count yet/);
  assert.match(await look('?period=12w'), /Nothing to count yet/);
  const year = await look('?period=12m');
  assert.equal(tableIn(year, 'arrivals-table').length, 54);
  assert.match(year, /href="\/desk\/insights\?period=12m" aria-current="page"/);
  assert.match(await look('?period=nonsense'), /href="\/desk\/insights\?period=4w" aria-current="page"/);
});

test('a rejection counts as what its reason says of the comment at that time', async (t) => {
  const { server, admin, visitor } = await start(t);
  const found = async (id: string) =>
    (
      await server.deps.db.read
        .selectFrom('judgement')
        .select('found')
        .where('comment_id', '=', id)
        .executeTakeFirst()
    )?.found;
  await admin.post('/desk/settings/reasons', {
    csrf: await admin.csrf(),
    label: 'Kettenbrief',
    teaches: 'spam',
    text_de: 'Bitte keine Kettenbriefe.',
  });
  const own = await server.deps.db.read
    .selectFrom('reason')
    .select('code')
    .where('label', '=', 'Kettenbrief')
    .executeTakeFirstOrThrow();
  const rejected = async (reason: string) => {
    const { id } = await screened(server, visitor, 'Ein Kommentar');
    await decideOn(admin, id, 'rejection', { reason });
    return id;
  };
  const chain = await rejected(own.code);
  const insult = await rejected('insulting');
  assert.deepEqual([await found(chain), await found(insult)], ['spam', 'abuse']);
  await admin.post('/desk/settings/reasons/insulting', { csrf: await admin.csrf(), label: '', teaches: '' });
  assert.equal(await found(await rejected('insulting')), 'unsaid');
  assert.equal(await found(insult), 'abuse');
  assert.equal(await found(await rejected('off_topic')), 'unsaid');
});
