import { connect, type Socket } from 'node:net';

/** What the load found out. */
export interface Load {
  /** Answers in a second. */
  perSecond: number;
  /** Milliseconds that half and all but one in a hundred of the answers took at most. */
  p50: number;
  p99: number;
}

interface Options {
  port: number;
  /** The next request, as bytes. */
  next(): Buffer;
  /** The status that every answer must have. */
  status: number;
  /** Sees each answer, its headers included. */
  onAnswer?(answer: string): void;
}

/** Each asks again as soon as it is answered, as autocannon does. Raw sockets, since the server shares the machine. */
export async function askAtOnce(options: Options, connections: number, seconds: number): Promise<Load> {
  const times: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const askOn = async () => {
    const client = await openClient(options);
    while (performance.now() < end) times.push(await client.ask());
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  return summary(times, (performance.now() - begun) / 1000);
}

/**
 * Asks so often whatever the answers take, spread evenly. The time of an answer counts from when it was due, so a
 * server that halts cannot hide it. Stops before its time when the server does not keep up at all.
 */
export async function askSteadily(options: Options, perSecond: number, seconds: number): Promise<Load> {
  const times: number[] = [];
  const free: Awaited<ReturnType<typeof openClient>>[] = [];
  const asked: Promise<void>[] = [];
  const begun = performance.now();
  for (let count = 0; count < perSecond * seconds; ) {
    if (asked.length - times.length > MOST_WAITING) break;
    for (; count < Math.min(perSecond * seconds, ((performance.now() - begun) / 1000) * perSecond); count++) {
      const due = begun + (count / perSecond) * 1000;
      asked.push(askOne(due));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  async function askOne(due: number): Promise<void> {
    // the server has closed what nobody used for some seconds
    let client = free.pop();
    while (client && !client.isOpen()) client = free.pop();
    client ??= await openClient(options);
    await client.ask();
    times.push(performance.now() - due);
    free.push(client);
  }
  await Promise.all(asked);
  const took = (performance.now() - begun) / 1000;
  for (const client of free) client.close();
  return summary(times, took);
}

export function summary(times: number[], seconds: number): Load {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** A server that lets so many wait will not catch up. */
const MOST_WAITING = 1000;
const HEAD_END = Buffer.from('\r\n\r\n');

/** One connection that asks one thing after the other. Answers must say their length. */
async function openClient({ port, next, status, onAnswer }: Options) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received: Buffer = Buffer.alloc(0);
  let expected = -1;
  let settle: { resolve(): void; reject(error: Error): void } | null = null;
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    if (expected < 0) {
      const end = received.indexOf(HEAD_END);
      if (end === -1) return;
      const head = received.toString('latin1', 0, end);
      if (Number(head.slice(9, 12)) !== status)
        return fail(new Error(`Answered with ${received.toString().slice(0, 400)}`));
      expected = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    }
    if (received.length < expected) return;
    onAnswer?.(received.toString());
    received = Buffer.alloc(0);
    expected = -1;
    settle?.resolve();
  });
  const fail = (error: Error) => settle?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('The server closed the connection.')));
  await new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
    socket.once('connect', resolve);
  });
  return {
    /** @returns the milliseconds that the answer took */
    async ask(): Promise<number> {
      const begun = performance.now();
      await new Promise<void>((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(next());
      });
      return performance.now() - begun;
    },
    isOpen: () => socket.writable,
    close() {
      settle = null;
      socket.destroy();
    },
  };
}

/** A request as bytes. */
export function request(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Buffer {
  const all = { Host: 'localhost', Accept: '*/*', ...headers };
  const length = method === 'GET' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const lines = [...Object.entries(all).map(([name, value]) => `${name}: ${value}`), ...length];
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
