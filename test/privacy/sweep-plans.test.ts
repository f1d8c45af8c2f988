import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SWEEPS } from '../../src/privacy/retention.ts';
import { commentsTakenAway, newestRow, othersTakenAway } from '../../src/privacy/taken-away-store.ts';
import { plansOf } from '../support/query-plans.ts';

/** Read from end to end: a row for each person, session, link or open comment, and what is still to be erased. */
const SMALL =
  /^SCAN (consent|referral_note|session|verification|invitation|password_reset|used_code|lease|user|site)\b/;
/** Partial indexes that hold only what is still to be erased. */
const LEFT =
  /^SCAN (referral_mail USING (COVERING )?INDEX referral_mail_sealed|correction USING (COVERING )?INDEX correction_referral)$/;
const OWN = /^SCAN \(subquery-\d+\)$/;

function assertNoFullScan(plan: string): void {
  for (const step of plan.split('\n').filter((line) => line.startsWith('SCAN')))
    assert.ok(
      [SMALL, LEFT, OWN].some((pattern) => pattern.test(step)),
      `${step}\n\n${plan}`,
    );
}

for (const [index, { kind, due }] of SWEEPS.entries())
  test(`sweep ${index} (${kind}) finds what is due without reading what is not`, async (t) => {
    for (const limit of [1, 20, -1]) {
      const plans = await plansOf(t, (db) => due(db.read, 1, limit));
      assert.equal(plans.length, 1);
      for (const plan of plans) assertNoFullScan(plan);
    }
  });

test('what was taken away lately is found without reading the history', async (t) => {
  const plans = await plansOf(t, async (db) => {
    assert.equal(await newestRow(db.read), 0);
    assert.deepEqual(await othersTakenAway(db.read, 1e12), []);
    for await (const part of commentsTakenAway(db.read, 8, 9)) assert.deepEqual(part, []);
  });
  assert.equal(plans.length, 3);
  assert.match(plans.at(-1) ?? '', /^SEARCH event USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)/);
  for (const plan of plans) assertNoFullScan(plan);
});
