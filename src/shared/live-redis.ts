import type { Redis } from 'ioredis';
import { z } from 'zod';
import { newId } from './ids.ts';
import { createLocalLive, type Live } from './live.ts';
import type { Log } from './log.ts';
import { connectRedis } from './queue/redis.ts';

export const LIVE_CHANNEL = 'wegweiser:live';

const id = z.string().regex(/^[\w-]{1,64}$/);
/** What goes over the channel: ids, and which process sent it. */
const messageSchema = z.strictObject({
  from: id,
  kind: z.enum(['arrived', 'decided', 'leased', 'released']),
  commentIds: z.array(id),
  personId: id.nullable(),
});

/**
 * For several processes, by Redis's publish and subscribe. In the own process everything is heard at once, whether
 * Redis is there or not; what others publish while it is away is not heard.
 */
export function createRedisLive(redisUrl: string, log: Log): Live {
  const local = createLocalLive();
  const self = newId();
  const publisher = connectRedis(
    redisUrl,
    log,
    false,
    'other processes do not hear what happens at the desk',
  );
  let subscriber: Redis | null = null;

  function receive(text: string): void {
    const message = parse(text);
    if (!message) {
      log.warn('a message on the live channel could not be read');
      return;
    }
    const { from, ...event } = message;
    if (from !== self) local.publish(event);
  }

  return {
    publish({ kind, commentIds, personId }) {
      local.publish({ kind, commentIds, personId });
      if (publisher.status !== 'ready') return;
      const message = JSON.stringify({ from: self, kind, commentIds, personId });
      publisher.publish(LIVE_CHANNEL, message).catch(() => {}); // connectRedis has logged it
    },
    subscribe(listener) {
      // a worker only publishes, so the connection is made for the first who listens
      subscriber ??= subscribeTo(redisUrl, log, receive);
      return local.subscribe(listener);
    },
    close() {
      publisher.disconnect();
      subscriber?.disconnect();
      local.close();
    },
  };
}

function subscribeTo(redisUrl: string, log: Log, receive: (text: string) => void): Redis {
  const redis = connectRedis(redisUrl, log, true, null);
  redis.on('message', (_channel, text) => receive(text));
  // waits for Redis; after an outage ioredis subscribes again
  redis.subscribe(LIVE_CHANNEL).catch((error: unknown) => {
    if (redis.status !== 'end') log.error({ err: error }, 'the live channel cannot be subscribed to');
  });
  return redis;
}

function parse(text: string): z.infer<typeof messageSchema> | null {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
