import type { Metrics } from '../metrics.ts';
import type { JobHandler, JobTable, OutboxRow } from './jobs.ts';

type Result = 'done' | 'failed' | 'given_up';

/** The same handlers, each try measured. */
export function measureJobs(jobs: JobTable, { jobs: durations }: Pick<Metrics, 'jobs'>): JobTable {
  const measured = async (row: OutboxRow, work: () => Promise<void>, success: Result) => {
    const started = performance.now();
    let result: Result = 'failed';
    try {
      await work();
      result = success;
    } finally {
      durations.observe({ job: row.job, result }, (performance.now() - started) / 1000);
    }
  };
  const entries = Object.entries<JobHandler>(jobs).map(([name, handler]) => [
    name,
    {
      ...handler,
      run: (row: OutboxRow) => measured(row, () => handler.run(row), 'done'),
      giveUp: (row: OutboxRow) => measured(row, () => handler.giveUp(row), 'given_up'),
    },
  ]);
  return Object.fromEntries(entries);
}
