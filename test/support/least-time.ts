const RUNS = 7;

/**
 * Milliseconds of processor time that this thread takes for something, the least of several runs: what else runs on the
 * machine adds nothing to it but cold caches, nor does the collection of garbage by other threads.
 */
export function leastTime(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
