import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds over which is looked whether others have work to do. */
const LOOK = 4;
/** The part of the time from which on the process counts as busy. */
const BUSY = 0.6;
/** While it is busy, work in the background gets at least this part of the time. */
const SHARE = 0.1;

/**
 * Lets others have the process after a piece of work in the background: at once over while it has little to do, and
 * never so long that the work comes to a halt.
 * @param worked milliseconds that the piece of work took
 * @returns whether the process was busy
 */
export async function giveWay(worked: number): Promise<boolean> {
  const longest = performance.now() + worked * (1 / SHARE - 1);
  for (;;) {
    const before = performance.eventLoopUtilization();
    await sleep(LOOK);
    if (performance.eventLoopUtilization(before).utilization < BUSY) return false;
    if (performance.now() >= longest) return true;
  }
}
