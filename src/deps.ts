import type { Redis } from 'ioredis';
import type { Auth } from './accounts/auth.ts';
import { type Csrf, createCsrf } from './accounts/csrf.ts';
import {
  FAILURES_PER_ACCOUNT,
  FAILURES_PER_NETWORK,
  LOCKOUT_SECONDS,
  PASSKEYS_PER_NETWORK,
  type SignInLimits,
  WRONG_CODES_PER_DAY,
} from './accounts/sign-in-limits.ts';
import { WRONG_PAGE_TOKENS, WRONG_PAGE_TOKENS_SECONDS } from './comments/page-token.ts';
import type { Config } from './config.ts';
import { createLiveFeed, type LiveFeed } from './moderation/live-feed.ts';
import { measureScreening } from './moderation/measure-screening.ts';
import { moderationJobs } from './moderation/moderation-jobs.ts';
import type { Screen } from './moderation/screen-comment.ts';
import type { MailDeps } from './notifications/mail-deps.ts';
import { createMailer, type Mailer } from './notifications/mailer.ts';
import { measureMails } from './notifications/measure-mails.ts';
import { notificationsJobs } from './notifications/notifications-jobs.ts';
import { createUnsubscribe, type Unsubscribe } from './notifications/unsubscribe.ts';
import { createWatch, type Watch } from './operations/watch.ts';
import { type Clock, systemClock } from './shared/clock.ts';
import { type Database, openDatabase } from './shared/db/database.ts';
import { followSecrets } from './shared/follow-secrets.ts';
import { hasBrowserFiles } from './shared/http/browser-files.ts';
import { type KeptAnswers, keepAnswers } from './shared/http/kept-answers.ts';
import {
  createEventCount,
  createPseudonymizer,
  createRateLimit,
  type RateLimit,
} from './shared/http/rate-limit.ts';
import { createLocalLive, type Live } from './shared/live.ts';
import { createLog, type Log } from './shared/log.ts';
import { createMetrics, type Metrics } from './shared/metrics.ts';
import { once } from './shared/once.ts';
import { type Pulse, startPulse } from './shared/pulse.ts';
import { createInProcessQueue } from './shared/queue/in-process-queue.ts';
import type { JobTable } from './shared/queue/jobs.ts';
import { measureJobs } from './shared/queue/measure-jobs.ts';
import type { Queue } from './shared/queue/queue.ts';
import { createSealing, type Sealing } from './shared/sealing.ts';
import { loadSecrets } from './shared/secrets.ts';
import { createFormTokens, type FormTokens } from './spam/form-token.ts';
import { createLoad, type Load } from './spam/load.ts';
import { createProofs, type Proofs } from './spam/proofs.ts';

/** Everything that use cases and routes may ask for; each names the parts it needs. */
export interface Deps {
  config: Config;
  clock: Clock;
  log: Log;
  db: Database;
  sealing: Sealing;
  screen: Screen;
  jobs: JobTable;
  queue: Queue;
  live: Live;
  liveFeed: LiveFeed;
  mailer: Mailer;
  metrics: Metrics;
  watch: Watch;
  unsubscribe: Unsubscribe;
  /** better-auth, which is loaded at its first use. */
  openAuth(): Promise<Auth>;
  csrf: Csrf;
  pseudonym: (value: string) => string;
  submissionLimit: RateLimit;
  /** Wrong secrets for pages. */
  pageTokenLimit: RateLimit;
  formTokens: FormTokens;
  proofs: Proofs;
  load: Load;
  /** Public threads, made once for each state. */
  threads: KeptAnswers;
  /** Whether this process keeps up with what comes. */
  pulse: Pulse;
  /** Whether the form can give its hint: its files have been built. */
  hasHint: boolean;
  signInLimits: SignInLimits;
  /** Closes connections; the queue is stopped before. */
  close(): Promise<void>;
}

/** What the desk has beside it. */
export interface DeskDeps extends Deps {
  auth: Auth;
}

/** What a test may replace. */
export type Overrides = Partial<Pick<Deps, 'clock' | 'log' | 'screen' | 'mailer' | 'hasHint' | 'pulse'>>;

const TEN_MINUTES = 600;
const ONE_DAY = 86_400;
/** Bytes; some hundred threads of 50 comments. */
const THREADS_KEPT = 16_000_000;

/** The one place where parts are put together. The database must be migrated. */
export async function createDeps(config: Config, overrides: Overrides = {}): Promise<Deps> {
  const core = await createCore(config, overrides);
  const { clock, log, db } = core;
  const secrets = loadSecrets(config.dataDir);
  const redis = await redisFor(config, log);
  // jobs make other jobs necessary
  const followUp = { enqueue: (ids: readonly string[]) => queue.enqueue(ids) };
  const jobs = createJobs({ ...core, queue: followUp });
  const queue = config.redisUrl
    ? (await import('./shared/queue/bullmq-producer.ts')).createBullmqProducer(core, config.redisUrl)
    : createInProcessQueue({ db, clock, log, jobs });
  const pulse = overrides.pulse ?? startPulse();
  return {
    ...core,
    jobs,
    pulse,
    liveFeed: createLiveFeed(core),
    queue,
    watch: createWatch({ ...core, queue }),
    openAuth: once(async () => {
      const { createAuth } = await import('./accounts/auth.ts');
      return createAuth(db, config, secrets.derive('sessions'));
    }),
    csrf: createCsrf(secrets.derive('csrf')),
    pseudonym: createPseudonymizer(secrets.derive('pseudonyms'), clock),
    submissionLimit: createRateLimit('submission', config.submissionsPer10Minutes, TEN_MINUTES, redis),
    pageTokenLimit: createRateLimit('page-token', WRONG_PAGE_TOKENS, WRONG_PAGE_TOKENS_SECONDS, redis),
    formTokens: createFormTokens(secrets.derive('forms')),
    proofs: createProofs(secrets.derive('proofs')),
    load: createLoadOf(config, redis),
    threads: keepAnswers(THREADS_KEPT),
    signInLimits: createSignInLimits(redis),
    hasHint: overrides.hasHint ?? hasBrowserFiles(),
    async close() {
      pulse.stop();
      core.live.close();
      redis?.disconnect();
      await db.close();
    },
  };
}

/** BullMQ and the client of Redis are large: they are loaded only where there is a Redis. */
async function redisFor({ redisUrl }: Config, log: Log): Promise<Redis | null> {
  if (redisUrl === null) return null;
  return (await import('./shared/queue/redis.ts')).connectRedis(redisUrl, log, false);
}

async function liveFor({ redisUrl }: Config, log: Log): Promise<Live> {
  if (redisUrl === null) return createLocalLive();
  return (await import('./shared/live-redis.ts')).createRedisLive(redisUrl, log);
}

function createLoadOf(config: Config, redis: Redis | null): Load {
  return createLoad(
    { count: createEventCount('load-network', TEN_MINUTES, redis), free: config.unprovenPer10Minutes },
    { count: createEventCount('load-page', TEN_MINUTES, redis), free: config.unprovenOnPagePer10Minutes },
  );
}

function createSignInLimits(redis: Redis | null): SignInLimits {
  return {
    perAccount: createRateLimit('sign-in', FAILURES_PER_ACCOUNT, LOCKOUT_SECONDS, redis),
    perNetwork: createRateLimit('sign-in-network', FAILURES_PER_NETWORK, LOCKOUT_SECONDS, redis),
    codes: createRateLimit('sign-in-code', FAILURES_PER_ACCOUNT, LOCKOUT_SECONDS, redis),
    codesPerDay: createRateLimit('sign-in-code-day', WRONG_CODES_PER_DAY, ONE_DAY, redis),
    passkeys: createRateLimit('sign-in-passkey', PASSKEYS_PER_NETWORK, LOCKOUT_SECONDS, redis),
  };
}

/** Every kind of work, with how it is done. */
export function createJobs(
  deps: Parameters<typeof moderationJobs>[0] & MailDeps & Pick<Deps, 'metrics'>,
): JobTable {
  return measureJobs({ ...moderationJobs(deps), ...notificationsJobs(deps) }, deps.metrics);
}

/** What working jobs off needs: the part of the dependencies that a worker has. */
export async function createCore(config: Config, overrides: Overrides = {}) {
  const secrets = loadSecrets(config.dataDir);
  const log = overrides.log ?? createLog(config.logLevel);
  const metrics = createMetrics();
  return {
    config,
    metrics,
    clock: overrides.clock ?? systemClock,
    log,
    db: openDatabase(config.dataDir),
    sealing: createSealing(followSecrets(config.dataDir, log)),
    live: await liveFor(config, log),
    mailer: measureMails(overrides.mailer ?? createMailer(config), metrics),
    unsubscribe: createUnsubscribe(secrets.derive('unsubscribe')),
    screen: measureScreening(overrides.screen ?? screenOfSite(config.dataDir, log), metrics),
  };
}

/** The screening with the model of this site, if it has one. A process that screens nothing never loads it. */
function screenOfSite(dataDir: string, log: Log): Screen {
  const readModel = once(async () => {
    const { readSiteModel } = await import('./corrections/site-model.ts');
    return readSiteModel(dataDir, log);
  });
  // asked for each comment: the module is found once, the words are tried again if they could not be loaded
  const findModule = once(() => import('./load-screening.ts'));
  return async (text, options) => {
    const model = await readModel();
    const { loadScreening } = await findModule();
    const screen = await loadScreening();
    return screen(text, model ? { ...options, model } : options);
  };
}
