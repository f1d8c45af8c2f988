import { paths } from '../../src/paths.ts';
import type { Case } from './measure.ts';
import { itemsOf, type Moderator } from './moderator.ts';

const BULK = 30;

/** Decisions, each taken back before the next one, so that a kept database stays as it is. */
export async function decisionCases(moderator: Moderator): Promise<Case[]> {
  const newest = paths.desk.moderationWith({ order: 'newest' });
  const items = itemsOf(await moderator.page(newest)).slice(0, BULK);
  let round = 0;

  const approve = () => {
    const [id = '', revision = ''] = (items[round++ % items.length] ?? '').split(':');
    return moderator.post(paths.desk.approval(id), [
      ['revision', revision],
      ['state', 'pending'],
      ['confirmed', '1'],
    ]);
  };
  const decideOnAll = () =>
    moderator.post(paths.desk.decisions(), [
      ['decision', 'rejected'],
      ...items.map((item): [string, string] => ['item', item]),
    ]);
  const batchToUndo = async () =>
    / name="batch" value="([^"]+)"/.exec(await moderator.page(newest))?.[1] ?? null;
  const undo = (batch: unknown) => moderator.post(paths.desk.undos(), [['batch', String(batch)]]);
  const undoLast = async () => {
    const batch = await batchToUndo();
    if (batch !== null) await undo(batch);
  };
  const afterwards = (decide: () => Promise<string>) => async () => {
    await undoLast();
    await decide();
    return batchToUndo();
  };
  return [
    { name: 'publish one', class: 'decision', before: undoLast, ask: approve },
    { name: 'undo one', class: 'decision', before: afterwards(approve), ask: undo },
    { name: `reject ${BULK} at once`, class: 'decision', before: undoLast, ask: decideOnAll },
    { name: `undo ${BULK} at once`, class: 'decision', before: afterwards(decideOnAll), ask: undo },
  ];
}
