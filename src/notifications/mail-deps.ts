import type { Config } from '../config.ts';
import type { Clock } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import type { Log } from '../shared/log.ts';
import type { Sealing } from '../shared/sealing.ts';
import type { Mailer } from './mailer.ts';
import type { Unsubscribe } from './unsubscribe.ts';

/** What sending mails needs: a part of what web processes and workers have alike. */
export interface MailDeps {
  config: Config;
  db: Database;
  clock: Clock;
  log: Log;
  sealing: Sealing;
  mailer: Mailer;
  unsubscribe: Unsubscribe;
}
