import type { Authorized } from '../accounts/role.ts';
import { type Clock, DAY, type Instant, MINUTE } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';
import { berlinDay } from './berlin-clock.ts';
import { type CaseFilter, caseFilterParameters } from './case-filter.ts';
import { openSealed } from './open-sealed.ts';
import type { Referral, ReferralContent } from './referral.ts';
import {
  type CaseSelection,
  casesAfter,
  countCases,
  countOverdue,
  languagesOfCases,
  type QueuePlace,
} from './referral-queue-store.ts';
import { lastClosedBy, toReferral } from './referrals-store.ts';
import { isOverdue } from './target-time.ts';

/** A case in a line of the queue. Of what its writer told it holds the name alone. */
export interface CaseLine {
  referral: Referral;
  name: string | null;
  /** It cannot be opened: damaged, or sealed with a key that is gone. */
  isUnreadable: boolean;
  isOverdue: boolean;
  /** Whole days from today until the deadline; null: there is none. */
  daysLeft: number | null;
  /** Who has it; null: nobody. */
  assigned: { name: string; isMe: boolean } | null;
  hasConsent: boolean;
  hasFailedMail: boolean;
  /** Since when its writer or a contact is asked; null: the counsellors are. */
  waitingSince: Instant | null;
}

export interface ReferralQueue {
  filter: CaseFilter;
  /** The languages to filter by. */
  languages: string[];
  /** A counsellor must act, emergencies first, then urgent ones by their date, then by age. */
  todo: CaseLine[];
  /** The writer or a contact must, in the same order. */
  waiting: CaseLine[];
  /** How many there are with this filter, on all pages. */
  counts: { todo: number; waiting: number };
  overdue: number;
  next: string | null;
  /** The referral that this counsellor closed last, if that was just now. */
  reopenable: string | null;
}

const LINES_PER_PAGE = 20;
const REOPENING_OFFERED = 15 * MINUTE;
const WAITING_STAGE = 1;

/** A part of the referral queue. */
export async function viewReferrals(
  deps: { db: Database; clock: Clock; sealing: Sealing; log: Log },
  counsellor: Authorized<'counsel'>,
  filter: CaseFilter,
  cursor: string | null,
): Promise<ReferralQueue> {
  const now = deps.clock();
  const selection: CaseSelection = {
    assignedTo: filter.who === 'mine' ? counsellor.id : null,
    isUnassigned: filter.who === 'unassigned',
    lang: filter.lang,
  };
  const rows = await casesAfter(deps.db, selection, placeOf(cursor), LINES_PER_PAGE + 1);
  const shown = rows.slice(0, LINES_PER_PAGE);
  const lines = shown.map((row) => ({ stage: row.stage, line: toLine(deps, row, counsellor.id, now) }));
  const last = rows.length > shown.length ? shown.at(-1) : undefined;
  return {
    filter,
    languages: await languagesOfCases(deps.db),
    todo: lines.filter(({ stage }) => stage < WAITING_STAGE).map(({ line }) => line),
    waiting: lines.filter(({ stage }) => stage === WAITING_STAGE).map(({ line }) => line),
    counts: await countCases(deps.db, selection),
    overdue: await countOverdue(deps.db, now),
    next: last ? cursorAt(last) : null,
    reopenable: await lastClosedBy(deps.db, counsellor.id, now - REOPENING_OFFERED),
  };
}

/** The parameters of the same list from another place. */
export const queueParameters = (filter: CaseFilter, cursor: string | null): Record<string, string> => ({
  ...caseFilterParameters(filter),
  ...(cursor === null ? {} : { cursor }),
});

type CaseRow = Awaited<ReturnType<typeof casesAfter>>[number];

function toLine(
  deps: { sealing: Sealing; log: Log },
  row: CaseRow,
  personId: string,
  now: Instant,
): CaseLine {
  const referral = toReferral(row);
  const content = row.sealed ? openSealed<ReferralContent>(deps, row.comment_id, row.sealed) : null;
  return {
    referral,
    name: content?.name ?? null,
    isUnreadable: content === null,
    isOverdue: isOverdue(referral, now),
    daysLeft: daysLeft(referral.deadlineOn, now),
    assigned:
      row.assigned_to === null ? null : { name: row.assignedName ?? '', isMe: row.assigned_to === personId },
    hasConsent: Boolean(row.hasConsent),
    hasFailedMail: Boolean(row.hasFailedMail),
    waitingSince: row.stage === WAITING_STAGE ? row.waitingSince : null,
  };
}

/** Whole days in Berlin from today until a date, negative for the past. */
export const daysLeft = (date: string | null, now: Instant): number | null =>
  date === null ? null : Math.round((Date.parse(date) - Date.parse(berlinDay(now))) / DAY);

/** A date as a number that sorts like it: 20261203. */
const numberOf = (date: string): number => Number(date.replaceAll('-', ''));
const dateOf = (number: number): string =>
  String(number)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

const cursorAt = (row: CaseRow): string =>
  writeCursor({
    numbers: [row.stage, row.urgency_rank, numberOf(row.deadline_rank), row.opened_at],
    id: row.id,
  });

function placeOf(cursor: string | null): QueuePlace | null {
  const place = readCursor(cursor, 4);
  if (!place) return null;
  const [stage = 0, urgencyRank = 0, deadline = 0, openedAt = 0] = place.numbers;
  return { stage, urgencyRank, deadlineRank: dateOf(deadline), openedAt, id: place.id };
}
