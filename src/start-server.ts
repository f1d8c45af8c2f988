import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSetupLink } from './accounts/invitation.ts';
import { createApp } from './app.ts';
import { indexMissingComments } from './comments/index-backlog.ts';
import type { Config } from './config.ts';
import { createDeps, type Deps, type Overrides } from './deps.ts';
import { seedDirectory } from './directory/seed-directory.ts';
import { listen, urlOf } from './listen.ts';
import { startDigests } from './notifications/schedule-digests.ts';
import { seedDemo } from './operations/seed-demo.ts';
import { paths } from './paths.ts';
import { eraseHourly } from './privacy/erase-hourly.ts';
import { startNotingErasures } from './privacy/note-erasures.ts';
import type { Running } from './run-until-signal.ts';
import { SECOND } from './shared/clock.ts';
import { migrate } from './shared/db/migrate.ts';
import { createServer } from './shared/http/node-http.ts';
import { startWatch } from './start-watch.ts';

/** A web process that listens. */
export interface RunningServer extends Running {
  deps: Deps;
  /** Where it listens, for tests that let the system choose the port. */
  url: string;
  /** Where METRICS_LISTEN is answered; null: nowhere. */
  watchUrl: string | null;
  /** The secret of the link to set up the first admin, or null when there is one. */
  setupToken: string | null;
}

const REQUEST_TIMEOUT = 30_000;
const HEADERS_TIMEOUT = 10_000;
/** How often both are looked at; Node's own 30 s would let a slow head take 40. */
const CHECK_INTERVAL = 5_000;
/** At the stop a request that is still arriving is waited for this long; well below STOP_PATIENCE. */
const CLOSE_PATIENCE = 5000;

/** Migrates, seeds, listens, and works the outbox off. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  migrate(config.dataDir);
  const deps = await createDeps(config, overrides);
  await seedDemo(deps);
  await seedDirectory(deps);
  const setupToken = await createSetupLink(deps);
  const server = createServer(
    {
      requestTimeout: REQUEST_TIMEOUT,
      headersTimeout: HEADERS_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
    },
    createApp(deps),
  );
  const watching = await startWatch(deps, deps.watch);
  const port = await listen(server, config, { host: 'HOST', port: 'PORT' });
  await deps.queue.start();
  const erasing = eraseHourly(deps);
  const noting = startNotingErasures(deps);
  const stopDigests = startDigests(deps);
  const indexing = startIndexing(deps);
  deps.log.info({ port, engine: deps.queue.engine }, 'listening');
  return {
    deps,
    setupToken,
    url: urlOf(config.host, port),
    watchUrl: watching?.url ?? null,
    async stop() {
      deps.watch.announceStop();
      // proxies that keep connections open are to let go of them before they are closed
      server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
      await sleep(config.drainSeconds * SECOND);
      await erasing.stop();
      deps.liveFeed.close(); // answers that would never end by themselves
      await stopDigests();
      await indexing.stop();
      await closeServer(server);
      await watching?.stop();
      await deps.queue.stop();
      await noting.stop();
      await deps.close();
    },
  };
}

/** Enters the comments that are older than the search index, while requests are served. */
function startIndexing(deps: Deps): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const done = indexMissingComments(deps, stopping.signal).then(
    (count) => {
      if (count > 0) deps.log.info({ count }, 'older comments were entered into the search index');
    },
    (error: unknown) => {
      deps.log.error(
        { err: error },
        'older comments could not all be found by the search; tried again at the next start',
      );
    },
  );
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

/** Whoever has just connected gets so many milliseconds to send the request: a connection without one counts as idle. */
const IDLE_PATIENCE = 500;

/**
 * Answers what has begun to arrive and takes nothing new. Connections that browsers and proxies keep open, used or not,
 * do not hold it up: `Server.close` alone waits for them.
 */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const closeIdle = setInterval(() => server.closeIdleConnections(), IDLE_PATIENCE);
  const closeAll = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE);
  await closed;
  clearInterval(closeIdle);
  clearTimeout(closeAll);
}

/** What a person at the terminal needs to know. Goes to standard error: the log has standard output. */
export function greeting(config: Config, setupToken: string | null): string {
  const lines = [
    '',
    '  Wegweiser is running.',
    '',
    `  Demo article   ${config.publicUrl}${paths.demo()}`,
    `  Desk           ${config.publicUrl}${paths.desk.home()}`,
  ];
  if (setupToken !== null) {
    lines.push('', '  Nobody can sign in yet. Set up the first admin here (valid once, for 7 days):');
    lines.push(`  ${config.publicUrl}${paths.desk.invitation(setupToken)}`);
  }
  return `${lines.join('\n')}\n\n`;
}
