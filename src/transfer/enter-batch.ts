import { enterImported } from '../comments/enter-imported.ts';
import type { Clock } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { idAt } from '../shared/ids.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { PageFinder } from './find-or-add-page.ts';
import { type Note, OWN_SOURCE, type SkipReason } from './imported-comment.ts';
import { type EnteredComment, findEntered, hasReceipt, saveSource } from './imports-store.ts';
import type { PreparedComment } from './prepare-comment.ts';

/** One import under way. */
export interface Import {
  deps: { db: Database; clock: Clock; sealing: Sealing };
  pages: PageFinder;
  /** In a dry run nothing is written: what would be there by now. Else null. */
  imagined: Map<string, EnteredComment> | null;
  /** How many were entered, and how many of them wait for the screening. */
  entered: number;
  toScreen: number;
}

export type Became = PreparedComment['state'] | 'already' | 'waits' | { skipped: SkipReason };

/** Whether a comment, named by its key, is nothing to wait for. */
export type IsLost = (key: string) => boolean;

export interface BatchOutcome {
  comment: PreparedComment;
  became: Became;
  notes: readonly Note[];
}

/** What waited is screened so many milliseconds after the one before: a visitor's comment has not to wait for them all. */
const SCREEN_EVERY = 100;

/** A comment of a source by its number. */
export const keyOf = ({ source, sourceId }: { source: string; sourceId: string }): string =>
  `${source} ${sourceId}`;

/**
 * Enters prepared comments in one transaction, those that are here already left out.
 * @param isLost whether what a reply answers, and is not here, will not come either: the reply then begins a thread;
 *   else it waits
 */
export async function enterBatch(
  run: Import,
  batch: readonly PreparedComment[],
  isLost: IsLost,
): Promise<BatchOutcome[]> {
  const placed: [PreparedComment, string | null][] = [];
  for (const comment of batch) placed.push([comment, await run.pages.idOf(comment.page)]);
  const { entered, toScreen } = run;
  const enterAll = async (db: Database['read'] | Trx, trx: Trx | null): Promise<BatchOutcome[]> => {
    // from the beginning, should the transaction be tried a second time
    Object.assign(run, { entered, toScreen });
    const outcomes: BatchOutcome[] = [];
    for (const [comment, pageId] of placed) {
      const place = pageId === null ? 'page_refused' : await placeOf(run, db, comment, pageId, isLost);
      outcomes.push(await enterAt(run, trx, comment, place));
    }
    return outcomes;
  };
  return run.imagined === null
    ? await run.deps.db.write((trx) => enterAll(trx, trx))
    : await enterAll(run.deps.db.read, null);
}

interface Place {
  pageId: string;
  parent: EnteredComment | null;
  isOrphan: boolean;
}

async function placeOf(
  run: Import,
  db: Database['read'] | Trx,
  { source, sourceId, parentSourceId, own }: PreparedComment,
  pageId: string,
  isLost: IsLost,
): Promise<Place | 'already' | 'waits'> {
  const find = async (id: string) =>
    run.imagined?.get(keyOf({ source, sourceId: id })) ?? (await findEntered(db, source, id));
  if (await find(sourceId)) return 'already';
  const origin = own?.origin;
  if (origin && (await findEntered(db, origin.source, origin.sourceId))) return 'already';
  if (parentSourceId === null) return { pageId, parent: null, isOrphan: false };
  const answered = await find(parentSourceId);
  if (!answered && !isLost(keyOf({ source, sourceId: parentSourceId }))) return 'waits';
  const parent = answered?.pageId === pageId ? answered : null;
  return { pageId, parent, isOrphan: parent === null };
}

async function enterAt(
  run: Import,
  trx: Trx | null,
  comment: PreparedComment,
  place: Place | 'already' | 'waits' | 'page_refused',
): Promise<BatchOutcome> {
  if (place === 'page_refused') return { comment, became: { skipped: place }, notes: [] };
  if (typeof place === 'string') return { comment, became: place, notes: [] };
  const { state, own } = comment;
  const id = own?.id ?? idAt(comment.createdAt, run.entered);
  run.entered += 1;
  if (state === 'received') run.toScreen += 1;
  if (trx) await enter(run, trx, id, comment, place);
  else run.imagined?.set(keyOf(comment), { id, pageId: place.pageId, threadId: id });
  return {
    comment,
    became: state,
    notes: place.isOrphan ? [...comment.notes, 'parent_missing'] : comment.notes,
  };
}

async function enter(
  { deps, toScreen }: Import,
  trx: Trx,
  id: string,
  comment: PreparedComment,
  { pageId, parent }: Place,
): Promise<void> {
  const { state, content, email, lang, createdAt, own } = comment;
  const now = deps.clock();
  const receiptHash = own?.receiptHash ?? null;
  await enterImported(
    deps,
    trx,
    {
      ...{ id, pageId, parent, state, content, email, lang, createdAt },
      publishedAt: own ? own.publishedAt : createdAt,
      redactedAt: own?.redactedAt ?? null,
      wantsMail: own?.wantsMail === true && email !== null,
      receiptHash: receiptHash && (await hasReceipt(trx, receiptHash)) ? null : receiptHash,
    },
    now,
    now + toScreen * SCREEN_EVERY,
  );
  if (comment.source !== OWN_SOURCE) await saveSource(trx, id, comment);
  if (own?.origin) await saveSource(trx, id, own.origin);
}
