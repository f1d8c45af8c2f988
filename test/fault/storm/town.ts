import type { TestContext } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import { createInstallation, type Process } from '../../support/processes.ts';
import { until } from '../../support/server.ts';
import type { Chance } from './chance.ts';
import { type FragileMail, startFragileMail } from './fragile-mail.ts';
import { INFLUENCE, type Influence, influence } from './influence.ts';

/** Two web processes and two workers over one Redis, one database and one mail server, all of which may fail. */
export interface Town {
  dataDir: string;
  /** Where the two web processes listen. */
  urls: readonly [string, string];
  mail: FragileMail;
  /** The secret of the link by which the first admin enters. */
  setupToken: string;
  /** A process by its name, as `web 1`, or one of a kind. */
  part(name: string, chance: Chance): Process;
  /** Starts again what is not running. */
  restore(): Promise<void>;
  /** Does something to the inside of a process. */
  influence(name: string, how: Partial<Influence>): void;
}

const FAULTY_WORKER = `${import.meta.dirname}/faulty-worker.ts`;
const MOVED_CLOCK = `${import.meta.dirname}/moved-clock.ts`;

export async function startTown(t: Pick<TestContext, 'after'>): Promise<Town> {
  const mail = await startFragileMail(t);
  const installation = await createInstallation(t);
  const port = await freePort();
  const running = new Map<string, Process>();
  const fileOf = (name: string) => `${installation.folder}/${name.replace(' ', '-')}.json`;
  const env = (name: string) => ({
    NODE_OPTIONS: `--import=${MOVED_CLOCK}`,
    [INFLUENCE]: fileOf(name),
    SMTP_URL: mail.url,
    PUBLIC_URL: 'http://wegweiser.test',
  });
  const starts: Record<string, () => Promise<Process>> = {
    redis: () => installation.startRedis(),
    'web 1': () => installation.startWeb(env('web 1')),
    'web 2': () => installation.startWeb({ ...env('web 2'), PORT: String(port) }),
    'worker 1': () => installation.startWorker(env('worker 1')),
    'worker 2': () => installation.startWorker(env('worker 2'), FAULTY_WORKER),
  };
  const isGone = (name: string) => running.get(name)?.isOver() !== false;
  async function restore(): Promise<void> {
    for (const [name, start] of Object.entries(starts)) if (isGone(name)) running.set(name, await start());
  }
  for (const name of Object.keys(starts)) influence(fileOf(name), {});
  await restore();
  // each start of a web process makes the link anew
  const setupToken = await until(
    () => /\/desk\/invitations\/([\w-]+)/.exec(running.get('web 2')?.output() ?? '')?.[1],
    'there is a link',
  );
  return {
    dataDir: installation.dataDir,
    urls: [installation.url, `http://127.0.0.1:${port}`],
    mail,
    setupToken,
    part(name, chance) {
      const names = [...running.keys()].filter((one) => one === name || one.startsWith(`${name} `));
      const process = running.get(names[chance.below(names.length)] ?? '');
      if (!process) throw new Error(`There is no ${name}.`);
      return process;
    },
    restore,
    influence: (name, how) => influence(fileOf(name), how),
  };
}
