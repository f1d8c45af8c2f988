import type { TestContext } from 'node:test';
import type { Client } from './client.ts';
import { until } from './server.ts';

/** One event as the page gets it. */
export interface Received {
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: as JSON.parse
  data: any;
}

/** A stream of events that a client reads until it is closed. */
export interface OpenStream {
  response: Response;
  events: Received[];
  /** Every character so far. */
  raw(): string;
  isOver(): boolean;
  /** The first event of this name, and of the kind, that came after the first `skip` events. */
  wait(event: string, isIt?: (data: Received['data']) => boolean, skip?: number): Promise<Received>;
  close(): Promise<void>;
}

/** Opens the live stream of the desk, closed after the test at the latest. */
export async function openStream(t: Pick<TestContext, 'after'>, client: Client): Promise<OpenStream> {
  const response = await client.get('/desk/live', { accept: 'text/event-stream' });
  if (response.status !== 200 || !response.body) throw new Error(`No stream: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const events: Received[] = [];
  let raw = '';
  let isOver = false;
  void (async () => {
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      raw += value;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      events.push(...blocks.flatMap(parse));
    }
  })()
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  const close = () => reader.cancel().catch(() => {});
  t.after(close);
  return {
    response,
    events,
    raw: () => raw,
    isOver: () => isOver,
    wait: (event, isIt = () => true, skip = 0) =>
      until(
        () => events.slice(skip).find((one) => one.event === event && isIt(one.data)),
        `the stream says ${event}; it said ${raw}`,
      ),
    close,
  };
}

function parse(block: string): Received[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const [event, data] = [field('event'), field('data')];
  return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) }];
}
