import { join } from 'node:path';
import { nodeVariablesFor } from '../../../test/support/deployment.ts';
import { askAtOnce } from '../load.ts';
import { startWegweiser } from '../processes.ts';
import { CONNECTIONS } from '../rounds.ts';
import type { Row } from '../row.ts';
import { BUSY, prepareSite } from '../site.ts';
import { createSubmissions } from '../submissions.ts';

const COMMENTS = 10_000;
const SUBMISSIONS = 100_000;
const MOST_SECONDS = 120;
const STEP_SECONDS = 5;
const MOST = 150;

/** How much memory the web process has resident after many comments, which it screens itself, as the image starts it. */
export async function memory(folder: string): Promise<Row[]> {
  const site = await prepareSite(join(folder, 'memory'), COMMENTS);
  // the first start of a version strips types, and what does that stays in memory until the next one
  await (await startWegweiser('server.ts', site.folder, nodeVariablesFor(site.folder))).stop();
  const ours = await startWegweiser('server.ts', site.folder, nodeVariablesFor(site.folder));
  try {
    const before = ours.memory().now;
    const next = await createSubmissions(ours.port, BUSY);
    const end = performance.now() + MOST_SECONDS * 1000;
    let sent = 0;
    while (sent < SUBMISSIONS && performance.now() < end) {
      const load = await askAtOnce({ port: ours.port, next, status: 202 }, CONNECTIONS, STEP_SECONDS);
      sent += Math.round(load.perSecond * STEP_SECONDS);
    }
    const { now } = ours.memory();
    return [
      { what: 'resident memory after the start', measured: `${Math.round(before)} MiB` },
      {
        what: `resident memory after ${sent} comments`,
        measured: `${Math.round(now)} MiB`,
        demanded: `≤ ${MOST} MiB after ${SUBMISSIONS}`,
        reached: now <= MOST && sent >= SUBMISSIONS,
      },
    ];
  } finally {
    await ours.stop();
  }
}
