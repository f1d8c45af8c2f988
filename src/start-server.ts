import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSetupLink } from './accounts/invitation.ts';
import { createApp } from './app.ts';
import { indexMissingComments } from './comments/index-backlog.ts';
import { type Config, ConfigError } from './config.ts';
import { createDeps, type Deps, type Overrides } from './deps.ts';
import { seedDirectory } from './directory/seed-directory.ts';
import { startDigests } from './notifications/schedule-digests.ts';
import { seedDemo } from './operations/seed-demo.ts';
import { paths } from './paths.ts';
import { eraseHourly } from './privacy/erase-hourly.ts';
import { startNotingErasures } from './privacy/note-erasures.ts';
import type { Running } from './run-until-signal.ts';
import { migrate } from './shared/db/migrate.ts';

/** A web process that listens. */
export interface RunningServer extends Running {
  deps: Deps;
  /** Where it listens, for tests that let the system choose the port. */
  url: string;
  /** The secret of the link to set up the first admin, or null when there is one. */
  setupToken: string | null;
}

const REQUEST_TIMEOUT = 30_000;
const HEADERS_TIMEOUT = 10_000;
/** At the stop a request that is still arriving is waited for this long; well below STOP_PATIENCE. */
const CLOSE_PATIENCE = 5000;

/** Migrates, seeds, listens, and works the outbox off. */
export async function startServer(config: Config, overrides: Overrides = {}): Promise<RunningServer> {
  migrate(config.dataDir);
  const deps = createDeps(config, overrides);
  await seedDemo(deps);
  await seedDirectory(deps);
  const setupToken = await createSetupLink(deps);
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT, headersTimeout: HEADERS_TIMEOUT },
    createApp(deps),
  );
  server.listen(config.port, config.host);
  await once(server, 'listening').catch((error: unknown) => {
    throw cannotListen(error, config);
  });
  await deps.queue.start();
  const erasing = eraseHourly(deps);
  const noting = startNotingErasures(deps);
  const stopDigests = startDigests(deps);
  const indexing = startIndexing(deps);
  const { port } = server.address() as AddressInfo;
  deps.log.info({ port, engine: deps.queue.engine }, 'listening');
  return {
    deps,
    setupToken,
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    async stop() {
      await erasing.stop();
      deps.liveFeed.close(); // answers that would never end by themselves
      await stopDigests();
      await indexing.stop();
      await closeServer(server);
      await deps.queue.stop();
      await noting.stop();
      await deps.close();
    },
  };
}

/** What whoever starts it can mend, in words. */
function cannotListen(error: unknown, { host, port }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new ConfigError(`PORT: ${port} is in use on ${host}. Stop what uses it, or set PORT to another.`);
  if (code === 'EACCES')
    return new ConfigError(`PORT: ${port} is not allowed to this user. Set PORT above 1023.`);
  if (code === 'EADDRNOTAVAIL') return new ConfigError(`HOST: ${host} is no address of this machine.`);
  return error;
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

/**
 * Answers what has begun to arrive and takes nothing new. Connections that browsers and proxies keep open, used or not,
 * do not hold it up: `Server.close` alone waits for them.
 */
async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  server.close();
  const closeIdle = setInterval(() => server.closeIdleConnections(), 50);
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
