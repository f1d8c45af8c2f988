import type { Insertable, Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Topic, Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Database } from '../shared/db/database.ts';
import { prepared, preparedInsert } from '../shared/db/prepared.ts';
import type { ReferralTable } from '../shared/db/schema.ts';
import { newId } from '../shared/ids.ts';
import type { Referral, ReferralActor, ReferralEventType, ReferralState } from './referral.ts';

export type ReferralRow = Selectable<ReferralTable>;

export function toReferral(row: ReferralRow): Referral {
  return {
    id: row.id,
    commentId: row.comment_id,
    state: row.state as ReferralState,
    urgency: row.urgency as Urgency,
    topics: JSON.parse(row.topics) as Topic[],
    lang: row.lang,
    openedAt: row.opened_at,
    targetAt: row.target_at,
    deadlineOn: row.deadline_on,
    assignedTo: row.assigned_to,
  };
}

export async function referralOfComment(
  db: Database['read'] | Trx,
  commentId: string,
): Promise<ReferralRow | undefined> {
  return (await ofComment(db, { commentId }))[0];
}

const ofComment = prepared((db, { commentId }: { commentId: string }) =>
  db.selectFrom('referral').selectAll().where('comment_id', '=', commentId),
);

export async function referralById(
  trx: Database['read'] | Trx,
  id: string,
): Promise<ReferralRow | undefined> {
  return await trx.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Writes a referral; a comment that was returned and is referred again gets its old one back.
 * @returns the id of the referral
 */
export async function saveReferral(trx: Trx, row: NewReferral): Promise<string> {
  const [known] = await idOfComment(trx, { commentId: row.comment_id });
  // one statement that does either, or says what it has written, costs SQLite a copy of each page that it changes
  if (known) await writeOver(trx, row);
  else await insertRow(trx, row);
  return known?.id ?? row.id;
}

/** Every column that is not derived from others. */
export type NewReferral = Omit<Insertable<ReferralTable>, 'urgency_rank' | 'stage' | 'deadline_rank'>;
const COLUMNS = [
  'id', 'comment_id', 'state', 'urgency', 'topics', 'lang', 'sealed', 'deadline_on', 'opened_at', 'target_at',
  'shown_at', 'seen_at', 'assigned_to', 'assigned_at', 'closed_at', 'closed_by', 'outcome',
] as const satisfies readonly (keyof NewReferral)[]; // biome-ignore format: a list

const idOfComment = prepared((db, { commentId }: { commentId: string }) =>
  db.selectFrom('referral').select('id').where('comment_id', '=', commentId),
);

const insertRow = preparedInsert('referral');

const writeOver = prepared((db, row: NewReferral) =>
  db
    .updateTable('referral')
    .set(Object.fromEntries(COLUMNS.filter((one) => one !== 'id').map((one) => [one, row[one]])))
    .where('comment_id', '=', row.comment_id),
);

/** Appends to the history of a referral. @param event.detail a code or an id, never words */
export async function appendReferralEvent(
  trx: Trx,
  referralId: string,
  event: { type: ReferralEventType; actor: ReferralActor; at: Instant; detail?: string | null },
): Promise<void> {
  await insertReferralEvent(trx, {
    id: newId(),
    referral_id: referralId,
    type: event.type,
    actor_kind: event.actor.kind,
    actor_id: event.actor.kind === 'person' ? event.actor.id : null,
    at: event.at,
    detail: event.detail ?? null,
  });
}

/** Ends a referral; its sealed words are erased unless they are to be kept. */
export async function endReferral(
  trx: Trx,
  id: string,
  end: { state: ReferralState; at: Instant; by: string | null; outcome: string | null; keepSealed: boolean },
): Promise<void> {
  await trx
    .updateTable('referral')
    .set({
      state: end.state,
      closed_at: end.at,
      closed_by: end.by,
      outcome: end.outcome,
      ...(end.keepSealed ? {} : { sealed: null }),
    })
    .where('id', '=', id)
    .execute();
}

/** Notes that counsellors see these referrals; what was seen before keeps its time. */
export async function markSeen(trx: Trx, ids: readonly string[], now: Instant): Promise<void> {
  await trx
    .updateTable('referral')
    .set({ seen_at: now })
    .where('id', 'in', [...ids])
    .where('seen_at', 'is', null)
    .execute();
}

/** What a counsellor closed last, not before `since`. */
export async function lastClosedBy(db: Database, personId: string, since: Instant): Promise<string | null> {
  const row = await db.read
    .selectFrom('referral')
    .select('id')
    .where('closed_by', '=', personId)
    .where(sql<boolean>`state = 'closed'`)
    .where('closed_at', '>=', since)
    .orderBy('closed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** A closed referral is open again, as old as it is. */
export async function reopen(trx: Trx, id: string): Promise<void> {
  await trx
    .updateTable('referral')
    .set({ state: 'open', closed_at: null, closed_by: null, outcome: null })
    .where('id', '=', id)
    .execute();
}

export async function deleteReferral(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('referral').where('id', '=', id).execute();
}

/** Who has it from now on; null: nobody. */
export async function assign(trx: Trx, id: string, personId: string | null, at: Instant): Promise<void> {
  await trx
    .updateTable('referral')
    .set({ assigned_to: personId, assigned_at: personId === null ? null : at })
    .where('id', '=', id)
    .execute();
}

const insertReferralEvent = preparedInsert('referral_event');
