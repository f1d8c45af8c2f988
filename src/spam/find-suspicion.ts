import { type Clock, type Instant, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { FormTokens } from './form-token.ts';
import type { Load } from './load.ts';
import type { Proofs } from './proofs.ts';
import { spendChallenge } from './spent-challenges-store.ts';
import type { Signs, Suspicion } from './suspicion.ts';

export interface SpamDeps {
  db: Database;
  clock: Clock;
  formTokens: FormTokens;
  proofs: Proofs;
  load: Load;
}

/** Nobody reads a form, writes and sends it sooner. How long it took at most does not matter. */
export const QUICKEST = 3 * SECOND;

/**
 * What about a comment looks like a program, and counts the comment for the next ones. A solved challenge outweighs
 * everything but the hidden field: whoever works for each comment writes no thousands.
 * @param network pseudonym of the writer's network
 */
export async function findSuspicion(
  deps: SpamDeps,
  page: { id: string; key: string },
  network: string,
  { hidden, formToken, proof }: Signs,
): Promise<Suspicion | null> {
  const now = deps.clock();
  const needsProof = await deps.load.count(network, page.id);
  if (hidden.trim() !== '') return 'hidden_field';
  if (await isProven(deps, page.key, proof, now)) return null;
  const madeAt = deps.formTokens.madeAt(page.key, formToken);
  if (madeAt === null) return 'no_token';
  if (now - madeAt < QUICKEST) return 'too_fast';
  return needsProof ? 'no_proof' : null;
}

async function isProven(deps: SpamDeps, pageKey: string, proof: string, now: Instant): Promise<boolean> {
  const solved = await deps.proofs.check(pageKey, proof, now);
  return solved !== null && (await deps.db.write((trx) => spendChallenge(trx, solved, now)));
}
