import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../shared/db/database.ts';
import type { Sealing } from '../shared/sealing.ts';
import {
  ADDRESS_TABLES,
  type AddressHolder,
  type AddressTable,
  addressHolders,
} from './sealed-addresses-store.ts';

export interface Found {
  commentIds: string[];
  /** How many sealed values no key opens: the address may be in one of them. */
  unopened: number;
}

/** Values that are read at once. */
const PART = 500;

/** Upper and lower case are one: hardly any mail server tells them apart. */
export const normalAddress = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/**
 * The comments in which this e-mail address is sealed, by opening every sealed address there is: an index of addresses,
 * hashed or not, would be one more thing to be found in a leak (docs/decisions/0018-addresses-are-opened-to-be-found.md).
 */
export async function findByAddress(deps: { db: Database; sealing: Sealing }, email: string): Promise<Found> {
  const wanted = normalAddress(email);
  const commentIds = new Set<string>();
  let unopened = 0;
  for (const table of ADDRESS_TABLES) {
    for (let after = ''; ; ) {
      const holders = await addressHolders(deps.db, table, after, PART);
      const last = holders.at(-1);
      if (!last) break;
      after = last.key;
      for (const holder of holders) {
        const held = addressIn(deps.sealing, table, holder);
        if (held === undefined) unopened += 1;
        else if (held !== null && normalAddress(held) === wanted) commentIds.add(holder.commentId);
      }
      await nextTurn();
    }
  }
  return { commentIds: [...commentIds].sort(), unopened };
}

/** @returns null when there is no address in it, undefined when it cannot be opened */
function addressIn(
  sealing: Sealing,
  table: AddressTable,
  { commentId, sealed }: AddressHolder,
): string | null | undefined {
  try {
    const value = sealing.open<string | { email?: string | null; to?: string }>(commentId, sealed);
    if (typeof value === 'string') return value;
    return (table === 'referral_mail' ? value.to : value.email) ?? null;
  } catch {
    return undefined;
  }
}
