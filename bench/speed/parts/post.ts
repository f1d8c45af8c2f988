import { join } from 'node:path';
import { measureSingleCommits } from '../bare-sqlite.ts';
import { request } from '../load.ts';
import { startBare, startWegweiser } from '../processes.ts';
import { measureInTurn } from '../rounds.ts';
import { perSecond, type Row, timesOf } from '../row.ts';
import { BUSY, prepareSite } from '../site.ts';
import { createSubmissions, createTexts } from '../submissions.ts';

const COMMENTS = 10_000;
const LEAST = 4000;
const LEAST_OF_ECHO = 0.4;
const SLOWEST = 40;

/** Comments that are answered when they are on disk, beside an Express that only sends JSON back. */
export async function post(folder: string): Promise<Row[]> {
  const site = await prepareSite(join(folder, 'post'), COMMENTS);
  const echo = await startBare('echo');
  const ours = await startWegweiser('server.ts', site.folder);
  try {
    const nextText = createTexts();
    const next = await createSubmissions(ours.port, BUSY);
    const echoed = () =>
      request(
        'POST',
        '/',
        { 'Content-Type': 'application/json' },
        JSON.stringify({ text: nextText(), name: 'Amina', formToken: 'x'.repeat(52) }),
      );
    const [bare, posted] = await measureInTurn([
      { process: echo, next: echoed, status: 202 },
      { process: ours, next, status: 202 },
    ]);
    const single = measureSingleCommits(folder);
    const ratio = posted.perSecond / bare.perSecond;
    const reached = posted.perSecond >= LEAST && ratio >= LEAST_OF_ECHO && posted.p99 <= SLOWEST;
    return [
      { what: 'bare Express 5, JSON echo', measured: perSecond(bare.perSecond), ...timesOf(bare) },
      { what: 'better-sqlite3, one row in each transaction', measured: perSecond(single) },
      {
        what: 'comment posted, on disk',
        measured: perSecond(posted.perSecond),
        ...timesOf(posted),
        ratio,
        demanded: `≥ ${LEAST}/s, ≥ ${LEAST_OF_ECHO} of the echo, p99 ≤ ${SLOWEST} ms`,
        reached,
      },
    ];
  } finally {
    await Promise.all([echo.stop(), ours.stop()]);
  }
}
