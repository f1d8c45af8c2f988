import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as items from '../../src/moderation/item-store.ts';
import * as leases from '../../src/moderation/lease-store.ts';
import * as counts from '../../src/moderation/queue-count-store.ts';
import { AGES, FILTER_LABELS } from '../../src/moderation/queue-filter.ts';
import * as queue from '../../src/moderation/queue-store.ts';
import * as undo from '../../src/moderation/undo-store.ts';
import * as cases from '../../src/referrals/referral-queue-store.ts';
import * as search from '../../src/search/search-store.ts';
import { plansOf } from '../support/query-plans.ts';

type Ask = Parameters<typeof plansOf>[1];

const ALL: queue.QueueSelection = {
  pageId: null,
  lang: null,
  label: null,
  before: null,
  isNewestFirst: false,
};
const PLACE: queue.QueuePlace = { section: 1, createdAt: 1, id: 'x' };
const CASES = { assignedTo: null, isUnassigned: false, lang: null };
const CASE_PLACE = { stage: 0, urgencyRank: 1, deadlineRank: '2026-12-03', openedAt: 1, id: 'x' };
const LEASE = { commentId: 'x', personId: 'x', name: 'x', since: 1, until: 2 };
const RANGE = { first: 1, end: 2 };

/** Every filter alone, with others, and none. */
const SELECTIONS: queue.QueueSelection[] = [null, 'x'].flatMap((pageId) =>
  [null, 'de'].flatMap((lang) =>
    [null, ...FILTER_LABELS].flatMap((label) =>
      [null, AGES.length].flatMap((before) =>
        [false, true].map((isNewestFirst) => ({ pageId, lang, label, before, isNewestFirst })),
      ),
    ),
  ),
);

const QUERIES: { [store: string]: { [query: string]: Ask } } = {
  queue: {
    pageIdOf: (db) => queue.pageIdOf(db, 'x'),
    findItem: (db) => items.findItem(db, 'x'),
    earlierOf: (db) => items.earlierOf(db, Buffer.from('x'), 'x', 5),
  },
  counts: {
    countBySection: (db) => counts.countBySection(db, ALL),
    whatWaits: (db) => counts.whatWaits(db),
    countWaiting: (db) => counts.countWaiting(db),
    lastDecidedAt: (db) => counts.lastDecidedAt(db),
  },
  undo: {
    commentsOfBatch: (db) => undo.commentsOfBatch(db, 'x'),
    seenVersionOf: (_db, trx) => undo.seenVersionOf(trx, 'x').catch(() => 'there is no page'),
    lastDecision: (db) => undo.lastDecision(db, 'x', 1),
  },
  leases: {
    findLease: (_db, trx) => leases.findLease(trx, 'x'),
    leasesOf: (db) => leases.leasesOf(db, ['x', 'y'], 1),
    activeLeases: (db) => leases.activeLeases(db, 1),
    saveLease: (_db, trx) => leases.saveLease(trx, LEASE).catch(() => 'there is no comment'),
    deleteExpiredLeases: (_db, trx) => leases.deleteExpiredLeases(trx, 1),
    deleteLease: (_db, trx) => leases.deleteLease(trx, 'x', 'x'),
    deleteOtherLeases: (_db, trx) => leases.deleteOtherLeases(trx, 'x', 'y'),
  },
  cases: {
    casesAfter: (db) => cases.casesAfter(db, CASES, CASE_PLACE, 21),
    countCases: (db) => cases.countCases(db, CASES),
    countOverdue: (db) => cases.countOverdue(db, 1),
    caseBeside: (db) => cases.caseBeside(db, 'x', CASE_PLACE, 'next'),
    caseBefore: (db) => cases.caseBeside(db, 'x', CASE_PLACE, 'previous'),
  },
  search: {
    findNewest: (db) => search.findNewest(db, '"wort" AND "_all"', RANGE, 31),
    countMatches: (db) => search.countMatches(db, '"wort"', RANGE, 1001),
    wordsBeginningWith: (db) => search.wordsBeginningWith(db, 'wohnung', 401),
    newestPages: (db) => search.newestPages(db, 500),
    findPageByKeyOrTitle: (db) => search.findPageByKeyOrTitle(db, 'x'),
    everybody: (db) => search.everybody(db),
  },
};

/** Tables that grow with the comments; the others hold a row for each page, person or lease. */
const LARGE = /\b(comment|comment_event|search_entry|judgement|correction|redaction|referral|parent)\b/;
/** What SQLite calls a scan, and is none of much. */
const BOUNDED = [
  // full text by a MATCH, which the M stands for
  /^SCAN comment_search VIRTUAL TABLE INDEX \d+:.*M/,
  // the words of the index from one to another: FTS5_VOCAB_TERM_GE and _LE of fts5_vocab.c are 0x600
  /^SCAN search_term VIRTUAL TABLE INDEX 1537:$/,
];

for (const [store, queries] of Object.entries(QUERIES)) {
  for (const [name, ask] of Object.entries(queries)) {
    test(`${name} (${store}) reads no large table or index from end to end`, async (t) => {
      const plans = await plansOf(t, ask);
      assert.ok(plans.length > 0);
      for (const plan of plans) assertNoFullScan(plan);
    });
  }
}

test('a list of the queue is one stretch of a queue index, in its order, for every filter and direction', async (t) => {
  const asked = SELECTIONS.flatMap((selection) => [null, PLACE].map((after) => ({ selection, after })));
  const plans = await plansOf(t, async (db) => {
    for (const { selection, after } of asked) await queue.pendingIn(db, 1, selection, after, 31);
  });
  assert.equal(plans.length, asked.length);
  for (const [index, plan] of plans.entries()) {
    const of = JSON.stringify(asked[index]);
    assert.match(
      plan,
      /^SEARCH comment USING (COVERING )?INDEX comment_queue(_page|_lang)? \(.*section=\?/,
      of,
    );
    assert.doesNotMatch(plan, /TEMP B-TREE/, of);
  }
});

test('the queue of the counsellors is one stretch of its index, in its order, for every filter', async (t) => {
  const selections = [
    CASES,
    { ...CASES, assignedTo: 'x' },
    { ...CASES, isUnassigned: true },
    { ...CASES, lang: 'de' },
  ];
  const plans = await plansOf(t, async (db) => {
    for (const selection of selections)
      for (const after of [null, CASE_PLACE]) await cases.casesAfter(db, selection, after, 21);
  });
  assert.equal(plans.length, selections.length * 2);
  for (const plan of plans) {
    assert.match(plan, /^(SEARCH|SCAN) referral USING INDEX referral_queue/);
    assert.doesNotMatch(plan, /ORDER BY/);
  }
});

test('counts come from the sums that are kept, and with an age from a partial index that holds only what waits', async (t) => {
  const plans = await plansOf(t, async (db) => {
    for (const selection of SELECTIONS) await counts.countBySection(db, selection);
  });
  assert.equal(plans.length, SELECTIONS.length);
  for (const [index, plan] of plans.entries()) {
    const selection = SELECTIONS[index];
    assert.match(
      plan,
      selection?.before === null
        ? /^(SCAN|SEARCH) queue_count/
        : /^(SCAN|SEARCH) comment USING (COVERING )?INDEX comment_queue/,
      JSON.stringify(selection),
    );
  }
});

function assertNoFullScan(plan: string): void {
  const scans = plan
    .split('\n')
    .filter((step) => step.startsWith('SCAN') && !BOUNDED.some((kind) => kind.test(step)));
  for (const scan of scans) {
    assert.doesNotMatch(scan, LARGE, plan);
    assert.doesNotMatch(scan, /VIRTUAL TABLE/, plan);
  }
  if (LARGE.test(plan)) assert.doesNotMatch(plan, /USE TEMP B-TREE FOR ORDER BY/, plan);
}
