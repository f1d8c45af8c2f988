import { eraseAccount, leftAccounts } from '../accounts/left-accounts-store.ts';
import type { Sweep } from './sweep.ts';
import { ACCOUNTS_KEPT } from './windows.ts';

/** Who has left: name, address, keys and choices go, and what they decided stays under a number. */
export const ACCOUNT_SWEEP: Sweep = {
  kind: 'account',
  window: () => ACCOUNTS_KEPT,
  due: leftAccounts,
  async erase(trx, ids) {
    for (const id of ids) await eraseAccount(trx, id);
  },
};
