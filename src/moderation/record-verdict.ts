import { appendEvent } from '../comments/append-event.ts';
import type { CommentContent } from '../comments/comment.ts';
import { NO_CONTENT, openContent } from '../comments/content.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { BY_WRITER, DEFAULT_NEED } from '../referrals/referral.ts';
import { writeVerdict } from '../screening/stored-verdict.ts';
import type { Verdict } from '../screening/verdict.ts';
import { DAY, type Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import type { Sealing } from '../shared/sealing.ts';

/** What was written longer ago when it is first read here was imported: it is nothing to be woken for. */
const OLD = 30 * DAY;

/**
 * Records what the screening found, in the transaction that takes the work out of the outbox: a general, spam or
 * abuse comment is opened for the moderators, a referral stays sealed and goes to the counsellors, and so does what its
 * writer sent to them, whatever the label. Nobody who seeks advice is under suspicion.
 * @returns the outbox rows to enqueue after the commit
 */
export async function recordVerdict(
  deps: { sealing: Sealing },
  trx: Trx,
  comment: { id: string; revision: number; content: CommentContent; isForCounsellors: boolean },
  verdict: Verdict,
  now: Instant,
): Promise<string[]> {
  const { isForCounsellors } = comment;
  const isReferral = isForCounsellors || verdict.label === 'referral';
  const stored = writeVerdict(verdict);
  const { before } = await appendEvent(
    trx,
    comment.id,
    {
      type: 'screened',
      actor: { kind: 'system' },
      at: now,
      seen: { revision: comment.revision, state: 'received' },
      // where the writer decided, Insights find the screening neither right nor wrong
      reason: isForCounsellors ? BY_WRITER : verdict.label,
      isReferral,
    },
    (row) => ({
      ...(isReferral
        ? { ...NO_CONTENT, email_sealed: null, verdict: null, suspicion: null }
        : { ...openContent(deps.sealing, comment.id, comment.content, row.email_sealed), verdict: stored }),
      is_unsure: verdict.unsure && !isReferral ? 1 : 0,
      lang: verdict.lang,
      label: verdict.label,
    }),
  );
  if (!isReferral) return [];
  const { urgency, topics, lang } = verdict;
  const need = { ...DEFAULT_NEED, ...(urgency === null ? {} : { urgency, topics }), lang };
  const content = { ...comment.content, verdict: stored };
  const isOld = now - before.created_at > OLD;
  return await openReferral(
    deps,
    trx,
    before,
    content,
    need,
    now,
    isForCounsellors ? BY_WRITER : null,
    isOld,
  );
}
