import type { JobTable } from '../shared/queue/jobs.ts';
import { holdUnscreened, screenComment, screenComments } from './screen-comment.ts';

/** Tries before a comment is held for a person: with the pauses of `backoff`, about half a minute. */
const SCREENING_ATTEMPTS = 5;

type Deps = Parameters<typeof screenComment>[0];

/** The handlers of this feature's jobs. */
export function moderationJobs(deps: Deps): Pick<JobTable, 'screen-comment'> {
  return {
    'screen-comment': {
      maxAttempts: SCREENING_ATTEMPTS,
      run: (row) => screenComment(deps, row),
      runMany: (rows) => screenComments(deps, rows),
      giveUp: (row) => holdUnscreened(deps, row),
    },
  };
}
