import type { Redis } from 'ioredis';
import { z } from 'zod';
import { newId } from './ids.ts';
import { createLocalLive, type Live } from './live.ts';
import type { Log } from './log.ts';
import { connectRedis } from './queue/redis.ts';

export const LIVE_CHANNEL = 'wegweiser:live';
/** So many messages wait while there is no connection; of more, the oldest are lost. */
const MAX_UNSENT = 1000;

const id = z.string().regex(/^[\w-]{1,64}$/);
/** What goes over the channel: ids, and which process sent it. */
const messageSchema = z.strictObject({
  from: id,
  kind: z.enum(['arrived', 'decided', 'leased', 'released', 'assigned']),
  commentIds: z.array(id),
  personId: id.nullable(),
});

/**
 * For several processes, by Redis's publish and subscribe. In the own process everything is heard at once, whether
 * Redis is there or not; the others hear the latest of it when Redis is back, if they are back before.
 */
export function createRedisLive(redisUrl: string, log: Log): Live {
  const local = createLocalLive();
  const self = newId();
  // patient: an impatient one gives up a connection when this process is too busy to read the first answer in time
  const publisher = connectRedis(redisUrl, log, true, 'other processes do not hear what happens at the desk');
  let subscriber: Redis | null = null;
  let unsent: string[] = [];

  function send(message: string): void {
    publisher.publish(LIVE_CHANNEL, message).catch(() => {}); // connectRedis has logged it
  }

  publisher.on('ready', () => {
    const waiting = unsent;
    unsent = [];
    waiting.forEach(send);
  });

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
      const message = JSON.stringify({ from: self, kind, commentIds, personId });
      if (publisher.status === 'ready') send(message);
      else unsent = [...unsent.slice(1 - MAX_UNSENT), message];
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
