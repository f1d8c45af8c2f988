import { resolve } from 'node:path';
import { z } from 'zod';
import { httpUrl, listenAddress, SENDER, wholeNumber } from './config-values.ts';

/** Everything the environment decides. Beside keep-compiled.ts this file is the only reader of process.env. */
export interface Config {
  /** Names of the variables that are set. */
  given: readonly string[];
  host: string;
  /** TCP port; 0 lets the system choose one (tests). */
  port: number;
  /** Absolute address under which visitors reach this server, without a trailing slash. */
  publicUrl: string;
  /** Origins from which the desk accepts forms. */
  origins: readonly string[];
  /** Absolute path of the folder with the database and the secrets. */
  dataDir: string;
  /** Redis for BullMQ and shared rate limits; null: the in-process engine. */
  redisUrl: string | null;
  /** Express's "trust proxy": number of proxies in front, or false. */
  trustProxy: number | false;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Submissions allowed per truncated address in ten minutes. */
  submissionsPer10Minutes: number;
  /** Comments per truncated address, and per page, in ten minutes that need no proof of work. */
  unprovenPer10Minutes: number;
  unprovenOnPagePer10Minutes: number;
  /** Whether counsellors and admins need a second factor to enter the desk. */
  secondFactor: 'required' | 'optional';
  /** Where "leave this page quickly" leads: a page that nobody thinks anything of. */
  quickExitUrl: string;
  /** Mail server, with the password in it; null: no mail is sent. Never log it. */
  smtpUrl: string | null;
  /** Sender of mails, as "Name <address>" or an address alone. */
  mailFrom: string;
  /** What a scraper of /metrics must show; null: it is not asked. Never log it. */
  metricsToken: string | null;
  /** An address of its own for health, readiness and metrics of this process; null: none. */
  metricsListen: { host: string; port: number } | null;
  /** Seconds for which a web process that is told to stop goes on, so that a proxy notices and turns to another. */
  drainSeconds: number;
}

/** Thrown with one line per bad variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65535).default(3000),
  PUBLIC_URL: httpUrl.optional(),
  WEGWEISER_DATA: z.string().min(1).default('./data'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be a Redis address, for example redis://127.0.0.1:6379' })
    .optional(),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front of this server' })
    .int()
    .min(0)
    .max(10)
    .default(0),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SUBMISSIONS_PER_10_MINUTES: z.coerce
    .number({ error: 'must be a whole number above 0' })
    .int()
    .min(1)
    .default(20),
  UNPROVEN_PER_10_MINUTES: wholeNumber.default(2),
  UNPROVEN_ON_PAGE_PER_10_MINUTES: wholeNumber.default(30),
  SECOND_FACTOR: z.enum(['required', 'optional']).default('required'),
  QUICK_EXIT_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address, for example https://www.wikipedia.org' })
    .default('https://www.wikipedia.org/'),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must be a mail server, for example smtps://user:password@mail.example.org',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(SENDER, 'must be a sender, for example Wegweiser <wegweiser@example.org>')
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/-]{16,}=*$/, 'must be 16 or more letters, digits and -._~+/, as of openssl rand -hex 32')
    .optional(),
  METRICS_LISTEN: listenAddress.optional(),
  DRAIN_SECONDS: z.coerce
    .number({ error: 'must be a whole number of seconds, 5 at most' })
    .int()
    .min(0)
    .max(5)
    .default(0),
});

/** The names of every variable that is read, for checks of deployment files. */
export const CONFIG_VARIABLES: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the configuration.
 * @param env variable names to values; empty values count as unset
 * @throws ConfigError that lists every bad value
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not usable:\n  ${lines.join('\n  ')}`);
  }
  const value = parsed.data;
  const local = ['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}:${value.PORT}`);
  return {
    given: Object.keys(given).filter((name) => CONFIG_VARIABLES.includes(name)),
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL ?? `http://localhost:${value.PORT}`,
    origins: value.PUBLIC_URL ? [new URL(value.PUBLIC_URL).origin] : local,
    dataDir: resolve(value.WEGWEISER_DATA),
    redisUrl: value.REDIS_URL ?? null,
    trustProxy: value.TRUST_PROXY === 0 ? false : value.TRUST_PROXY,
    logLevel: value.LOG_LEVEL,
    submissionsPer10Minutes: value.SUBMISSIONS_PER_10_MINUTES,
    unprovenPer10Minutes: value.UNPROVEN_PER_10_MINUTES,
    unprovenOnPagePer10Minutes: value.UNPROVEN_ON_PAGE_PER_10_MINUTES,
    secondFactor: value.SECOND_FACTOR,
    quickExitUrl: value.QUICK_EXIT_URL,
    smtpUrl: value.SMTP_URL ?? null,
    mailFrom:
      value.MAIL_FROM ?? `Wegweiser <wegweiser@${new URL(value.PUBLIC_URL ?? local[0] ?? '').hostname}>`,
    metricsToken: value.METRICS_TOKEN ?? null,
    metricsListen: value.METRICS_LISTEN ?? null,
    drainSeconds: value.DRAIN_SECONDS,
  };
}

/** The configuration from `.env` in the working directory, if there is one, and the environment, which wins. */
export function loadConfigFromProcess(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return loadConfig(process.env);
}
