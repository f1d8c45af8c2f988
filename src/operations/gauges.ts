import { Counter, Gauge, type Registry } from 'prom-client';

/** What is read from database, disk and Redis at a scrape; the same in every process of an installation. */
export type Gauges = ReturnType<typeof createGauges>;

export function createGauges(registry: Registry) {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `wegweiser_${name}`, help, labelNames, registers: [registry] });
  return {
    ready: gauge('ready', '1: the check of /readyz is passed, 0: it is not.', ['check']),
    comments: gauge('comments', 'Comments by state.', ['state']),
    // counted in the database, so that it goes on over restarts
    events: new Counter({
      name: 'wegweiser_comment_events_total',
      help: 'What happened to comments, by kind and by who did it.',
      labelNames: ['type', 'actor'],
      registers: [registry],
    }),
    moderationWaiting: gauge('moderation_waiting', 'Comments that wait for a moderator.', ['section']),
    moderationOldest: gauge('moderation_oldest_seconds', 'Age of the oldest of them, 0: none.', ['section']),
    referrals: gauge('referrals_open', 'Referrals that have not ended, by urgency and whose turn it is.', [
      'urgency',
      'turn',
    ]),
    referralOldest: gauge(
      'referral_oldest_seconds',
      'Age of the oldest referral that a counsellor must act on, 0: none.',
      ['urgency'],
    ),
    referralsOverdue: gauge('referrals_overdue', 'Referrals past their target time.', ['urgency']),
    referralOverdue: gauge(
      'referral_overdue_seconds',
      'How far the first of them is past its target time, 0: none.',
      ['urgency'],
    ),
    outbox: gauge('outbox_rows', 'Work that is not done, by kind: due, retrying or scheduled.', [
      'job',
      'state',
    ]),
    outboxOldest: gauge('outbox_oldest_seconds', 'How long the work has waited that is due the longest.'),
    bullmq: gauge('bullmq_jobs', 'Jobs in Redis by state.', ['state']),
    databaseBytes: gauge('database_bytes', 'Size of the database and of its write-ahead log.', ['file']),
    freeBytes: gauge('data_free_bytes', 'Free space where the data folder lies.'),
  };
}
