import type { Database } from '../shared/db/database.ts';
import type { Reason } from './reason.ts';
import { reasonByCode, reasonsInOrder } from './reasons-store.ts';

/** The reasons that moderators can choose, in their order. */
export const listReasons = (deps: { db: Database }): Promise<readonly Reason[]> =>
  deps.db.committed.remember('reasons', 'active', async () =>
    (await allReasons(deps)).filter((reason) => reason.isActive),
  );

/** Every reason in its order; for what was decided when it was still in use. */
export const allReasons = ({ db }: { db: Database }): Promise<readonly Reason[]> =>
  db.committed.remember('reasons', 'all', () => reasonsInOrder(db));

/** A reason by its code, also one that is switched off; undefined when there is none. */
export async function findReason(deps: { db: Database }, code: string): Promise<Reason | undefined> {
  return await reasonByCode(deps.db.read, code);
}
