import type { ServerResponse } from 'node:http';
import { SECOND } from '../shared/clock.ts';

/** An answer that stays open, to which news are written as server-sent events (html.spec.whatwg.org). */
export interface LiveStream {
  send(event: string, data: unknown): void;
  /** As `send`, unless it would repeat what this event said last. */
  sendIfChanged(event: string, data: unknown): void;
  /** Says that the connection lives: a comment for proxies, an event for the page, which cannot see comments. */
  beat(): void;
  end(): void;
}

/** After a broken connection a browser tries again after this long. */
const RETRY = 3 * SECOND;
/** Whoever reads so slowly that more than this waits is cut off and comes back; a browser takes far more at once. */
const MAX_BACKLOG = 256 * 1024;

/** Begins the answer. @param onClosed called once, whoever ended it */
export function openLiveStream(res: ServerResponse, onClosed: () => void): LiveStream {
  const last = new Map<string, string>();
  res.on('close', onClosed);
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx would collect the answer before it hands it on
    'X-Accel-Buffering': 'no',
  });
  res.write(`retry: ${RETRY}\n\n`);

  function write(block: string): void {
    if (res.writableEnded || res.destroyed) return;
    res.write(`${block}\n\n`);
    if (res.writableLength > MAX_BACKLOG) res.destroy();
  }

  const writeEvent = (event: string, data: string) => write(`event: ${event}\ndata: ${data}`);

  return {
    send: (event, data) => writeEvent(event, JSON.stringify(data)),
    sendIfChanged(event, data) {
      const text = JSON.stringify(data);
      if (last.get(event) === text) return;
      last.set(event, text);
      writeEvent(event, text);
    },
    beat: () => write(': heartbeat\nevent: beat\ndata: 1'),
    end: () => res.end(),
  };
}
