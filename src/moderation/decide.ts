import type { Authorized } from '../accounts/role.ts';
import { appendEvent } from '../comments/append-event.ts';
import type { CommentState } from '../comments/comment.ts';
import { NO_CONTENT, readContent } from '../comments/content.ts';
import { openReferral } from '../referrals/open-referral.ts';
import { DEFAULT_NEED } from '../referrals/referral.ts';
import type { Verdict } from '../screening/verdict.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { RejectionReason } from './decision.ts';

/** A comment as a moderator has seen it and decides on it. */
export interface SeenComment {
  id: string;
  revision: number;
  state: CommentState;
}

interface Deps {
  db: Database;
  clock: Clock;
  sealing: Sealing;
}

type Moderator = Authorized<'moderate'>;

/** Publishes a comment. @throws not-found, or conflict when it was changed or decided since it was seen */
export async function approveComment(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  await decide(deps, moderator, seen, 'approved', null);
}

/** Does not publish a comment, or takes it back. The writer reads the reason on the receipt. @throws as approveComment */
export async function rejectComment(
  deps: Deps,
  moderator: Moderator,
  seen: SeenComment,
  reason: RejectionReason | null,
): Promise<void> {
  await decide(deps, moderator, seen, 'rejected', reason);
}

/** Puts a comment away as spam. @throws as approveComment */
export async function markAsSpam(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  await decide(deps, moderator, seen, 'marked_spam', null);
}

/**
 * Hands a comment to the counsellors: from now on its words are sealed and no moderator reads them.
 * @throws as approveComment
 */
export async function referComment(deps: Deps, moderator: Moderator, seen: SeenComment): Promise<void> {
  const now = deps.clock();
  await deps.db.erase(async (trx) => {
    const { before } = await appendEvent(
      trx,
      seen.id,
      { type: 'referred', actor: { kind: 'person', id: moderator.id }, at: now, seen },
      () => ({ ...NO_CONTENT, email_sealed: null, verdict: null }),
    );
    const content = readContent(deps.sealing, seen.id, before);
    if (!content) throw new AppError('conflict', 'The text of this comment is not here any more.');
    const verdict = before.verdict === null ? null : (JSON.parse(before.verdict) as Verdict);
    await openReferral(
      deps,
      trx,
      before,
      { ...content, verdict: before.verdict },
      { ...needOf(verdict), lang: before.lang ?? 'und' },
      now,
    );
  });
}

const needOf = (verdict: Verdict | null) =>
  verdict?.urgency ? { urgency: verdict.urgency, topics: verdict.topics } : DEFAULT_NEED;

async function decide(
  deps: Deps,
  moderator: Moderator,
  seen: SeenComment,
  type: 'approved' | 'rejected' | 'marked_spam',
  reason: string | null,
): Promise<void> {
  const event = { type, actor: { kind: 'person', id: moderator.id } as const, at: deps.clock(), reason };
  await deps.db.write((trx) => appendEvent(trx, seen.id, { ...event, seen }));
}
