import type { Database } from '../../shared/db/database.ts';

/** Signs everybody out and ends every open one-time link: since the backup it may have been used, or its person gone. */
export async function endSessions(db: Database): Promise<void> {
  await db.write(async (trx) => {
    await trx.deleteFrom('session').execute();
    await trx.deleteFrom('invitation').where('accepted_at', 'is', null).execute();
    await trx.deleteFrom('password_reset').where('used_at', 'is', null).execute();
  });
}
