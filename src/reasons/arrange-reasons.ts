import type { Authorized } from '../accounts/role.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError, notFound } from '../shared/errors.ts';
import { reasonByCode, reasonsInOrder, updateReason } from './reasons-store.ts';

type Admin = Authorized<'administer'>;

/** Moves a reason one place up or down; at the end of the list it stays. @throws not-found, invalid */
export async function moveReason(
  deps: { db: Database },
  _admin: Admin,
  code: string,
  direction: string,
): Promise<void> {
  if (direction !== 'up' && direction !== 'down') throw new AppError('invalid', 'Say up or down.');
  await deps.db.write(async (trx) => {
    const codes = (await reasonsInOrder(trx)).map((reason) => reason.code);
    const from = codes.indexOf(code);
    if (from === -1) throw notFound('reason');
    const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), codes.length - 1);
    codes.splice(to, 0, ...codes.splice(from, 1));
    for (const [index, one] of codes.entries()) await updateReason(trx, one, { position: index + 1 });
  });
}

/** Lets moderators choose a reason, or not any more; what was decided with it stays. @throws not-found */
export async function setReasonActive(
  deps: { db: Database },
  _admin: Admin,
  code: string,
  isActive: boolean,
): Promise<void> {
  await deps.db.write(async (trx) => {
    if (!(await reasonByCode(trx, code))) throw notFound('reason');
    await updateReason(trx, code, { is_active: isActive ? 1 : 0 });
  });
}
