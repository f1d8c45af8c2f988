import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** Milliseconds between two looks at a server. */
const LOOK_INTERVAL = 100;

/** A proxy that runs. */
export interface RoundRobin {
  url: string;
  /** How many requests each server has answered. */
  handed: number[];
  /** Requests that no server answered, and why. */
  failures: string[];
}

/**
 * A small proxy before several servers, as deploy/Caddyfile makes one: it asks each of them for /healthz again and again,
 * hands the requests in turn to those that answer 200, and goes on to the next when one refuses the connection.
 */
export async function startRoundRobin(
  t: Pick<TestContext, 'after'>,
  targets: readonly string[],
): Promise<RoundRobin> {
  const handed = targets.map(() => 0);
  const failures: string[] = [];
  const isWell = targets.map(() => true);
  // a connection for each request, so that none is closed while a request is on its way
  const agent = new Agent({ keepAlive: false });
  let turn = 0;

  const looking = setInterval(() => {
    for (const [index, target] of targets.entries())
      request(`${target}/healthz`, { agent }, (answer) => {
        isWell[index] = answer.statusCode === 200;
        answer.resume();
      })
        .on('error', () => {
          isWell[index] = false;
        })
        .end();
  }, LOOK_INTERVAL);

  /** All servers from the one whose turn it is, those that are well before the others. */
  function order(): number[] {
    const all = targets.map((_, index) => (turn + index) % targets.length);
    turn += 1;
    return [...all.filter((index) => isWell[index]), ...all.filter((index) => !isWell[index])];
  }

  function pass(req: IncomingMessage, res: ServerResponse, body: Buffer, [index = 0, ...others]: number[]) {
    const sending = request(
      `${targets[index]}${req.url}`,
      { method: req.method, agent, headers: { ...req.headers, connection: 'close' } },
      (answer) => {
        handed[index] = (handed[index] ?? 0) + 1;
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
        answer.on('error', () => res.destroy());
      },
    );
    sending.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && others.length > 0) return pass(req, res, body, others);
      failures.push(`${req.method} ${req.url}: ${error.code}`);
      if (res.headersSent) res.destroy();
      else res.writeHead(502, { 'content-type': 'application/json' }).end('{}');
    });
    sending.end(body);
  }

  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    pass(req, res, Buffer.concat(parts), order());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    clearInterval(looking);
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, handed, failures };
}
