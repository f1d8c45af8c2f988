import { appendEvents, type CommentSoFar, type Happening } from '../comments/append-event.ts';
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

/** What the screening found of a comment. */
export interface Screened {
  soFar: CommentSoFar;
  content: CommentContent;
  isForCounsellors: boolean;
  verdict: Verdict;
  at: Instant;
}

/**
 * Records what the screening found of many comments, in the transaction that takes the work out of the outbox: a
 * general, spam or abuse comment is opened for the moderators, a referral stays sealed and goes to the counsellors, and
 * so does what its writer sent to them, whatever the label. Nobody who seeks advice is under suspicion.
 * @returns the outbox rows to enqueue after the commit
 */
export async function recordVerdicts(
  deps: { sealing: Sealing },
  trx: Trx,
  all: readonly Screened[],
): Promise<string[]> {
  await appendEvents(
    trx,
    all.map((one) => happening(deps, one)),
  );
  const followUp: string[] = [];
  for (const one of all) if (isReferral(one)) followUp.push(...(await openReferralOf(deps, trx, one)));
  return followUp;
}

const isReferral = ({ isForCounsellors, verdict }: Screened): boolean =>
  isForCounsellors || verdict.label === 'referral';

function happening(deps: { sealing: Sealing }, screened: Screened): Happening {
  const { soFar, content, isForCounsellors, verdict, at } = screened;
  const { id, revision } = soFar.row;
  const isSealed = isReferral(screened);
  return {
    soFar,
    event: {
      type: 'screened',
      actor: { kind: 'system' },
      at,
      seen: { revision, state: 'received' },
      // where the writer decided, Insights find the screening neither right nor wrong
      reason: isForCounsellors ? BY_WRITER : verdict.label,
      isReferral: isSealed,
    },
    change: ({ email_sealed }) => ({
      ...(isSealed
        ? { ...NO_CONTENT, email_sealed: null, verdict: null, suspicion: null }
        : { ...openContent(deps.sealing, id, content, email_sealed), verdict: writeVerdict(verdict) }),
      is_unsure: verdict.unsure && !isSealed ? 1 : 0,
      lang: verdict.lang,
      label: verdict.label,
    }),
  };
}

async function openReferralOf(
  deps: { sealing: Sealing },
  trx: Trx,
  { soFar: { row }, content, isForCounsellors, verdict, at }: Screened,
): Promise<string[]> {
  const { urgency, topics, lang } = verdict;
  const need = { ...DEFAULT_NEED, ...(urgency === null ? {} : { urgency, topics }), lang };
  const sealed = { ...content, verdict: writeVerdict(verdict) };
  const isOld = at - row.created_at > OLD;
  return await openReferral(deps, trx, row, sealed, need, at, isForCounsellors ? BY_WRITER : null, isOld);
}
