/**
 * A program that sends comments over many connections as fast as they are answered, and prints what it got as JSON.
 * Arguments: address, connections, milliseconds.
 */
import { Agent, request } from 'node:http';

/** What a flood was answered with. */
export interface FloodResult {
  /** Answers by status; `none`: the connection broke. */
  counts: Record<string, number>;
  /** Refusals that do not say when to try again. */
  withoutRetryAfter: number;
  milliseconds: number;
}

const [url = '', connections = '1', duration = '1000'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const body = JSON.stringify({
  text: 'In unserer Gemeinde hat die Unterbringung in Wohnungen gut funktioniert, danke.',
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
const counts: Record<string, number> = {};
let withoutRetryAfter = 0;

function send(): Promise<string> {
  return new Promise((resolve) => {
    const sending = request(
      `${url}/api/v1/pages/demo/comments`,
      { method: 'POST', agent, headers },
      (answer) => {
        if (answer.statusCode === 503 && !answer.headers['retry-after']) withoutRetryAfter += 1;
        answer.resume();
        answer.on('end', () => resolve(String(answer.statusCode)));
        answer.on('error', () => resolve('none'));
      },
    );
    // the server had closed an idle connection just then (nodejs.org/api/http, request.reusedSocket)
    sending.on('error', (error: NodeJS.ErrnoException) =>
      resolve(sending.reusedSocket && error.code === 'ECONNRESET' ? 'again' : (error.code ?? 'none')),
    );
    sending.end(body);
  });
}

const started = performance.now();
async function flood(): Promise<void> {
  while (performance.now() - started < Number(duration)) {
    const status = await send();
    counts[status] = (counts[status] ?? 0) + 1;
  }
}
await Promise.all(Array.from({ length: Number(connections) }, flood));
const result: FloodResult = { counts, withoutRetryAfter, milliseconds: performance.now() - started };
process.stdout.write(JSON.stringify(result));
process.exit(0);
