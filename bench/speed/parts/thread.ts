import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../../src/paths.ts';
import { request } from '../load.ts';
import { type Process, startBare, startWegweiser } from '../processes.ts';
import { type Measured, measureInTurn } from '../rounds.ts';
import { perSecond, type Row, timesOf } from '../row.ts';
import { prepareSite, THREAD } from '../site.ts';

const COMMENTS = 10_000;
const LEAST = 0.8;

/** A thread of 50 comments as JSON, unchanged, and as a page, each beside an Express that sends the same bytes. */
export async function thread(folder: string): Promise<Row[]> {
  const site = await prepareSite(join(folder, 'read'), COMMENTS);
  const ours = await startWegweiser('server.ts', site.folder);
  const api = await beside(ours, paths.api.comments(THREAD), folder);
  const page = await beside(ours, paths.page(THREAD), folder);
  try {
    const unchanged = { process: ours, next: api.askAgain, status: 304 };
    const [bareApi, json, again] = await measureInTurn([api.bare, api.ours, unchanged]);
    const [barePage, html] = await measureInTurn([page.bare, page.ours]);
    const row = (what: string, measured: Measured, bare?: Measured, least?: number): Row => ({
      what,
      measured: perSecond(measured.perSecond),
      ...timesOf(measured),
      ...(bare ? { ratio: measured.perSecond / bare.perSecond } : {}),
      ...(bare && least
        ? { demanded: `≥ ${least} of bare`, reached: measured.perSecond / bare.perSecond >= least }
        : {}),
    });
    return [
      row(`bare Express 5, ${api.bytes} bytes`, bareApi),
      row('thread of 50 comments, JSON', json, bareApi, LEAST),
      row('the same, unchanged (304)', again, bareApi, LEAST),
      row(`bare Express 5, ${page.bytes} bytes`, barePage),
      row('thread of 50 comments, page with the form', html, barePage),
    ];
  } finally {
    await Promise.all([ours, api.bare.process, page.bare.process].map((one) => one.stop()));
  }
}

/** What asks for an address, and for the same bytes from a bare Express. */
export async function beside(
  ours: Process,
  path: string,
  folder: string,
  headers: Record<string, string> = {},
) {
  const response = await fetch(`http://127.0.0.1:${ours.port}${path}`, { headers, redirect: 'manual' });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} is answered with ${response.status}.`);
  const file = join(folder, 'bytes');
  writeFileSync(file, text);
  const bare = await startBare('answer', file);
  const bytesOf = (one: Buffer) => () => one;
  const tag = response.headers.get('etag') ?? '';
  return {
    bytes: Buffer.byteLength(text),
    bare: { process: bare, next: bytesOf(request('GET', '/')), status: 200 },
    ours: { process: ours, next: bytesOf(request('GET', path, headers)), status: 200 },
    askAgain: bytesOf(request('GET', path, { ...headers, 'If-None-Match': tag })),
  };
}
