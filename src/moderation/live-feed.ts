import type { ServerResponse } from 'node:http';
import { may, type Person } from '../accounts/role.ts';
import { type Clock, SECOND } from '../shared/clock.ts';
import type { Database } from '../shared/db/database.ts';
import { AppError } from '../shared/errors.ts';
import type { Live, LiveEvent } from '../shared/live.ts';
import type { Log } from '../shared/log.ts';
import { createLeaseExpiry } from './lease-expiry.ts';
import { createLiveCounter, type LiveCounts } from './live-counts.ts';
import { type LiveStream, openLiveStream } from './live-stream.ts';
import { createPersonNames } from './person-names.ts';

export const HEARTBEAT = 20 * SECOND;
export const STREAMS_PER_SESSION = 5;
export const STREAMS_PER_PROCESS = 500;

/** Who looks at a page of the desk that stays up to date. */
export interface Viewer {
  sessionId: string;
  person: Person;
  /** Who it is now; null when the session has ended or the person may not moderate any more. */
  recheck(): Promise<Person | null>;
}

/** Hands on what happens to every page of the desk that is open at this process. */
export interface LiveFeed {
  /** Answers with a stream of events. @throws too-many, or unavailable when this process takes no more */
  open(viewer: Viewer, res: ServerResponse): void;
  /** Ends every stream and takes no more. */
  close(): void;
}

interface Watching {
  viewer: Viewer;
  stream: LiveStream;
}

/** Listens to `live` as long as somebody watches: once for all of them. */
export function createLiveFeed(deps: { db: Database; clock: Clock; live: Live; log: Log }): LiveFeed {
  const watching = new Set<Watching>();
  const names = createPersonNames(deps.db);
  const expiry = createLeaseExpiry(deps);
  const counter = createLiveCounter(deps, (counts) => {
    for (const one of watching) one.stream.sendIfChanged('counts', countsFor(one.viewer.person, counts));
  });
  let telling = Promise.resolve();
  let stopListening: (() => void) | null = null;
  let heartbeat: NodeJS.Timeout | undefined;
  let isClosed = false;

  function hear(event: LiveEvent): void {
    expiry.note(event);
    if (event.kind === 'arrived' || event.kind === 'decided') counter.request();
    // one after the other: the name of the first may take longer to find than that of the second
    telling = telling
      .then(() => tell(event))
      .catch((error: unknown) => deps.log.error({ err: error }, 'news could not be handed on'));
  }

  async function tell(event: LiveEvent): Promise<void> {
    const { kind, commentIds: ids, personId } = event;
    const name = personId === null ? null : await names.of(personId).catch(() => null);
    for (const { viewer, stream } of watching) {
      stream.send('queue', {
        kind,
        ids,
        by: name === null ? null : { name, isMe: viewer.person.id === personId },
      });
    }
  }

  /** Also makes good what was lost, as while Redis was away: counts, and leases that nobody holds any more. */
  function beat(): void {
    names.forget();
    counter.request();
    expiry.ended().then(
      (events) => events.forEach(hear),
      (error: unknown) => deps.log.warn({ err: error }, 'leases could not be read'),
    );
    for (const one of watching) void recheck(one);
  }

  async function recheck(one: Watching): Promise<void> {
    const person = await one.viewer.recheck().catch(() => null);
    if (!person) return one.stream.end();
    one.viewer.person = person;
    one.stream.beat();
  }

  function leave(one: Watching): void {
    watching.delete(one);
    if (watching.size > 0) return;
    clearInterval(heartbeat);
    counter.stop();
    stopListening?.();
    stopListening = null;
  }

  return {
    open(viewer, res) {
      // whoever left while the session was looked up has been told goodbye already, and would stay for ever
      if (res.destroyed) return;
      if (isClosed || watching.size >= STREAMS_PER_PROCESS) {
        throw new AppError('unavailable', 'This server follows enough pages already.', { retryAfter: 30 });
      }
      const mine = [...watching].filter((one) => one.viewer.sessionId === viewer.sessionId);
      if (mine.length >= STREAMS_PER_SESSION) {
        throw new AppError('too-many', 'Too many pages of this session are open.', { retryAfter: 30 });
      }
      const one: Watching = { viewer, stream: openLiveStream(res, () => leave(one)) };
      watching.add(one);
      if (!stopListening) {
        stopListening = deps.live.subscribe(hear);
        heartbeat = setInterval(beat, HEARTBEAT);
      }
      counter.request();
    },
    close() {
      isClosed = true;
      for (const { stream } of watching) stream.end();
    },
  };
}

/** How many referrals wait is for those to know who may read them. */
const countsFor = (person: Person, { waiting, referrals, overdue }: LiveCounts) =>
  may(person, 'counsel') ? { waiting, referrals, overdue } : { waiting, referrals: null, overdue: null };
