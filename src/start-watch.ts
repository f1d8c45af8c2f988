import { once } from 'node:events';
import express, { type ErrorRequestHandler } from 'express';
import type { Config } from './config.ts';
import { listen, urlOf } from './listen.ts';
import { operationsRoutes } from './operations/operations-routes.ts';
import type { Watch } from './operations/watch.ts';
import type { Running } from './run-until-signal.ts';
import { createServer } from './shared/http/node-http.ts';
import { sendProblem, toAppError } from './shared/http/problem.ts';
import type { Log } from './shared/log.ts';

/** Health, readiness and metrics of a process at an address of its own. */
export interface RunningWatch extends Running {
  url: string;
}

const REQUEST_TIMEOUT = 10_000;
/** How often it is looked at; Node's own 30 s would let a slow request take 40. */
const CHECK_INTERVAL = 5_000;

/** Listens on METRICS_LISTEN. @returns null when it is not set */
export async function startWatch(
  { config, log }: { config: Config; log: Log },
  watch: Watch,
): Promise<RunningWatch | null> {
  const address = config.metricsListen;
  if (address === null) return null;
  const app = express();
  app.disable('x-powered-by');
  app.use(operationsRoutes(watch, 'own address'));
  app.use((_req, res) => {
    res.status(404).type('text/plain').send('/healthz, /readyz, /metrics\n');
  });
  app.use(answerErrors(log));
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
    },
    app,
  );
  const port = await listen(server, address, { host: 'METRICS_LISTEN', port: 'METRICS_LISTEN' });
  log.info({ port }, 'metrics are served');
  return {
    url: urlOf(address.host, port),
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections(); // a scraper comes again
      await closed;
    },
  };
}

const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error, req, res, _next) => {
    log.error({ err: error, route: req.route?.path }, 'request failed');
    sendProblem(res, toAppError(error));
  };
