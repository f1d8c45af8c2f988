import type { Instant } from '../shared/clock.ts';
import { postponeOutboxRow, removeAllFromOutbox, removeFromOutbox } from '../shared/outbox/outbox-store.ts';
import type { Failed, OutboxRow } from '../shared/queue/jobs.ts';
import type { MailDeps } from './mail-deps.ts';

/** Sends the mails of one outbox row; returns when to look again, or null when everything is done. */
export type MailWork = (deps: MailDeps, subjectId: string) => Promise<Instant | null>;

/** Sends what is to be sent, then takes the row out. Without a mail server nothing is sent and nothing is kept. */
export async function workOff(deps: MailDeps, row: OutboxRow, work: MailWork): Promise<void> {
  const again = deps.mailer.isOn ? await work(deps, row.subjectId) : null;
  await deps.db.write(async (trx) => {
    if (again === null) await removeFromOutbox(trx, row.id);
    else await postponeOutboxRow(trx, row.id, again);
  });
}

/** What there is to do without a mail server, for many rows in one transaction. */
export async function dropAll(deps: Pick<MailDeps, 'db'>, rows: readonly OutboxRow[]): Promise<Failed[]> {
  await deps.db.write((trx) =>
    removeAllFromOutbox(
      trx,
      rows.map(({ id }) => id),
    ),
  );
  return [];
}

/** The mail server did not take it for too long: whoever runs the site must look. */
export async function giveUp(deps: Pick<MailDeps, 'db' | 'log'>, row: OutboxRow): Promise<void> {
  await deps.db.write((trx) => removeFromOutbox(trx, row.id));
  deps.log.error({ outbox: row.id, job: row.job, subject: row.subjectId }, 'a mail could not be sent');
}
