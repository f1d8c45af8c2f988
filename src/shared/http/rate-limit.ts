import { createHmac, createSecretKey } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { type Clock, DAY } from '../clock.ts';
import { AppError } from '../errors.ts';

/** Counts events under a pseudonymous key. */
export interface RateLimit {
  /** Counts one. @throws too-many with the seconds to wait */
  consume(key: string): Promise<void>;
  /** Takes one back that turned out not to count. */
  refund(key: string): Promise<void>;
  /** Forgets a key. */
  reset(key: string): Promise<void>;
}

/**
 * @param points how many in `seconds`
 * @param redis shared between processes when given; while it is away each process counts for itself
 */
export function createRateLimit(
  name: string,
  points: number,
  seconds: number,
  redis: Redis | null,
): RateLimit {
  const limiter = createLimiter(name, points, seconds, redis);
  return {
    async consume(key) {
      await limiter.consume(key).catch(refuse);
    },
    async refund(key) {
      await limiter.reward(key, 1);
    },
    async reset(key) {
      await limiter.delete(key);
    },
  };
}

/** Counts events under a key and refuses none. */
export interface EventCount {
  /** Counts one. @returns how many there are with it */
  add(key: string): Promise<number>;
  read(key: string): Promise<number>;
}

/**
 * @param seconds how long it counts on from a first event
 * @param redis as for createRateLimit
 */
export function createEventCount(name: string, seconds: number, redis: Redis | null): EventCount {
  const limiter = createLimiter(name, Number.MAX_SAFE_INTEGER, seconds, redis);
  return {
    add: async (key) => (await limiter.penalty(key, 1)).consumedPoints,
    read: async (key) => (await limiter.get(key))?.consumedPoints ?? 0,
  };
}

function createLimiter(name: string, points: number, seconds: number, redis: Redis | null) {
  const options = { keyPrefix: `wegweiser:limit:${name}`, points, duration: seconds };
  return redis
    ? new RateLimiterRedis({
        ...options,
        storeClient: redis,
        insuranceLimiter: new RateLimiterMemory(options),
        rejectIfRedisNotReady: true,
      })
    : new RateLimiterMemory(options);
}

function refuse(state: unknown): never {
  if (!(state instanceof RateLimiterRes)) throw state;
  const retryAfter = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  throw new AppError('too-many', 'Too many requests from here.', { retryAfter });
}

/**
 * Turns an address into a key that cannot be turned back: the network part (/24 of IPv4, /48 of IPv6) under an HMAC
 * whose key changes every day.
 */
export function createPseudonymizer(secret: Buffer, clock: Clock): (value: string) => string {
  const key = createSecretKey(secret);
  return (value) => {
    const day = Math.floor(clock() / DAY);
    return createHmac('sha256', key).update(`${day} ${value}`).digest('base64url').slice(0, 22);
  };
}

/** The network part of an IP address. */
export function networkOf(ip: string | undefined): string {
  const address = ip?.startsWith('::ffff:') ? ip.slice(7) : (ip ?? '');
  if (!isIPv6(address)) return address.split('.').slice(0, 3).join('.');
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (address.includes('::')) {
    const rest = tail === '' ? [] : tail.split(':');
    while (groups.length + rest.length < 8) groups.push('0');
    groups.push(...rest);
  }
  return groups.slice(0, 3).join(':');
}
