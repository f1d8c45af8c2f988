import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueRows, nextDueAt } from '../../src/shared/outbox/outbox-store.ts';
import { plansOf } from '../support/query-plans.ts';

test('mails are not looked for among all the comments that wait', async (t) => {
  const plans = await plansOf(t, async (db) => {
    await dueRows(db, 5, 5, null, 'mail');
    await nextDueAt(db, 'mail');
  });
  for (const plan of plans) assert.match(plan, /USING (COVERING )?INDEX outbox_mail/);
});
