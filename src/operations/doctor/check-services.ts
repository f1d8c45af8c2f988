import { Redis } from 'ioredis';
import type { Config } from '../../config.ts';
import { tryMailServer } from '../../notifications/mailer.ts';
import { SECOND } from '../../shared/clock.ts';
import { codeOf, type Finding, ok, problem, warning } from './finding.ts';

const PATIENCE = 3 * SECOND;
/** The first release whose commands and limits the queue is tested with. */
const NEEDED_REDIS = 7;

/** Connects to the mail server and signs in; sends nothing. */
export async function checkMail({ smtpUrl, mailFrom }: Config): Promise<Finding> {
  if (smtpUrl === null)
    return warning(
      'Mail',
      'SMTP_URL is not set: nobody is told of emergencies by mail, and writers hear of no decision',
      'Set SMTP_URL to your mail server.',
    );
  const { host } = new URL(smtpUrl);
  try {
    await tryMailServer(smtpUrl);
    return ok('Mail', `${host} takes mails from ${mailFrom}; none was sent`);
  } catch (error) {
    return problem(
      'Mail',
      `${host} does not take mails (${codeOf(error)})`,
      'Check address, port, user and password in SMTP_URL, and whether this machine may connect there.',
    );
  }
}

/** Reads what Redis says of itself. */
export async function checkRedis({ redisUrl }: Config): Promise<Finding[]> {
  if (redisUrl === null)
    return [ok('Redis', 'REDIS_URL is not set: the web process does all the work; start only one')];
  const { host } = new URL(redisUrl);
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let failure: unknown;
  redis.on('error', (error: unknown) => {
    failure = error;
  });
  try {
    await redis.connect();
    return judge(host, await redis.info());
  } catch (error) {
    return [
      problem(
        'Redis',
        `${host} does not answer (${codeOf(failure ?? error)})`,
        'Start Redis, or check REDIS_URL. Meanwhile comments are taken, and screened when it is back.',
      ),
    ];
  } finally {
    redis.disconnect();
  }
}

function judge(host: string, info: string): Finding[] {
  const value = (name: string) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const [version, policy] = [value('redis_version'), value('maxmemory_policy')];
  const findings: Finding[] = [];
  if (Number(version.split('.')[0]) < NEEDED_REDIS)
    findings.push(problem('Redis', `version ${version} is too old`, `Use Redis ${NEEDED_REDIS} or newer.`));
  if (policy !== 'noeviction')
    findings.push(
      problem(
        'Redis',
        `maxmemory-policy is ${policy || 'unknown'}: a full Redis drops parts of the queue, and work hangs`,
        'redis-cli CONFIG SET maxmemory-policy noeviction, and the same in redis.conf.',
      ),
    );
  if (value('aof_enabled') !== '1')
    findings.push(
      warning(
        'Redis',
        'it keeps no append-only file: after its restart all work is queued anew from the outbox, only later',
        'appendonly yes in redis.conf.',
      ),
    );
  return findings.length > 0
    ? findings
    : [ok('Redis', `${host}, version ${version}, noeviction, append-only file`)];
}
