import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findByAddress } from '../../src/privacy/find-by-address.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { handOver } from '../support/hand-over.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { decideOn, published, referralOf, screened } from '../support/stored.ts';
import { findWords } from '../support/word-search.ts';

const CLI = join(import.meta.dirname, '../../src/cli.ts');
const KARIN = 'Karin.Example@example.org';
const MISSES = /published more than 30 days ago[\s\S]*counselling contacts have received[\s\S]*Backups/;

function run(server: TestServer, ...args: string[]) {
  return runWith('', server, ...args);
}

function runWith(input: string, server: TestServer, ...args: string[]) {
  const env = { ...ENVIRONMENT, WEGWEISER_DATA: server.config.dataDir, LOG_LEVEL: 'silent' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    env,
    input,
  });
  return { status, stdout, stderr };
}

/** A comment of Karin in every state in which her address is somewhere, and comments of others. */
async function start(t: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const [visitor, moderator] = [new Client(server), await firstAdmin(server)];
  const karin = { name: 'Karin', email: KARIN };
  const send = (text: string, more: Record<string, string> = karin) => screened(server, visitor, text, more);
  const pending = await send('KARINWARTET');
  const shown = await published(server, { visitor, moderator }, 'KARINSICHTBAR', karin);
  const rejected = await send('KARINABGELEHNT');
  await decideOn(moderator, rejected.id, 'rejection');
  const referred = await send('KARINFRAGT #normal', { ...karin, email: KARIN.toUpperCase() });
  const consented = await send('KARINSTIMMTZU #normal', { name: 'Karin' });
  const agreed = { to: 'any', withName: 'yes', agreed: 'yes', email: KARIN };
  assert.equal((await visitor.post(`${consented.receipt}/consent`, agreed)).status, 303);
  const withdrawn = await send('KARINNIMMTZURUECK');
  await visitor.post(`${withdrawn.receipt}/withdrawal`, {});
  const nameless = await send('OHNEADRESSE', {});
  const other = await send('OTTOSWORTE', { name: 'Otto', email: `x${KARIN}` });
  const mine = [pending, shown, rejected, referred, consented].map(({ id }) => id).sort();
  return { server, visitor, moderator, mine, referred, others: [nameless, other], pending };
}

test('an address is found wherever it is sealed, whatever its case, and nothing that only looks like it', async (t) => {
  const at = await start(t);
  const { commentIds, unopened } = await findByAddress(at.server.deps, ` ${KARIN.toLowerCase()} `);
  assert.deepEqual(commentIds, at.mine);
  assert.equal(unopened, 0);
  assert.deepEqual((await findByAddress(at.server.deps, 'example.org')).commentIds, []);
  assert.deepEqual((await findByAddress(at.server.deps, '%@example.org')).commentIds, []);
});

test('the export holds all of it with the notes of the team, says what it lacks, and is for its owner alone', async (t) => {
  const at = await start(t);
  const csrf = await at.moderator.csrf();
  await at.moderator.post(`/desk/comments/${at.pending.id}/notes`, { csrf, note: 'NOTIZ' });
  const file = join(at.server.config.dataDir, 'karin.json');
  const { status, stdout, stderr } = run(at.server, 'export-writer', KARIN, '--out', file);
  assert.deepEqual([status, stdout], [0, '']);
  assert.match(stderr, /^5 comments\. Notes of the team may speak of others/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const text = readFileSync(file, 'utf8');
  const { address, comments, notInThisFile } = JSON.parse(text);
  assert.equal(address, KARIN);
  assert.deepEqual(comments.map(({ id }: { id: string }) => id).sort(), at.mine);
  for (const word of [
    'KARINWARTET',
    'KARINSICHTBAR',
    'KARINABGELEHNT',
    'KARINFRAGT',
    'KARINSTIMMTZU',
    'NOTIZ',
  ])
    assert.ok(text.includes(word), word);
  assert.doesNotMatch(text, /OTTO|Otto|OHNEADRESSE|KARINNIMMT|Anna/);
  assert.match(notInThisFile.join('\n'), MISSES);
  const nobody = run(at.server, 'export-writer', 'nobody@example.org');
  assert.deepEqual(JSON.parse(nobody.stdout).comments, []);
});

test('the erasure tells first, acts only when it is sure, and leaves nothing of the words anywhere', async (t) => {
  const at = await start(t);
  const { server, visitor } = at;
  const referral = await referralOf(server, at.referred.id);
  const service = await server.deps.db.read.selectFrom('service').select('id').executeTakeFirstOrThrow();
  await handOver(server, referral?.id ?? '', service.id, 'accepted');
  const told = run(server, 'erase', 'writer', KARIN);
  assert.equal(told.status, 2);
  assert.match(told.stdout, /Nothing has been erased\. To erase for good: erase writer - --yes/);
  assert.match(told.stdout, /\tpublished\t[\s\S]*Also at [^:]+: ask there, too/);
  assert.match(told.stdout, MISSES);
  assert.doesNotMatch(told.stdout, /KARIN/, 'no words');
  assert.equal((await findByAddress(server.deps, KARIN)).commentIds.length, 5);

  const done = run(server, 'erase', 'writer', KARIN, '--yes');
  assert.equal(done.status, 0);
  assert.match(done.stdout, /^5 of 5 were erased\.$/m);
  assert.deepEqual((await findByAddress(server.deps, KARIN)).commentIds, []);
  const words = ['KARINWARTET', 'KARINSICHTBAR', 'KARINABGELEHNT', 'KARINFRAGT', 'KARINSTIMMTZU'];
  await server.deps.db.emptyLog();
  assert.deepEqual(findWords(words, readFileSync(databaseFile(server.config.dataDir))), []);
  assert.doesNotMatch(await (await visitor.get('/pages/demo')).text(), /KARINSICHTBAR/);
  const states = await server.deps.db.read
    .selectFrom('comment')
    .select('state')
    .where('id', 'in', at.mine)
    .execute();
  assert.deepEqual([...new Set(states.map(({ state }) => state))], ['erased']);
  assert.equal((await referralOf(server, at.referred.id))?.state, 'withdrawn');
  for (const { id } of at.others)
    assert.equal(
      (await server.deps.db.read.selectFrom('comment').select('text').where('id', '=', id).executeTakeFirst())
        ?.text === null,
      false,
    );
  assert.match(
    run(server, 'erase', 'writer', KARIN, '--yes').stdout,
    /No comment with this address is found/,
  );
  const report = run(server, 'erase', '--report').stdout;
  assert.match(report, /^\d{4}-\d\d-\d\d\t5\tErased on the server at somebody’s request$/m);
  assert.doesNotMatch(report, /arin/i);
});

test('an address need not stand in the call', async (t) => {
  const server = await startTestServer(t, { overrides: { screen: screenByMarker } });
  const { id } = await screened(server, new Client(server), 'KARINWARTET', { email: KARIN });
  const exported = runWith(`${KARIN}\n`, server, 'export-writer', '-');
  assert.deepEqual(
    JSON.parse(exported.stdout).comments.map((one: { id: string }) => one.id),
    [id],
  );
  assert.equal(runWith('\n', server, 'export-writer', '-').status, 64);
  assert.equal(runWith('', server, 'erase', 'writer', '-', '--yes').status, 64);
  assert.match(runWith(`${KARIN}\n`, server, 'erase', 'writer', '-').stdout, /erase writer - --yes/);
  assert.match(runWith(` ${KARIN}`, server, 'erase', 'writer', '-', '--yes').stdout, /^1 of 1 were erased/m);
});

test('a single comment is erased by its id or its address, in whatever state it is, once', async (t) => {
  const at = await start(t);
  const [nameless] = at.others;
  const address = `https://example.org/comments/${nameless?.id}`;
  assert.equal(run(at.server, 'erase', 'comment', address).status, 2);
  const done = run(at.server, 'erase', 'comment', address, '--yes');
  assert.match(done.stdout, /^1 of 1 were erased\.$/m);
  const again = run(at.server, 'erase', 'comment', nameless?.id ?? '', '--yes');
  assert.match(again.stdout, /^0 of 1 were erased\.$/m);
  const gone = run(at.server, 'erase', 'comment', '01990000-0000-7000-8000-000000000000', '--yes');
  assert.equal(gone.status, 1);
});

test('what no key opens is counted, and the rest is found all the same', async (t) => {
  const at = await start(t);
  await at.server.deps.db.write((trx) =>
    trx
      .updateTable('comment')
      .set({ email_sealed: Buffer.from('\x02k9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') })
      .where('id', '=', at.pending.id)
      .execute(),
  );
  const { commentIds, unopened } = await findByAddress(at.server.deps, KARIN);
  assert.deepEqual([commentIds.length, unopened], [4, 1]);
  assert.match(run(at.server, 'erase', 'writer', KARIN).stdout, /1 values cannot be opened/);
});
