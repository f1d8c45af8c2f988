/**
 * node bench/pages/report.ts: what Lighthouse says of the pages that visitors see, on a phone and on a desktop, and how
 * long the embedded comments take at 360×640 with a processor slowed six times. Ends with 1 when a score is under 98.
 */
import { cpus, loadavg } from 'node:os';
import { openBrowser } from '../../test/support/browser.ts';
import { Client, firstAdmin } from '../../test/support/client.ts';
import { screenByMarker } from '../../test/support/fake-screen.ts';
import { freePort } from '../../test/support/free-port.ts';
import { type Audit, auditPage, CATEGORIES, startAuditedBrowser } from '../../test/support/lighthouse.ts';
import { publishMany } from '../../test/support/publish-many.ts';
import { startTestServer } from '../../test/support/server.ts';
import { timeSlowPhone } from './slow-phone.ts';

const DEMANDED = 98;
/**
 * The article with the embedded comments, and the page that works without JavaScript. The policy of pages that run no
 * script at all keeps Lighthouse from reading robots.txt, which it takes for a fault of theirs.
 */
const PAGES = ['/demo', '/demo?lang=ar', '/pages/demo', '/pages/demo?lang=ar'];
const COMMENTS = 20;
const print = (line: string) => process.stdout.write(`${line}\n`);

const ends: (() => unknown)[] = [];
const bench = { after: (end: () => unknown) => ends.unshift(end) };
try {
  const env = { PORT: String(await freePort()), PUBLIC_URL: '' };
  const server = await startTestServer(bench as never, { env, overrides: { screen: screenByMarker } });
  await publishMany(server, { visitor: new Client(server), moderator: await firstAdmin(server) }, COMMENTS);
  const origin = server.config.publicUrl;
  const load = loadavg().map((value) => value.toFixed(1));
  print(`${cpus().length} cores, load ${load.join(' ')}, ${COMMENTS} comments\n`);
  process.exitCode = (await audit(origin)) ? 0 : 1;
  const browser = await openBrowser(bench as never);
  ends.unshift(() => browser.close());
  print('\n| at 360×640, processor slowed six times | ms |\n| --- | --: |');
  for (const [what, milliseconds] of await timeSlowPhone(browser, origin))
    print(`| ${what} | ${milliseconds.toFixed(0)} |`);
} finally {
  for (const end of ends) await end();
}

/** @returns whether every score is as demanded */
async function audit(origin: string): Promise<boolean> {
  const browser = await startAuditedBrowser();
  ends.unshift(browser.stop);
  print(`| page | device | ${CATEGORIES.join(' | ')} |\n| --- | --- |${' --: |'.repeat(CATEGORIES.length)}`);
  const audits: Audit[] = [];
  for (const path of PAGES)
    for (const device of ['phone', 'desktop'] as const) {
      const found = await auditPage(`${origin}${path}`, browser, device);
      print(`| ${path} | ${device} | ${CATEGORIES.map((name) => found.scores[name]).join(' | ')} |`);
      audits.push(found);
    }
  const poor = audits.filter(({ scores }) => Object.values(scores).some((score) => score < DEMANDED));
  for (const fault of new Set(poor.flatMap(({ faults }) => faults))) print(fault);
  return poor.length === 0;
}
