import type { Authorized } from '../accounts/role.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { addToOutbox } from '../shared/outbox/outbox-store.ts';
import type { Queue } from '../shared/queue/queue.ts';
import { mayBeSent } from './may-be-sent.ts';
import { purposeOf, queueAgain } from './referral-mails-store.ts';

/**
 * Queues a mail anew that has failed.
 * @returns the id of its referral
 * @throws not-found, or conflict when it has not failed, or is not wanted any more
 */
export async function retryMail(
  deps: { db: Database; clock: Clock; queue: Queue },
  _counsellor: Authorized<'counsel'>,
  mailId: string,
): Promise<string> {
  const now = deps.clock();
  const { referralId, job } = await deps.db.write(async (trx) => {
    const purpose = await purposeOf(trx, mailId);
    if (!purpose || purpose.mailState === 'draft') throw notFound('mail');
    if (!mayBeSent(purpose, now) || !(await queueAgain(trx, mailId)))
      throw new AppError('conflict', 'This mail cannot be sent again.');
    return { referralId: purpose.referralId, job: await addToOutbox(trx, 'mail-referral', mailId, now) };
  });
  deps.queue.enqueue([job]);
  return referralId;
}
