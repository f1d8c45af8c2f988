import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label, Urgency, Verdict } from '../../src/screening/verdict.ts';
import { type Level, levelFor, nextLevel, type Shown } from '../../src/widget/form-hint/level.ts';

const verdict = (
  label: Label,
  referral: number,
  unsure: boolean,
  urgency: Urgency | null = null,
): Verdict => ({
  label,
  scores: { referral, general: 1 - referral, spam: 0, abuse: 0 },
  unsure,
  urgency: label === 'referral' ? (urgency ?? 'normal') : null,
  topics: [],
  lang: 'de',
  reasons: [],
  modelVersion: 'test',
});

const FOUND: [string, Verdict, Level | null][] = [
  ['a clear request', verdict('referral', 0.95, false), 'calm'],
  ['a likely request', verdict('referral', 0.6, true), 'calm'],
  ['as likely as not', verdict('referral', 0.5, true), 'calm'],
  ['hardly a request', verdict('referral', 0.4, true), null],
  ['an urgent one that is hardly a request', verdict('referral', 0.4, true, 'urgent'), null],
  ['an emergency', verdict('referral', 0.95, false, 'emergency'), 'emergency'],
  ['an emergency that is hardly a request', verdict('referral', 0.3, true, 'emergency'), 'emergency'],
  ['a grave one that the model takes for opinion', verdict('referral', 0.1, false, 'emergency'), 'emergency'],
  ['opinion, in doubt', verdict('general', 0.2, true), null],
  ['opinion', verdict('general', 0.05, false), 'none'],
  ['spam', verdict('spam', 0.01, false), 'none'],
  ['abuse', verdict('abuse', 0.01, false), 'none'],
];
for (const [what, found, level] of FOUND)
  test(`${what} shows ${level ?? 'no change'}`, () => assert.equal(levelFor(found), level));

const NEXT: [Shown, Level | null, Level][] = [
  [{ level: 'none', closed: 'none' }, 'calm', 'calm'],
  [{ level: 'none', closed: 'none' }, null, 'none'],
  [{ level: 'calm', closed: 'none' }, null, 'calm'],
  [{ level: 'calm', closed: 'none' }, 'none', 'none'],
  [{ level: 'calm', closed: 'none' }, 'emergency', 'emergency'],
  [{ level: 'emergency', closed: 'none' }, 'calm', 'emergency'],
  [{ level: 'emergency', closed: 'none' }, 'none', 'none'],
  [{ level: 'none', closed: 'calm' }, 'calm', 'none'],
  [{ level: 'none', closed: 'calm' }, 'emergency', 'emergency'],
  [{ level: 'emergency', closed: 'calm' }, 'calm', 'emergency'],
  [{ level: 'none', closed: 'emergency' }, 'emergency', 'none'],
  [{ level: 'none', closed: 'emergency' }, 'calm', 'none'],
];
for (const [shown, found, next] of NEXT)
  test(`${shown.level} with ${shown.closed} closed, then ${found}: ${next}`, () =>
    assert.equal(nextLevel(shown, found), next));
