import { MINUTE, SECOND } from '../clock.ts';

/** How one kind of outbox row is worked off. Handlers are idempotent: a row may be tried twice at the same time. */
export interface JobHandler {
  /** Does the work and deletes the row in the same transaction. */
  run(row: OutboxRow): Promise<void>;
  /**
   * The same for many rows that are tried for the first time, in fewer transactions than one after the other.
   * @returns the rows whose work failed; that of all others is done
   */
  runMany?(rows: readonly OutboxRow[]): Promise<Failed[]>;
  /** Called instead of `run` when the row has been tried `maxAttempts` times: settles the matter and deletes the row. */
  giveUp(row: OutboxRow): Promise<void>;
  maxAttempts: number;
}

/** An outbox row whose work failed, and why. */
export interface Failed {
  id: string;
  error: unknown;
}

export interface OutboxRow {
  id: string;
  job: string;
  subjectId: string;
  attempts: number;
}

/** Every job by name; `outbox.job` holds no other names. */
export type JobName =
  | 'screen-comment'
  | 'mail-digest'
  | 'mail-emergency'
  | 'mail-overdue'
  | 'mail-decision'
  | 'mail-referral';
export type JobTable = Readonly<Record<JobName, JobHandler>>;

export const LONGEST_PAUSE = 10 * MINUTE;

/** Pause before try n+1 in milliseconds: 1 s, 2 s, 4 s, 8 s … ten minutes. */
export const backoff = (attempts: number): number => Math.min(SECOND * 2 ** (attempts - 1), LONGEST_PAUSE);
