import type { Authorized } from '../accounts/role.ts';
import { AppError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { type DecideDeps, decide, type Judgement } from './decide.ts';
import { BULK_MAX, type Decision, type SeenComment } from './decision.ts';
import { NO_REDACTION } from './redact.ts';

/** What became of a decision on many comments; the numbers add up to those chosen. */
export interface DecidedMany {
  batch: string;
  done: number;
  /** Somebody else has decided, or the writer has changed or withdrawn it. */
  taken: number;
  /** Not published because personal details were found: each wants a look. */
  details: number;
}

/**
 * The same decision on each of the comments, each on its own: what cannot be done keeps nothing else from being done.
 * @throws invalid when none or more than BULK_MAX are chosen
 */
export async function decideMany(
  deps: DecideDeps,
  moderator: Authorized<'moderate'>,
  comments: readonly SeenComment[],
  decision: Decision,
  reason: string | null,
): Promise<DecidedMany> {
  if (comments.length === 0 || comments.length > BULK_MAX)
    throw new AppError('invalid', `Choose 1 to ${BULK_MAX} comments.`);
  const result: DecidedMany = { batch: newId(), done: 0, taken: 0, details: 0 };
  const { batch } = result;
  const judgement: Judgement =
    decision === 'approved'
      ? { batch, decision, redaction: NO_REDACTION, isConfirmed: false }
      : { batch, decision, reason: decision === 'rejected' ? reason : null };
  // side by side, so that they share a commit
  await Promise.all(
    comments.map(async (comment) => {
      try {
        await decide(deps, moderator, comment, judgement);
        result.done += 1;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        if (error.code === 'invalid' && 'details' in error.fields) result.details += 1;
        else if (error.code === 'conflict' || error.code === 'not-found') result.taken += 1;
        else throw error;
      }
    }),
  );
  return result;
}
