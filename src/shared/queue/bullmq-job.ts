import type { JobsOptions } from 'bullmq';
import { SECOND } from '../clock.ts';

export const QUEUE_NAME = 'wegweiser';

/** What a job may hold in Redis: ids of outbox rows, and nothing else. */
export type JobData = { id: string } | { ids: string[] };

interface NewJob {
  name: string;
  data: JobData;
  opts: JobsOptions;
}

/** More would only keep the first of them waiting for the last. */
const MOST_TOGETHER = 50;

/** Tries are counted in the outbox, so here they only space out the repetitions. */
const OPTIONS: JobsOptions = {
  attempts: 10,
  backoff: { type: 'exponential', delay: SECOND },
  removeOnComplete: true,
  removeOnFail: true,
};

/** The job of one row. Its id is the row's, so that doubles fall together. @param delay milliseconds until its turn */
export const jobAlone = (id: string, delay = 0): NewJob => ({
  name: 'outbox',
  data: { id },
  opts: { ...OPTIONS, jobId: id, delay },
});

/** Jobs of many rows that are done together. */
export function jobsTogether(ids: readonly string[]): NewJob[] {
  const jobs: NewJob[] = [];
  for (let from = 0; from < ids.length; from += MOST_TOGETHER) {
    const part = ids.slice(from, from + MOST_TOGETHER);
    const [only] = part;
    jobs.push(
      part.length === 1 && only ? jobAlone(only) : { name: 'outbox', data: { ids: part }, opts: OPTIONS },
    );
  }
  return jobs;
}

export const idsOf = (data: JobData): readonly string[] => ('ids' in data ? data.ids : [data.id]);
