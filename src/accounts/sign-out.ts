import type { Database } from '../shared/db/database.ts';
import { deleteSession } from './sessions-store.ts';

/**
 * Ends a session. By our own transaction, which is waited for and may fail: better-auth's sign-out hides that the
 * session is still there.
 */
export async function signOut(deps: { db: Database }, sessionId: string): Promise<void> {
  await deps.db.write((trx) => deleteSession(trx, sessionId));
}
