import type { Model } from '../model.ts';
import { screen } from '../screen.ts';
import type { Row } from './corpus.ts';

/** A candidate may lose this much recall of referrals, over all and in each language: half a point. */
const MOST_LOST = 0.005;

/**
 * Why a candidate must not take the place of the model in use, judged by texts that neither has learnt from. Empty
 * when it may: it still refers and recognises every emergency that was, and finds as many requests everywhere.
 */
export function reasonsAgainst(current: Model, candidate: Model, rows: readonly Row[]): string[] {
  const judged = rows
    .filter(({ label }) => label === 'referral')
    .map((row) => {
      const [before, after] = [screen(row.text, { model: current }), screen(row.text, { model: candidate })];
      return { row, before, after };
    });
  const reasons = judged.flatMap(({ row, before, after }) => {
    if (row.urgency !== 'emergency') return [];
    if (before.label === 'referral' && after.label !== 'referral')
      return [`the emergency ${row.id} is not referred any more`];
    if (before.urgency === 'emergency' && after.urgency !== 'emergency')
      return [`the emergency ${row.id} is not called one any more`];
    return [];
  });
  const groups = Map.groupBy(judged, ({ row }) => row.lang);
  for (const [name, group] of [['over all', judged] as const, ...groups]) {
    const share = (side: 'before' | 'after') =>
      group.filter((one) => one[side].label === 'referral').length / group.length;
    if (share('after') < share('before') - MOST_LOST) {
      reasons.push(`recall ${name} falls from ${share('before').toFixed(3)} to ${share('after').toFixed(3)}`);
    }
  }
  return reasons;
}
