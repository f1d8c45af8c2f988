import { appendEvent } from '../comments/append-event.ts';
import { DAY, type Instant } from '../shared/clock.ts';
import type { Trx } from '../shared/db/commit-group.ts';
import {
  endReceipts,
  erasedWithReceiptBefore,
  forgetAddresses,
  publishedWithAddressBefore,
  rejectedBefore,
  spamBefore,
  withdrawnBefore,
} from './due-comments-store.ts';
import { eraseComment } from './erase-comment.ts';
import type { Sweep } from './sweep.ts';
import { ADDRESS_KEPT, RECEIPT_KEPT, SPAM_KEPT } from './windows.ts';

/** Comments, from the moment when they came into their state. */
export const COMMENT_SWEEPS: readonly Sweep[] = [
  {
    kind: 'rejected',
    window: ({ rejectedRetentionDays }) => rejectedRetentionDays * DAY,
    due: rejectedBefore,
    erase: eraseAll,
  },
  { kind: 'spam', window: () => SPAM_KEPT, due: spamBefore, erase: eraseAll },
  { kind: 'address', window: () => ADDRESS_KEPT, due: publishedWithAddressBefore, erase: forgetAddresses },
  {
    // the words went when it was withdrawn: what is left is that its writer could come back
    kind: 'link',
    window: () => RECEIPT_KEPT,
    due: withdrawnBefore,
    async erase(trx, ids, at) {
      for (const id of ids) await appendEvent(trx, id, { type: 'erased', actor: { kind: 'system' }, at });
      await endReceipts(trx, ids);
    },
  },
  { kind: 'link', window: () => RECEIPT_KEPT, due: erasedWithReceiptBefore, erase: endReceipts },
];

async function eraseAll(trx: Trx, ids: readonly string[], at: Instant): Promise<void> {
  for (const id of ids) await eraseComment(trx, id, { type: 'erased', actor: { kind: 'system' }, at });
}
