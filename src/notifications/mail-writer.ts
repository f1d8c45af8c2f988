import { decisionMail } from '../../views/mail/decision-mail.ts';
import type { CommentRow } from '../comments/append-event.ts';
import { decisionInForce, findComment } from '../comments/comments-store.ts';
import { findPageById } from '../comments/pages-store.ts';
import { UNDO_WINDOW } from '../moderation/decision.ts';
import { paths } from '../paths.ts';
import { reasonText } from '../reasons/reason-text.ts';
import type { Instant } from '../shared/clock.ts';
import { visitorTexts } from '../shared/i18n.ts';
import type { MailDeps } from './mail-deps.ts';
import { sendOnce } from './send-once.ts';
import { senderOf } from './sender-of.ts';

/**
 * Mails the writer of a comment what was decided, if they still want it. What can still be undone is waited for; of
 * comments that are pending again, referred, withdrawn or spam nothing is said.
 * @returns when to look again
 */
export async function mailWriter(deps: MailDeps, commentId: string): Promise<Instant | null> {
  const comment = await findComment(deps.db, commentId);
  if (comment?.wants_mail !== 1 || comment.email_sealed === null) return null;
  if (comment.state !== 'published' && comment.state !== 'rejected') return null;
  const settled = comment.state_since + UNDO_WINDOW;
  if (deps.clock() < settled) return settled;
  const decision = await decisionInForce(deps.db, commentId, comment.state);
  if (decision) await send(deps, comment, decision);
  return null;
}

async function send(
  deps: MailDeps,
  comment: CommentRow,
  decision: { id: string; reason: string | null },
): Promise<void> {
  const page = await findPageById(deps.db, comment.page_id);
  if (!page || !comment.email_sealed) return;
  const { publicUrl } = deps.config;
  const token = deps.unsubscribe.tokenFor({ kind: 'comment', id: comment.id });
  const unsubscribe = `${publicUrl}${paths.commentMailStop(comment.id, token)}`;
  const texts = visitorTexts(comment.lang, page.lang);
  const { reason } = decision;
  const letter = decisionMail({
    texts,
    page,
    isPublished: comment.state === 'published',
    reason: reason === null ? null : await reasonText(deps, reason, [texts.lang, page.lang]),
    link: `${publicUrl}${comment.state === 'published' ? paths.comment(comment.id) : paths.page(page.key)}`,
    unsubscribe,
  });
  const to = deps.sealing.open<string>(comment.id, comment.email_sealed);
  const sender = await senderOf(deps);
  await sendOnce(deps, { key: `decision/${decision.id}`, ...sender, to, ...letter, unsubscribe });
}
