import { eraseDue, type RetentionDeps, SWEEPS } from './retention.ts';

const EVERY = 60 * 60 * 1000;

/** Erases what has been kept long enough, now and every hour. */
export function eraseHourly(deps: RetentionDeps): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running = Promise.resolve();
  const again = (): void => {
    // one that takes longer than an hour is not overtaken
    running = running.then(() => eraseEach(deps, stopping.signal));
  };
  again();
  const timer = setInterval(again, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

/** What cannot be erased must not keep anything else from it. Never rejects. */
async function eraseEach(deps: RetentionDeps, signal: AbortSignal): Promise<void> {
  for (const sweep of SWEEPS) {
    try {
      await eraseDue(deps, { sweeps: [sweep], signal });
    } catch (error) {
      const { kind } = sweep;
      deps.log.error({ err: error, kind }, 'what is too old could not be erased; tried again in an hour');
    }
  }
  // what another process was reading when it was erased is still in the log
  await deps.db.emptyLog().catch((error: unknown) => {
    deps.log.error({ err: error }, 'the write-ahead log could not be emptied; tried again in an hour');
  });
}
