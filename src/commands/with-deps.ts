import type { Config } from '../config.ts';
import { createDeps, type Deps } from '../deps.ts';
import { seedDemo } from '../operations/seed-demo.ts';
import { migrate } from '../shared/db/migrate.ts';

/** Migrates, makes the dependencies for one command, and closes them after it. */
export async function withDeps(config: Config, work: (deps: Deps) => Promise<void>): Promise<void> {
  migrate(config.dataDir);
  const deps = await createDeps(config);
  try {
    await seedDemo(deps);
    await work(deps);
  } finally {
    await deps.queue.stop();
    await deps.close();
  }
}
