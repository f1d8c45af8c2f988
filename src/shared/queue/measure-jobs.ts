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
  const measuredTogether = async (
    rows: readonly OutboxRow[],
    runMany: NonNullable<JobHandler['runMany']>,
  ) => {
    const started = performance.now();
    const failed = await runMany(rows);
    // its part of the time, since none has one of its own
    const seconds = (performance.now() - started) / 1000 / rows.length;
    const failures = new Set(failed.map(({ id }) => id));
    for (const { id, job } of rows)
      durations.observe({ job, result: failures.has(id) ? 'failed' : 'done' }, seconds);
    return failed;
  };
  const entries = Object.entries<JobHandler>(jobs).map(([name, { runMany, ...handler }]) => [
    name,
    {
      ...handler,
      run: (row: OutboxRow) => measured(row, () => handler.run(row), 'done'),
      giveUp: (row: OutboxRow) => measured(row, () => handler.giveUp(row), 'given_up'),
      ...(runMany && { runMany: (rows: readonly OutboxRow[]) => measuredTogether(rows, runMany) }),
    },
  ]);
  return Object.fromEntries(entries);
}
