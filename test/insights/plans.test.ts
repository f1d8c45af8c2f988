import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import {
  countArrivals,
  countDecisions,
  countJudgements,
  countReferrals,
  countTopics,
  oldestOpenReferral,
  oldestWaiting,
  waitsOf,
} from '../../src/insights/insights-store.ts';
import { eventsAfter } from '../../src/insights/log-store.ts';
import type { Database } from '../../src/shared/db/database.ts';
import { plansOf } from '../support/query-plans.ts';

const SPAN = { from: 1, until: 2 };

/** Query → the index that must bound it. */
const QUERIES: Record<string, { ask: (db: Database) => Promise<unknown>; index: RegExp }> = {
  arrivals: {
    ask: (db) => countArrivals(db, SPAN),
    index: /COVERING INDEX comment_arrival \(label=\? AND created_at>\? AND created_at<\?\)/,
  },
  decisions: {
    ask: (db) => countDecisions(db, SPAN),
    index: /COVERING INDEX comment_event_decisions \(type=\? AND at>\? AND at<\?\)/,
  },
  waits: {
    ask: (db) => waitsOf(db, SPAN),
    index: /COVERING INDEX judgement_first \(first_at>\? AND first_at<\?\)/,
  },
  judgements: {
    ask: (db) => countJudgements(db, SPAN),
    index: /COVERING INDEX judgement_found \(screened_as=\? AND found=\? AND judged_at>\? AND judged_at<\?\)/,
  },
  referrals: {
    ask: (db) => countReferrals(db, SPAN),
    index: /COVERING INDEX referral_opened \(opened_at>\? AND opened_at<\?\)/,
  },
  topics: {
    ask: (db) => countTopics(db, SPAN),
    index: /COVERING INDEX referral_opened \(opened_at>\? AND opened_at<\?\)/,
  },
  'oldest comment': { ask: oldestWaiting, index: /INDEX comment_queue \(section=\?\)/ },
  'oldest referral': {
    ask: oldestOpenReferral,
    index: /INDEX referral_queue \(stage=\?\)/,
  },
  'log, first part': {
    ask: (db) => eventsAfter(db, SPAN, null, 9),
    index: /INDEX comment_event_at \(at>\? AND at<\?\)/,
  },
  'log, next part': {
    ask: (db) => eventsAfter(db, SPAN, { at: 1, id: 'x' }, 9),
    index: /INDEX comment_event_at \(at>\? AND at<\?\)/,
  },
};

for (const [name, { ask, index }] of Object.entries(QUERIES)) {
  test(`the query for ${name} is bounded by an index and reads no table from end to end`, async (t) => {
    const plans = await plansOf(t, ask);
    assert.equal(plans.length, 1);
    assert.match(plans[0] ?? '', index);
    assert.doesNotMatch(plans[0] ?? '', /SCAN (?!\w+ VIRTUAL TABLE)/);
  });
}

test('keeping the judgement of a comment reads the events of that comment only', async (t) => {
  const plans = await plansOf(t, (db) =>
    db.read.executeQuery(CompiledQuery.raw("SELECT * FROM judged WHERE comment_id = 'x'")),
  );
  const plan = plans[0] ?? '';
  assert.match(plan, /SEARCH comment_event USING INDEX comment_event_history \(comment_id=\?\)/);
  assert.doesNotMatch(plan, /SCAN (comment|comment_event|screening)\b/);
});
