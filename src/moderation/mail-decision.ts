import type { CommentRow } from '../comments/append-event.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import { UNDO_WINDOW } from './decision.ts';

/**
 * Has the writer told by mail what was decided, if they asked for it, once the decision can no longer be undone. What
 * is said depends on what has become of the comment by then.
 * @param before the row as it was before the decision
 */
export async function mailDecision(trx: Trx, before: CommentRow, now: Instant): Promise<void> {
  if (before.wants_mail !== 1 || before.email_sealed === null) return;
  await addToOutbox(trx, 'mail-decision', before.id, now, now + UNDO_WINDOW);
}
