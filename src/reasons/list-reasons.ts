import type { Database } from '../shared/db/database.ts';
import type { Reason } from './reason.ts';
import { reasonByCode, reasonsInOrder } from './reasons-store.ts';

/** The reasons that moderators can choose, in their order. */
export async function listReasons(deps: { db: Database }): Promise<Reason[]> {
  return (await allReasons(deps)).filter((reason) => reason.isActive);
}

/** Every reason in its order; for what was decided when it was still in use. */
export async function allReasons(deps: { db: Database }): Promise<Reason[]> {
  return await reasonsInOrder(deps.db.read);
}

/** A reason by its code, also one that is switched off; undefined when there is none. */
export async function findReason(deps: { db: Database }, code: string): Promise<Reason | undefined> {
  return await reasonByCode(deps.db.read, code);
}
