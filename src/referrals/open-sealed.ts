import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';

/**
 * Opens something sealed of a referral; one that cannot be opened must not hide the emergency beside it.
 * @returns null when it is damaged, or sealed with a key that is gone: the log says so
 */
export function openSealed<T>(
  deps: { sealing: Sealing; log: Log },
  commentId: string,
  sealed: Buffer,
): T | null {
  try {
    return deps.sealing.open<T>(commentId, sealed);
  } catch (error) {
    deps.log.error({ err: error, comment: commentId }, 'a referral cannot be opened');
    return null;
  }
}
