import { join } from 'node:path';
import { paths } from '../../../src/paths.ts';
import { connect, databaseFile } from '../../../src/shared/db/database.ts';
import { request } from '../load.ts';
import { plotGrowth } from '../plot.ts';
import { type Process, startWegweiser } from '../processes.ts';
import { type Measured, measureInTurn } from '../rounds.ts';
import { perSecond, type Row, timesOf } from '../row.ts';
import { type BenchSite, BUSY, prepareSite } from '../site.ts';
import { createSubmissions } from '../submissions.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];
/** The size that the largest is compared with. */
const COMPARED = 1;
const LEAST = 0.9;
const LEAST_DESK = 300;
/** Pages that have as many threads as are shown at once, so that answers are as long at every size; fewer at a thousand. */
const FULL_PAGES = 20;
const FULL = 50;
/** Many short rounds: a size must not be slower because something else ran just then. */
const TIMES = { warmUp: 3, measured: 2, rounds: 6 };

type Ask = (
  ours: Process,
  site: BenchSite,
) => Promise<{ next(): Buffer; status: number }> | { next(): Buffer; status: number };

/** In a busy hour, of everything together; each makes the desk read anew. */
const COMMITS_PER_SECOND = 50;
const QUEUE = 'moderation queue';
const BUSY_QUEUE = `${QUEUE}, ${COMMITS_PER_SECOND} commits/s`;

/** What is asked at each size. Pages and comments change with every request. */
const CASES: Readonly<Record<string, Ask>> = {
  'threads of full pages': (_, site) => inTurn(fullPagesIn(site).map(paths.api.comments), 200),
  'addresses of single comments': (_, site) => inTurn(publishedIn(site).map(paths.comment), 302),
  [QUEUE]: (_, site) => queueOf(site),
  [BUSY_QUEUE]: (_, site) => whileCommitting(site, queueOf(site)),
  // the last one, since afterwards there are comments to be screened
  'comment posted': async (ours) => ({ next: await createSubmissions(ours.port, BUSY), status: 202 }),
};

/** The same on databases of a thousand to `largest` comments, a tenth of them pending. */
export async function growth(folder: string, largest: number): Promise<Row[]> {
  const sizes = SIZES.filter((size) => size <= largest);
  const sites: BenchSite[] = [];
  for (const size of sizes) sites.push(await prepareSite(join(folder, `growth-${size}`), size));
  const servers = await Promise.all(sites.map((site) => startWegweiser('server.ts', site.folder)));
  try {
    const rows: Row[] = [];
    const curves: { name: string; rates: number[] }[] = [];
    for (const [name, ask] of Object.entries(CASES)) {
      const contenders = await Promise.all(
        servers.map(async (ours, index) => ({
          process: ours,
          ...(await ask(ours, sites[index] as BenchSite)),
        })),
      );
      const measured = await measureInTurn(contenders, TIMES);
      curves.push({ name, rates: measured.map((one) => one.perSecond) });
      rows.push(...sizes.map((size, index) => rowOf(name, size, measured[index], measured[COMPARED])));
    }
    plotGrowth(sizes, curves);
    return rows;
  } finally {
    await Promise.all(servers.map((one) => one.stop()));
  }
}

function rowOf(name: string, size: number, measured?: Measured, compared?: Measured): Row {
  if (!measured || !compared) throw new Error('Not measured.');
  const ratio = measured.perSecond / compared.perSecond;
  const row: Row = {
    what: `${name}, ${size.toLocaleString('en')} comments`,
    measured: perSecond(measured.perSecond),
    ...timesOf(measured),
  };
  if (size === SIZES[COMPARED]) return row;
  if (size !== SIZES.at(-1)) return { ...row, ratio };
  if (name === BUSY_QUEUE) return { ...row, ratio };
  const isDesk = name === QUEUE;
  return {
    ...row,
    ratio,
    demanded: `≥ ${LEAST} of 10,000${isDesk ? `, ≥ ${LEAST_DESK}/s` : ''}`,
    reached: ratio >= LEAST && (!isDesk || measured.perSecond >= LEAST_DESK),
  };
}

const queueOf = (site: BenchSite) => inTurn([paths.desk.moderation()], 200, { Cookie: site.cookies });

/** With commits of another process between the requests, which change nothing that is shown. */
function whileCommitting({ folder }: BenchSite, asked: { next(): Buffer; status: number }) {
  const database = connect(databaseFile(folder));
  database.pragma('synchronous = OFF');
  const commit = database.prepare('UPDATE site SET name = name');
  let last = performance.now();
  const next = () => {
    if (performance.now() - last >= 1000 / COMMITS_PER_SECOND) {
      commit.run();
      last = performance.now();
    }
    return asked.next();
  };
  return { ...asked, next };
}

function inTurn(addresses: readonly string[], status: number, headers: Record<string, string> = {}) {
  const requests = addresses.map((address) => request('GET', address, headers));
  let number = 0;
  return { next: () => requests[number++ % requests.length] as Buffer, status };
}

const FULL_PAGES_OF = `SELECT id FROM page WHERE
  (SELECT count(*) FROM comment WHERE page_id = page.id AND in_reply_to IS NULL AND published_at IS NOT NULL
    AND (state = 'published' OR published_replies > 0)) >= ${FULL} ORDER BY key LIMIT ${FULL_PAGES}`;

const fullPagesIn = (site: BenchSite) => read(site, `SELECT key FROM page WHERE id IN (${FULL_PAGES_OF})`);

const publishedIn = (site: BenchSite) =>
  read(
    site,
    `SELECT id FROM comment WHERE state = 'published' AND page_id IN (${FULL_PAGES_OF}) ORDER BY receipt_hash LIMIT 500`,
  );

function read({ folder }: BenchSite, query: string): string[] {
  const database = connect(databaseFile(folder), { readonly: true });
  try {
    return database.prepare<[], string>(query).pluck().all();
  } finally {
    database.close();
  }
}
