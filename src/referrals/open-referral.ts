import type { CommentRow } from '../comments/append-event.ts';
import { nearestDate } from '../screening/dates.ts';
import type { Topic, Urgency } from '../screening/verdict.ts';
import type { Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import { newId } from '../shared/ids.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Sealing } from '../shared/sealing.ts';
import { berlinDay } from './berlin-clock.ts';
import type { BY_WRITER, ReferralContent } from './referral.ts';
import { appendReferralEvent, saveReferral } from './referrals-store.ts';
import { alarmAt, targetAt } from './target-time.ts';

/**
 * Opens the referral of a comment inside the transaction that refers it: words, address and verdict go into the
 * referral, sealed; the caller clears them in the comment. Of what is urgent the counsellors are
 * told now, and of everything when its target time has passed; an urgent one has the nearest date it names.
 * @param comment the row as it was before
 * @param why what the history tells of its opening; null: the screening or a person found it to be a request
 * @param isOld whether it was written long ago and came only now, by an import: nobody is told by mail, and no date that
 *   it names is taken for one to come
 * @returns the outbox rows to enqueue after the commit
 */
export async function openReferral(
  deps: { sealing: Sealing },
  trx: Trx,
  comment: CommentRow,
  content: Omit<ReferralContent, 'email'>,
  need: { urgency: Urgency; topics: readonly Topic[]; lang: string },
  now: Instant,
  why: typeof BY_WRITER | null = null,
  isOld = false,
): Promise<string[]> {
  const email = comment.email_sealed ? deps.sealing.open<string>(comment.id, comment.email_sealed) : null;
  const sealed: ReferralContent = { ...content, email };
  // a comment that is referred again keeps the id of its first referral
  const id = await saveReferral(trx, {
    id: newId(),
    comment_id: comment.id,
    state: 'open',
    urgency: need.urgency,
    topics: JSON.stringify(need.topics),
    lang: need.lang,
    sealed: deps.sealing.seal(comment.id, sealed),
    deadline_on:
      need.urgency === 'normal' || isOld ? null : nearestDate(content.text, new Date(berlinDay(now))),
    opened_at: now,
    target_at: targetAt(need.urgency, now),
    shown_at: null,
    seen_at: null,
    assigned_to: null,
    assigned_at: null,
    closed_at: null,
    closed_by: null,
    outcome: null,
  });
  await appendReferralEvent(trx, id, { type: 'opened', actor: { kind: 'system' }, at: now, detail: why });
  if (isOld) return [];
  await addToOutbox(trx, 'mail-overdue', id, now, alarmAt(need.urgency, now));
  return need.urgency === 'normal' ? [] : [await addToOutbox(trx, 'mail-emergency', id, now)];
}
