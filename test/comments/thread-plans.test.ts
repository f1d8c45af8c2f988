import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rootsAfter, rootsBefore } from '../../src/comments/thread-store.ts';
import { plansOf } from '../support/query-plans.ts';

test('of the roots before a comment none is read but its place, and no thread is sorted', async (t) => {
  const [before, after] = await plansOf(t, async (db) => {
    await rootsBefore(db, 'page', { publishedAt: 1, id: 'root' }, 11);
    await rootsAfter(db, 'page', { publishedAt: 1, id: 'root' }, 51);
  });
  assert.match(before ?? '', /^SEARCH comment USING COVERING INDEX comment_roots \(page_id=\? AND .*\)$/);
  assert.match(after ?? '', /^SEARCH comment USING INDEX comment_roots \(page_id=\? AND .*\)$/);
});
