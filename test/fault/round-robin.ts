import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A small proxy before several servers; it goes on to the next only when one refuses the connection. */
export async function startRoundRobin(
  t: Pick<TestContext, 'after'>,
  targets: readonly string[],
): Promise<{ url: string; handed: number[] }> {
  const handed = targets.map(() => 0);
  // as many proxies do by default: a connection for each request, so that none is closed while a request is on its way
  const agent = new Agent({ keepAlive: false });
  let turn = 0;

  function pass(req: IncomingMessage, res: ServerResponse, body: Buffer, at: number, left: number): void {
    const index = at % targets.length;
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
      if (error.code === 'ECONNREFUSED' && left > 0) return pass(req, res, body, at + 1, left - 1);
      if (res.headersSent) res.destroy();
      else res.writeHead(502).end(error.code);
    });
    sending.end(body);
  }

  const server = createServer(async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    pass(req, res, Buffer.concat(parts), turn++, targets.length - 1);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, handed };
}
