import type { Authorized } from '../accounts/role.ts';
import type { Instant } from '../shared/clock.ts';
import { readCursor, writeCursor } from '../shared/cursor.ts';
import type { Database } from '../shared/db/database.ts';
import { readings } from './reading-log-store.ts';

/** Somebody opened a referral. Holds no words of it. */
export interface Reading {
  kind: 'read' | 'hand_over_opened';
  at: Instant;
  /** A person of the team, or a service that it was handed over to; null when it has no name any more. */
  who: string | null;
  referralId: string;
  /** Short name of the case: the end of its id. */
  caseCode: string;
  caseOpenedAt: Instant;
  isErased: boolean;
}

const READINGS_PER_PAGE = 50;
const CODE_LENGTH = 8;

/** A part of the log of who read which referral, the latest first. */
export async function viewReadings(
  deps: { db: Database },
  _admin: Authorized<'administer'>,
  cursor: string | null,
): Promise<{ readings: Reading[]; next: string | null }> {
  const place = readCursor(cursor, 1);
  const before = place && { at: place.numbers[0] ?? 0, id: place.id };
  const rows = await readings(deps.db, before, READINGS_PER_PAGE + 1);
  const shown = rows.slice(0, READINGS_PER_PAGE);
  const last = shown.at(-1);
  return {
    readings: shown.map((row) => ({
      kind: row.type as Reading['kind'],
      at: row.at,
      who: row.person ?? row.service,
      referralId: row.referralId,
      caseCode: row.referralId.slice(-CODE_LENGTH),
      caseOpenedAt: row.openedAt,
      isErased: row.isErased === 1,
    })),
    next: last && rows.length > shown.length ? writeCursor({ numbers: [last.at], id: last.id }) : null,
  };
}
