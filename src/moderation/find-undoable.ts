import type { Authorized } from '../accounts/role.ts';
import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Decision } from './decision.ts';
import { lastDecision } from './undo-store.ts';

/** What a moderator decided last and has not taken back, if it is not older than `since`. */
export async function findUndoable(
  deps: { db: Database },
  moderator: Authorized<'moderate'>,
  since: Instant,
): Promise<{ batch: string; decision: Decision; count: number; at: Instant } | null> {
  return await lastDecision(deps.db, moderator.id, since);
}
