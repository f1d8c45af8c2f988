import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { RateLimit } from '../shared/http/rate-limit.ts';
import { hashToken, newToken } from '../shared/ids.ts';

/** Wrong secrets that one network may send in this time (seconds). */
export const WRONG_PAGE_TOKENS = 30;
export const WRONG_PAGE_TOKENS_SECONDS = 15 * 60;

/** Makes the secret with which a website opens its articles for comments, in place of an older one; told once. */
export async function makePageToken(deps: { db: Database }): Promise<string> {
  const token = newToken();
  await storeHash(deps, hashToken(token));
  return token;
}

/** From now on no secret opens pages. */
export async function revokePageToken(deps: { db: Database }): Promise<void> {
  await storeHash(deps, null);
}

/**
 * Lets pass whoever sends the secret.
 * @param authorization the header, as "Bearer …"
 * @param network pseudonym of where it comes from
 * @throws unauthorized, or too-many after many wrong ones
 */
export async function requirePageToken(
  deps: { db: Database; pageTokenLimit: RateLimit },
  authorization: string | undefined,
  network: string,
): Promise<void> {
  // counted before the look-up, so that attempts made side by side cannot slip through
  await deps.pageTokenLimit.consume(network);
  const token = /^Bearer +([\w-]+)$/i.exec(authorization ?? '')?.[1];
  const row = await deps.db.read.selectFrom('site').select('page_token_hash').executeTakeFirst();
  const hash = row?.page_token_hash;
  if (!token || !hash || !timingSafeEqual(hashToken(token), hash)) {
    throw new AppError('unauthorized', 'The secret for pages is missing or not the right one.');
  }
  await deps.pageTokenLimit.refund(network);
}

async function storeHash(deps: { db: Database }, page_token_hash: Buffer | null): Promise<void> {
  await deps.db.write((trx) => trx.updateTable('site').set({ page_token_hash }).execute());
}
