import type { Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';
import { namesOf } from './case-store.ts';
import { openSealed } from './open-sealed.ts';
import { BY_WRITER, isOutcome, type Outcome, type ReferralEventType } from './referral.ts';
import { eventsOfReferral } from './referral-history-store.ts';
import { notesOfReferral } from './referral-notes-store.ts';

/** What a counsellor noted for the others. */
export interface CaseNote {
  /** null: cannot be opened. */
  text: string | null;
  by: string;
  at: Instant;
}

/** What happened to a case, in parts that a page can put into a sentence. */
export interface CaseEvent {
  type: ReferralEventType;
  at: Instant;
  /** The name of whoever at the desk did it; null: the writer, the system or somebody at a contact. */
  by: string | null;
  actor: 'writer' | 'system' | 'person' | 'contact';
  /** For `opened`: the writer sent it to the counsellors instead of as a comment. */
  isByWriter: boolean;
  /** From whom it was taken over. */
  from: string | null;
  outcome: Outcome | null;
  /** The name of the contact it is about. */
  contact: string | null;
}

export async function notesOfCase(
  deps: { db: Database; sealing: Sealing; log: Log },
  referral: { id: string; commentId: string },
): Promise<CaseNote[]> {
  const rows = await notesOfReferral(deps.db, referral.id);
  return rows.map(({ sealed, at, by }) => ({
    text: openSealed<string>(deps, referral.commentId, sealed),
    by: by ?? '',
    at,
  }));
}

/** @param contactName the name of a contact by its id, null: there is none */
export async function historyOfCase(
  deps: { db: Database },
  referralId: string,
  contactName: (id: string | null) => string | null,
): Promise<CaseEvent[]> {
  const rows = await eventsOfReferral(deps.db, referralId);
  const takenFrom = rows.flatMap(({ type, detail }) => (type === 'assigned' && detail ? [detail] : []));
  const names = await namesOf(deps.db, [...new Set(takenFrom)]);
  return rows.map(({ type, at, actorName, actor_kind, detail }) => ({
    type: type as ReferralEventType,
    at,
    by: actorName,
    actor: actor_kind as CaseEvent['actor'],
    isByWriter: type === 'opened' && detail === BY_WRITER,
    from: type === 'assigned' && detail ? (names.get(detail) ?? null) : null,
    outcome: type === 'closed' && isOutcome(detail) ? detail : null,
    contact: contactName(detail),
  }));
}
