import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import type { Authorized } from '../../src/accounts/role.ts';
import { exportLog } from '../../src/insights/export-log.ts';
import type { Database } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startTestServer, type TestServer, until } from '../support/server.ts';
import { decideOn, eventsOf, screened } from '../support/stored.ts';
import { screenedAs, tellHistory } from './history.ts';

const DAY = Date.parse('2026-10-25T12:00Z');
const ADMIN = { id: 'x', name: 'x', email: 'x', role: 'admin' } as Authorized<'administer'>;

async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker, clock: () => DAY } });
  return { server, admin: await firstAdmin(server), visitor: new Client(server) };
}

/** A quoted or bare cell and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;

/** The records of a CSV file, each by the names in its head. */
function parse(csv: string): Record<string, string>[] {
  assert.ok(csv.startsWith('\uFEFF'), 'it begins with a byte order mark');
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(CELL)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') records.push([]);
  }
  const [head = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** As bytes, since `text()` would take the byte order mark away. */
async function download(client: Client, query: string) {
  const response = await client.get(`/desk/log.csv${query}`);
  const csv = Buffer.from(await response.arrayBuffer()).toString('utf8');
  return { response, csv };
}

test('the log of some days comes as a file with a row for each event, and no word of a visitor', async (t) => {
  const { server, admin, visitor } = await start(t);
  const { id } = await screened(server, visitor, 'Geheime Worte', { name: 'Wanda Wörter' });
  await decideOn(admin, id, 'rejection', { reason: 'off_topic' });
  const { response, csv } = await download(admin, '?from=2026-10-25&to=2026-10-26');
  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
  assert.equal(
    response.headers.get('content-disposition'),
    'attachment; filename=wegweiser-log-2026-10-25-2026-10-26.csv',
  );
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const events = await eventsOf(server, id);
  const time = '2026-10-25T12:00:00.000Z';
  const same = { time, comment: id, page: 'demo', revision: '1', batch: '' };
  const system = { actor_kind: 'system', actor: '' };
  assert.deepEqual(parse(csv), [
    { ...same, event: 'submitted', state: 'received', actor_kind: 'writer', actor: '', reason: '' },
    { ...same, event: 'screened', state: 'pending', ...system, reason: 'general' },
    {
      ...same,
      event: 'rejected',
      state: 'rejected',
      actor_kind: 'person',
      actor: 'Amina',
      reason: 'off_topic',
      batch: events[2]?.batch,
    },
  ]);
  assert.equal(events.length, 3);
  assert.match(events[2]?.batch ?? '', /^[0-9a-f-]{36}$/);
  assert.doesNotMatch(csv, /Geheime|Wanda/);
});

test('first and last day are whole days in Berlin, also when the clocks change', async (t) => {
  const { server, admin } = await start(t);
  const moments = [
    '2026-10-24T21:59:59.999Z',
    '2026-10-24T22:00:00.000Z',
    '2026-10-25T22:59:59.999Z',
    '2026-10-25T23:00:00.000Z',
  ];
  for (const moment of moments.toReversed())
    await tellHistory(server, { at: 0, label: 'general' }, [screenedAs('general', Date.parse(moment))]);
  const { csv } = await download(admin, '?from=2026-10-25&to=2026-10-25');
  assert.deepEqual(
    parse(csv).map(({ time }) => time),
    moments.slice(1, 3),
  );
});

test('more events than are read at once all come, once, in the order of time', async (t) => {
  const { server, admin } = await start(t);
  await tellEvents(server, 1700);
  const rows = parse((await download(admin, '?from=2026-10-25&to=2026-10-25')).csv);
  assert.equal(rows.length, 1700);
  assert.equal(new Set(rows.map(({ revision }) => revision)).size, 1700);
  assert.deepEqual(
    rows.map(({ time }) => time).toSorted(),
    rows.map(({ time }) => time),
  );
});

test('a spreadsheet program takes no cell for a formula', async (t) => {
  const { server, admin } = await start(t);
  const names = ['=HYPERLINK("https://x.test","y")', '+1', '-1', '@SUM(1)', 'Zoë, "die" Zweite\nUlm'];
  for (const name of names) {
    await server.deps.db.write((trx) => trx.updateTable('user').set({ name }).execute());
    const id = await tellHistory(server, { at: DAY, label: 'general' }, [{ type: 'approved', at: DAY }]);
    const { csv } = await download(admin, '?from=2026-10-25&to=2026-10-25');
    const cell = parse(csv).find((row) => row.comment === id)?.actor;
    assert.equal(cell, name.startsWith('Z') ? name : `'${name}`);
  }
});

test('days that are missing, wrong or in the wrong order come back with the form and a message', async (t) => {
  const { admin } = await start(t);
  for (const [query, message] of [
    ['', 'Bitte einen Tag nennen'],
    ['?from=2026-02-30&to=2026-03-01', 'Bitte einen Tag nennen'],
    ['?from=2026-03-02&to=2026-03-01', 'Der letzte Tag liegt vor dem ersten'],
  ] as const) {
    const response = await admin.get(`/desk/log.csv${query}`, { 'accept-language': 'de' });
    const page = await response.text();
    assert.equal(response.status, 400, query);
    assert.match(page, new RegExp(message));
    if (query !== '') assert.match(page, /name="to" value="2026-03-01"[^>]*/);
  }
});

test('only admins may have the log, and only they see the form for it', async (t) => {
  const { server, admin } = await start(t);
  const moderator = await admin.colleague(server, 'moderator', 'Mo');
  assert.equal((await moderator.get('/desk/log.csv?from=2026-10-25&to=2026-10-25')).status, 403);
  const form = /action="\/desk\/log\.csv"/;
  assert.doesNotMatch(await (await moderator.get('/desk/insights')).text(), form);
  assert.match(await (await admin.get('/desk/insights')).text(), form);
});

test('what nobody takes is not read, and when the reader goes away reading ends', async (t) => {
  const { server } = await start(t);
  await tellEvents(server, 6000);
  const { db } = server.deps;
  let reads = 0;
  const counting: Database = Object.create(db, {
    read: {
      get() {
        reads += 1;
        return db.read;
      },
    },
  });
  let taken = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write() {
      taken += 1; // and never asks for more
    },
  });
  const span = { from: DAY - 86_400_000, until: DAY + 86_400_000 };
  const exported = exportLog({ db: counting }, ADMIN, span, slow);
  await until(() => taken > 0, 'something is written');
  let before = -1;
  await until(() => {
    const isStill = before === reads;
    before = reads;
    return isStill;
  }, 'reading has stopped');
  assert.ok(reads < 12, `${reads} of 13 parts were read for a reader that took one`);
  slow.destroy();
  await exported;
  assert.equal(reads, before);
});

/** A comment with many events, a millisecond apart in threes. */
async function tellEvents(server: TestServer, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, index) => ({
    type: 'redacted',
    at: DAY + Math.floor(index / 3),
    revision: index + 1,
  }));
  await tellHistory(server, { at: DAY, label: 'general' }, events);
}
