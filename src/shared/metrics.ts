import { Counter, Histogram, Registry } from 'prom-client';

/**
 * What one process counts about itself. Labels have few values, all of our own making: patterns of routes, names of
 * jobs, codes. Never an address, a key or a word of anybody.
 */
export interface Metrics {
  registry: Registry;
  requests: Histogram<'method' | 'route' | 'status'>;
  jobs: Histogram<'job' | 'result'>;
  screenings: Histogram;
  verdicts: Counter<'label' | 'lang'>;
  screeningFailures: Counter;
  mails: Counter<'result'>;
}

/** How handing a mail to the mail server ended: taken, refused for good, or to be tried again. */
export const MAIL_RESULTS = ['sent', 'refused', 'failed'] as const;

/** Seconds; from what SQLite answers in to what people do not wait for. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SCREENING_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
/** Mails wait for another machine. */
const JOB_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A registry of its own: tests run several servers in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const mails = new Counter({
    name: 'wegweiser_mails_total',
    help: 'Mails handed to the mail server, by how that ended.',
    labelNames: ['result'] as const,
    registers,
  });
  for (const result of MAIL_RESULTS) mails.inc({ result }, 0);
  return {
    registry,
    mails,
    ...screeningMetrics(registers),
    requests: new Histogram({
      name: 'wegweiser_http_request_duration_seconds',
      help: 'Answers by method, pattern of the route and status; streams are left out.',
      labelNames: ['method', 'route', 'status'],
      buckets: REQUEST_BUCKETS,
      registers,
    }),
    jobs: new Histogram({
      name: 'wegweiser_job_duration_seconds',
      help: 'Tries of outbox rows by kind of work and result.',
      labelNames: ['job', 'result'],
      buckets: JOB_BUCKETS,
      registers,
    }),
  };
}

const screeningMetrics = (registers: Registry[]) => ({
  screenings: new Histogram({
    name: 'wegweiser_screening_duration_seconds',
    help: 'Time that the screening takes for a comment.',
    buckets: SCREENING_BUCKETS,
    registers,
  }),
  verdicts: new Counter({
    name: 'wegweiser_screening_verdicts_total',
    help: 'Verdicts of the screening by label and language.',
    labelNames: ['label', 'lang'] as const,
    registers,
  }),
  screeningFailures: new Counter({
    name: 'wegweiser_screening_failures_total',
    help: 'Comments that the screening could not read, at each try.',
    registers,
  }),
});
