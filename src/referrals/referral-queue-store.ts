import { type ExpressionBuilder, sql } from 'kysely';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Schema } from '../shared/db/schema.ts';

/** Place in the referral queue, in the order of the index referral_queue. */
export interface QueuePlace {
  stage: number;
  urgencyRank: number;
  deadlineRank: string;
  openedAt: Instant;
  id: string;
}

/** What of the queue is asked for. */
export interface CaseSelection {
  /** A person's id; null: whoever's. */
  assignedTo: string | null;
  isUnassigned: boolean;
  lang: string | null;
}

const ORDER = ['stage', 'urgency_rank', 'deadline_rank', 'opened_at', 'referral.id'] as const;

const placeIn = ({ stage, urgencyRank, deadlineRank, openedAt, id }: QueuePlace) =>
  sql`(${stage}, ${urgencyRank}, ${deadlineRank}, ${openedAt}, ${id})`;
/** In the words of the partial index, which SQLite must find in the query. */
const NOT_ENDED = sql<boolean>`stage < 2`;

const ROW = sql`(stage, urgency_rank, deadline_rank, opened_at, referral.id)`;

const isSelected =
  ({ assignedTo, isUnassigned, lang }: CaseSelection) =>
  (eb: ExpressionBuilder<Schema, 'referral'>) =>
    eb.and([
      ...(assignedTo === null ? [] : [eb('assigned_to', '=', assignedTo)]),
      ...(isUnassigned ? [eb('assigned_to', 'is', null)] : []),
      ...(lang === null ? [] : [eb('lang', '=', lang)]),
    ]);

/** Referrals that have not ended, after a place; with who has them and what their line tells. */
export async function casesAfter(
  db: Database,
  selection: CaseSelection,
  after: QueuePlace | null,
  limit: number,
) {
  let query = db.read
    .selectFrom('referral')
    .where(NOT_ENDED)
    .where(isSelected(selection))
    .selectAll('referral')
    .select(({ exists, selectFrom }) => [
      selectFrom('user').select('name').whereRef('user.id', '=', 'referral.assigned_to').as('assignedName'),
      exists(selectFrom('consent').select('given_at').whereRef('consent.referral_id', '=', 'referral.id')).as(
        'hasConsent',
      ),
      exists(
        selectFrom('referral_mail')
          .select('referral_mail.id')
          .whereRef('referral_mail.referral_id', '=', 'referral.id')
          .where('referral_mail.state', '=', 'failed'),
      ).as('hasFailedMail'),
      selectFrom('referral_event')
        .select(({ fn }) => fn.max<Instant | null>('at').as('at'))
        .whereRef('referral_id', '=', 'referral.id')
        .where('type', 'in', ['offered', 'handed_over'])
        .as('waitingSince'),
    ])
    .limit(limit);
  for (const column of ORDER) query = query.orderBy(column);
  if (after) query = query.where(sql<boolean>`${ROW} > ${placeIn(after)}`);
  return await query.execute();
}

/** How many there are in each stage. */
export async function countCases(
  db: Database,
  selection: CaseSelection,
): Promise<{ todo: number; waiting: number }> {
  const rows = await db.read
    .selectFrom('referral')
    .select(['stage', ({ fn }) => fn.countAll<number>().as('count')])
    .where(NOT_ENDED)
    .where(isSelected(selection))
    .groupBy('stage')
    .execute();
  const count = (stage: number) => rows.find((row) => row.stage === stage)?.count ?? 0;
  return { todo: count(0), waiting: count(1) };
}

/** The languages of those that have not ended. */
export async function languagesOfCases(db: Database): Promise<string[]> {
  const rows = await db.read
    .selectFrom('referral')
    .select('lang')
    .distinct()
    .where(NOT_ENDED)
    .orderBy('lang')
    .execute();
  return rows.map(({ lang }) => lang);
}

/** How many a counsellor should have acted on by now: what `isOverdue` says of one. Index referral_target. */
export async function countOverdue(db: Database, now: Instant): Promise<number> {
  const row = await db.read
    .selectFrom('referral')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(sql<boolean>`stage = 0`)
    .where('target_at', '<=', now)
    .where('state', '!=', 'accepted')
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * The nearest case beside a place on which this person could act: nobody else has it. After the last comes the first.
 * @returns null: there is no other
 */
export async function caseBeside(
  db: Database,
  personId: string,
  place: QueuePlace,
  direction: 'next' | 'previous',
): Promise<string | null> {
  const isNext = direction === 'next';
  const ask = async (beyond: boolean) => {
    const comparison = isNext === beyond ? sql`>` : sql`<`;
    let query = db.read
      .selectFrom('referral')
      .select('id')
      .where(NOT_ENDED)
      .where('stage', '=', 0)
      .where((eb) => eb.or([eb('assigned_to', 'is', null), eb('assigned_to', '=', personId)]))
      .where(sql<boolean>`${ROW} ${comparison} ${placeIn(place)}`)
      .limit(1);
    for (const column of ORDER) query = query.orderBy(column, isNext ? 'asc' : 'desc');
    return (await query.executeTakeFirst())?.id ?? null;
  };
  return (await ask(true)) ?? (await ask(false));
}
