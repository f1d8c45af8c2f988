import type { Selectable } from 'kysely';
import { type CommentEventType, type ImportedState, nextState } from '../../src/comments/comment-state.ts';
import { isSearched } from '../../src/comments/search-tags.ts';
import type { openDatabase } from '../../src/shared/db/database.ts';
import type { CommentTable } from '../../src/shared/db/schema.ts';

type Comment = Selectable<CommentTable>;
type Everything = Awaited<ReturnType<typeof readAll>>;

const DECISIONS: readonly string[] = ['approved', 'rejected', 'marked_spam', 'marked_abuse', 'referred'];

/** What is wrong with single comments, one sentence each. */
export async function brokenComments(db: ReturnType<typeof openDatabase>): Promise<string[]> {
  const all = await readAll(db);
  return all.comments.flatMap((comment) => [
    ...brokenHistory(comment, all),
    ...repeatedSteps(comment, all),
    ...misplacedWords(comment, all),
    ...brokenWork(comment, all),
  ]);
}

/** One moment of the database, grouped by comment. */
async function readAll(db: ReturnType<typeof openDatabase>) {
  return await db.read.transaction().execute(async (trx) => {
    const events = await trx.selectFrom('comment_event').selectAll().orderBy('id').execute();
    const outbox = await trx.selectFrom('outbox').selectAll().where('job', '=', 'screen-comment').execute();
    const referrals = await trx.selectFrom('referral').selectAll().execute();
    const entries = await trx.selectFrom('search_entry').select('comment_id').execute();
    const backlog = await trx.selectFrom('search_backlog').select('comment_id').execute();
    return {
      comments: await trx.selectFrom('comment').selectAll().orderBy('id').execute(),
      events: Map.groupBy(events, (event) => event.comment_id),
      work: Map.groupBy(outbox, (row) => row.subject_id),
      referrals: new Map(referrals.map((referral) => [referral.comment_id, referral])),
      indexed: new Set([...entries, ...backlog].map((row) => row.comment_id)),
    };
  });
}

/** The events lead to the state, in their order, and no revision is screened or decided on more often than it may be. */
function brokenHistory(comment: Comment, { events }: Everything): string[] {
  const broken: string[] = [];
  const history = events.get(comment.id) ?? [];
  let state: ReturnType<typeof nextState> | null = null;
  for (const event of history) {
    try {
      state = nextState(state ?? (event.type === 'imported' ? 'received' : null), {
        type: event.type as CommentEventType,
        isReferral: event.state === 'referred',
        becomes: event.state as ImportedState,
        restores: event.state as ImportedState,
      });
    } catch {
      broken.push(`${comment.id}: ${event.type} cannot follow ${state}`);
    }
    if (state !== event.state) broken.push(`${comment.id}: ${event.type} says ${event.state}, not ${state}`);
  }
  if (state !== comment.state) broken.push(`${comment.id}: is ${comment.state}, its events say ${state}`);
  const revision = history.at(-1)?.revision;
  if (revision !== comment.revision)
    broken.push(`${comment.id}: revision ${comment.revision}, events ${revision}`);
  return broken;
}

/** No revision is screened more than once, and no decision is made twice in a row. */
function repeatedSteps(comment: Comment, { events }: Everything): string[] {
  const broken: string[] = [];
  for (const [of, list] of Map.groupBy(events.get(comment.id) ?? [], (event) => event.revision)) {
    const verdicts = list.filter(({ type }) => /^screen/.test(type)).length;
    if (verdicts > 1) broken.push(`${comment.id}: revision ${of} was screened ${verdicts} times`);
    const wasUndone = list.some(({ type }) => type === 'undone' || type === 'returned');
    const repeated = list.some(({ type, state: now }, at) => {
      const before = list[at - 1];
      return before !== undefined && DECISIONS.includes(type) && before.type === type && before.state === now;
    });
    if (repeated && !wasUndone) broken.push(`${comment.id}: the same decision twice`);
  }
  return broken;
}

/** The words stand where the state says, and nowhere else. */
function misplacedWords(comment: Comment, { referrals, indexed }: Everything): string[] {
  const { id, state, sealed, text, name, html } = comment;
  const broken: string[] = [];
  const isOpen = text !== null || name !== null || html !== null;
  const isReadable = isSearched(state);
  if ((state === 'received') !== (sealed !== null))
    broken.push(`${id}: ${state}, sealed: ${sealed !== null}`);
  if (isReadable !== (text !== null && html !== null))
    broken.push(`${id}: ${state}, but its words are missing`);
  if (isOpen && !isReadable) broken.push(`${id}: ${state}, but its words are open`);
  if (indexed.has(id) !== isReadable) broken.push(`${id}: ${state}, in the search index: ${indexed.has(id)}`);
  const referral = referrals.get(id);
  if (state === 'referred' && !referral) broken.push(`${id}: referred without a referral`);
  if (referral?.state === 'open' && (state !== 'referred' || referral.sealed === null))
    broken.push(`${id}: ${state}, but its referral is open`);
  return broken;
}

/** What waits for the screening has exactly one row that says so, and what does not has none. */
function brokenWork({ id, state }: Comment, { work }: Everything): string[] {
  const rows = work.get(id)?.length ?? 0;
  if (state === 'received' && rows !== 1) return [`${id}: received, with ${rows} rows of work`];
  if (isSearched(state) && rows > 0) return [`${id}: ${state}, but is to be screened`];
  return [];
}
