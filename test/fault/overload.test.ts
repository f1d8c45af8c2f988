import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { MAX_OPEN } from '../../src/shared/http/shed-load.ts';
import { Client } from '../support/client.ts';
import { assertInvariants } from '../support/invariants.ts';
import { createInstallation, type Process } from '../support/processes.ts';
import { until } from '../support/server.ts';
import type { FloodResult } from './flood.ts';
import { readStored } from './stored.ts';

const PASSWORD = 'drei gelbe Boote im Nebel';
/** Megabytes: what it takes without any load, and what is under way. */
const MEMORY = 700;

async function flood(url: string, connections: number, milliseconds: number): Promise<FloodResult> {
  const args = [`${import.meta.dirname}/flood.ts`, url, String(connections), String(milliseconds)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

/** The most memory that the process ever had, in megabytes; null where the system does not say. */
function mostMemory({ pid }: Process): number | null {
  if (process.platform !== 'linux') return null;
  return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

test('when far more is sent than can be stored, the rest is refused, and reading and the desk go on', async (t) => {
  const installation = await createInstallation(t);
  const { url } = installation;
  const web = await installation.startWeb({ REDIS_URL: '' });
  const token = await until(() => /\/desk\/invitations\/([\w-]+)/.exec(web.output())?.[1], 'there is a link');
  const admin = new Client({ url, config: { publicUrl: url } });
  await admin.accept(token, 'Amina', 'amina@example.org', PASSWORD);
  const usual = await flood(url, 20, 3000);
  const before = mostMemory(web);

  let isOver = false;
  const reads: number[] = [];
  const reader = (async () => {
    while (!isOver) {
      for (const path of ['/pages/demo', '/healthz', '/desk/moderation'])
        reads.push((await admin.get(path)).status);
      const csrf = await admin.csrf();
      reads.push((await admin.post('/desk/shortcuts', { csrf })).status);
    }
  })();
  const much = await flood(url, MAX_OPEN * 2, 10_000);
  isOver = true;
  await reader;

  t.diagnostic(`20 connections: ${JSON.stringify(usual)}; ${MAX_OPEN * 2}: ${JSON.stringify(much)}`);
  t.diagnostic(`${reads.length} reads; memory ${before} MB, then ${mostMemory(web)} MB`);
  assert.deepEqual(Object.keys(usual.counts), ['202'], 'what is usual is not refused');
  // so many connections at once overrun the system's own queue, too: such a one may be stored or not
  const { again = 0, ECONNRESET: reset = 0 } = much.counts;
  const statuses = Object.keys(much.counts).filter((status) => /^\d/.test(status));
  assert.deepEqual(statuses.sort(), ['202', '503']);
  assert.equal(much.withoutRetryAfter, 0);
  assert.ok(reads.length > 0);
  for (const status of reads) assert.ok(status < 400, `a read was answered ${status}`);
  const memory = mostMemory(web);
  assert.ok(memory === null || memory < MEMORY, `${memory} MB`);
  assert.ok(web.output().split('more is sent than can be stored').length <= 3, 'it is not logged each time');
  const { comments } = await readStored(installation.dataDir);
  const answered = (usual.counts['202'] ?? 0) + (much.counts['202'] ?? 0);
  assert.ok(comments.length >= answered, `${comments.length} of ${answered} are there`);
  assert.ok(comments.length <= answered + again + reset, 'none is there that was refused');
  await web.kill();
  await assertInvariants(installation.dataDir);
});
