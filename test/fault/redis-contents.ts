import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { Redis } from 'ioredis';

/** A connection that is closed after the test. */
export function connectTo(t: Pick<TestContext, 'after'>, url: string): Redis {
  const redis = new Redis(url);
  t.after(() => redis.disconnect());
  return redis;
}

/** Every key with its whole value. */
export async function dumpOf(redis: Redis): Promise<Map<string, unknown>> {
  const contents = new Map<string, unknown>();
  for (const key of await redis.keys('*')) {
    const readers: Record<string, () => Promise<unknown>> = {
      string: () => redis.get(key),
      list: () => redis.lrange(key, 0, -1),
      set: () => redis.smembers(key),
      hash: () => redis.hgetall(key),
      zset: () => redis.zrange(key, '0', '-1', 'WITHSCORES'),
      stream: () => redis.xrange(key, '-', '+'),
    };
    const type = await redis.type(key);
    if (type === 'none') continue; // gone meanwhile
    const read = readers[type];
    assert.ok(read, `${key} is of a type that is read here`);
    contents.set(key, await read());
  }
  return contents;
}
