import type { CommentRow } from '../comments/append-event.ts';
import type { CommentContent, CommentState, Page } from '../comments/comment.ts';
import { decisionInForce, findCommentByReceipt } from '../comments/comments-store.ts';
import { readContent } from '../comments/content.ts';
import { findPageById } from '../comments/pages-store.ts';
import { hashReceiptToken } from '../comments/receipt-link.ts';
import { reasonText } from '../reasons/reason-text.ts';
import type { ReferralContent } from '../referrals/referral.ts';
import { type ReferralRow, referralOfComment } from '../referrals/referrals-store.ts';
import { reachedBy } from '../referrals/writer-store.ts';
import type { Clock, Instant } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import type { Sealing } from '../shared/sealing.ts';
import { findSite } from '../site/find-site.ts';
import type { LocalText, LocalTexts } from '../site/local-texts.ts';
import { type Help, viewHelp } from './help-view.ts';

/** What the writer of a comment may know about it. */
export interface Receipt {
  commentId: string;
  /** `spam` is told as `rejected`: whoever advertises need not learn how it was noticed. */
  state: CommentState;
  page: Page;
  /** When the comment came into its state. */
  since: Instant;
  /** The language of the text as the screening found it. */
  lang: string | null;
  content: CommentContent | null;
  /** Whether moderators left personal details out of it. */
  isRedacted: boolean;
  /** Code of the reason for a rejection. */
  reason: string | null;
  /** The reason in words: in the language of the page, and in that of the comment when it is another one. */
  reasonTexts: LocalText[];
  /** The site's own notices above a form. */
  notices: LocalTexts;
  canEdit: boolean;
  canWithdraw: boolean;
  /** For a referred comment. */
  help: Help | null;
  /** Organizations that have the message: what is erased here is not erased there. */
  reached: string[];
  /** Whether it was a message to the counsellors that was erased after they had closed it. */
  wasCounselled: boolean;
}

const MAY_BE_ELSEWHERE: readonly CommentState[] = ['referred', 'withdrawn', 'erased'];

/** The receipt behind a secret link. @throws not-found, also for a link that never was one */
export async function viewReceipt(
  deps: { db: Database; sealing: Sealing; clock: Clock },
  token: string,
): Promise<Receipt> {
  const comment = await findCommentByReceipt(deps.db, hashReceiptToken(token));
  if (!comment) throw notFound('receipt');
  const page = await findPageById(deps.db, comment.page_id);
  if (!page) throw notFound('page');
  const state = comment.state as CommentState;
  const decision = state === 'rejected' ? await decisionInForce(deps.db, comment.id, state) : undefined;
  const reason = decision?.reason ?? null;
  const was = await referralOfComment(deps.db.read, comment.id);
  const referral = state === 'referred' ? was : undefined;
  return {
    commentId: comment.id,
    state: state === 'spam' ? 'rejected' : state,
    page,
    since: comment.state_since,
    lang: comment.lang,
    content: contentFor(deps.sealing, comment, referral),
    isRedacted: comment.redacted_at !== null,
    reason,
    reasonTexts: reason === null ? [] : await reasonTexts(deps, reason, page.lang, comment.lang),
    notices: (await findSite(deps)).notices,
    canEdit: state === 'received' || state === 'pending',
    canWithdraw: state !== 'withdrawn' && state !== 'erased',
    help: referral ? await viewHelp(deps, comment, referral) : null,
    reached: was && MAY_BE_ELSEWHERE.includes(state) ? await reachedBy(deps.db, was.id) : [],
    wasCounselled: state === 'erased' && was?.state === 'closed',
  };
}

/** As viewReceipt, for a change. @throws conflict when somebody has decided on the comment */
export async function viewEditableReceipt(
  deps: { db: Database; sealing: Sealing; clock: Clock },
  token: string,
): Promise<Receipt> {
  const receipt = await viewReceipt(deps, token);
  if (!receipt.canEdit) throw new AppError('conflict', 'This comment can no longer be changed.');
  return receipt;
}

async function reasonTexts(
  deps: { db: Database },
  code: string,
  pageLang: string,
  commentLang: string | null,
): Promise<LocalText[]> {
  const told = [
    await reasonText(deps, code, [pageLang]),
    await reasonText(deps, code, [commentLang, pageLang]),
  ].filter((one) => one !== null);
  return told.filter(({ lang }, index) => told.findIndex((one) => one.lang === lang) === index);
}

function contentFor(
  sealing: Sealing,
  comment: CommentRow,
  referral: ReferralRow | undefined,
): CommentContent | null {
  if (referral?.sealed) return sealing.open<ReferralContent>(comment.id, referral.sealed);
  return readContent(sealing, comment.id, comment);
}
