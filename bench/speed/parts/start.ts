import { join } from 'node:path';
import { startWegweiser } from '../processes.ts';
import type { Row } from '../row.ts';
import { prepareSite } from '../site.ts';

const COMMENTS = 10_000;
const STARTS = 3;
const LONGEST = 1000;

/** How long it takes from `node src/server.ts` until it listens, on a database that is there. */
export async function start(folder: string): Promise<Row[]> {
  const site = await prepareSite(join(folder, 'read'), COMMENTS);
  const times: number[] = [];
  for (let round = 0; round < STARTS; round++) {
    const ours = await startWegweiser('server.ts', site.folder);
    times.push(ours.startTook);
    await ours.stop();
  }
  const best = Math.min(...times);
  return [
    {
      what: 'start until it listens',
      measured: `${Math.round(best)} ms`,
      demanded: `≤ ${LONGEST} ms`,
      reached: best <= LONGEST,
    },
  ];
}
