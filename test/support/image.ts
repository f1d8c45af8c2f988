import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { copiesOf, nodeVariablesFor, ROOT, read, variablesOf } from './deployment.ts';
import { freePort } from './free-port.ts';
import { temporaryFolder, until } from './server.ts';

/** A machine that runs other tests too is slow to start anything. */
const START_PATIENCE = 60_000;

/** A folder that holds what the Dockerfile puts into /app, and processes in it. */
export interface Image {
  /** Where its web process listens. */
  url: string;
  /** Every file in it but the packages, with the time of its last change. */
  contents(): string[];
  /** Runs a command in the form that the Dockerfile uses, a JSON array, to its end. */
  run(command: string, data: string): Promise<{ status: number | null; output: string }>;
  /** Starts the web process, and resolves when it listens. */
  start(command: string, data: string): Promise<{ output(): string; terminate(): Promise<number | null> }>;
}

/** Copies what the last stage of the Dockerfile copies, and installs the packages of the lock file that it installs. */
export async function layOutImage(t: Pick<TestContext, 'after'>): Promise<Image> {
  const folder = temporaryFolder(t);
  copySources(folder);
  installProduction(folder);
  const port = String(await freePort());
  const begin = (command: string, data: string) => {
    const child = launch(folder, command, { PORT: port, WEGWEISER_DATA: data });
    t.after(() => child.kill('SIGKILL'));
    return { child, output: collect(child) };
  };
  return {
    url: `http://localhost:${port}`,
    contents: () => listFiles(folder),
    async run(command, data) {
      const { child, output } = begin(command, data);
      const [status] = (await once(child, 'close')) as [number | null];
      return { status, output: output() };
    },
    async start(command, data) {
      const { child, output } = begin(command, data);
      const isOver = () => child.exitCode !== null || child.signalCode !== null;
      await until(() => isOver() || output().includes('Desk  '), 'the server greets', START_PATIENCE);
      return {
        output,
        async terminate() {
          if (!isOver()) {
            child.kill('SIGTERM');
            await once(child, 'exit');
          }
          return child.exitCode;
        },
      };
    },
  };
}

/** A process with the variables of the image and these; a port in its arguments becomes ours. */
function launch(folder: string, command: string, more: { PORT: string; WEGWEISER_DATA: string }) {
  const { HOST: _everywhere, ...variables } = variablesOf('wegweiser');
  const [, ...args] = (JSON.parse(command) as string[]).map((one) =>
    one.replace(`:${variables.PORT}/`, `:${more.PORT}/`),
  );
  return spawn(process.execPath, args, {
    cwd: folder,
    // packages are links: their own imports must be looked up in this folder too, where no other packages are
    env: {
      ...variables,
      ...nodeVariablesFor(more.WEGWEISER_DATA),
      NODE_PRESERVE_SYMLINKS: '1',
      HOME: folder,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function copySources(folder: string): void {
  for (const { sources, to } of copiesOf('wegweiser'))
    for (const source of sources) {
      const name = source.replace(/^\/app\//, ''); // in another stage, which has it from here
      const target = to.endsWith('/') ? join(folder, to, name) : join(folder, to);
      cpSync(join(ROOT, name), target, { recursive: true });
    }
}

/** Links to the packages that `npm ci --omit=dev` installs. */
function installProduction(folder: string): void {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages)) {
    const isNested = path.lastIndexOf('node_modules/') > 0;
    if (path === '' || dev || isNested || !existsAt(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(ROOT, path), join(folder, path));
  }
}

const existsAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .sort();

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      output += part.toString();
    });
  return () => output;
}
