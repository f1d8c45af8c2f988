import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Redis } from 'ioredis';
import { SMTPServer } from 'smtp-server';
import { examine } from '../../src/operations/doctor/examine.ts';
import type { Finding } from '../../src/operations/doctor/finding.ts';
import { DAY, MINUTE } from '../../src/shared/clock.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { secretsFile } from '../../src/shared/secrets.ts';
import { backUp, twoFolders } from '../support/backups.ts';
import { Client } from '../support/client.ts';
import { ENVIRONMENT } from '../support/environment.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startMailServer } from '../support/mail.ts';
import { freePort, startRedis } from '../support/redis.ts';
import { startTestServer, testConfig } from '../support/server.ts';
import { screened } from '../support/stored.ts';

type Scope = Parameters<typeof startTestServer>[0];
const CLI = join(import.meta.dirname, '../../src/cli.ts');
const HOME = { PUBLIC_URL: 'https://rat.example.org', TRUST_PROXY: '1', SECOND_FACTOR: 'required' };

/** An installation that is well, with something sealed, stopped. */
async function installed(t: Scope) {
  const { dataDir, folder } = twoFolders(t);
  const server = await startTestServer(t, { dataDir, overrides: { screen: screenByMarker } });
  await screened(server, new Client(server), 'Bescheid #normal', { email: 'omar@example.org' });
  const { file } = await backUp(dataDir, folder);
  await server.stop();
  const look = (
    env: Record<string, string> = {},
    options: { backups?: string | null; thorough?: boolean; clock?: () => number } = {},
  ) =>
    examine(
      { config: testConfig(dataDir, { ...HOME, ...env }), clock: options.clock ?? Date.now },
      { backups: options.backups ?? null, thorough: options.thorough ?? false },
    );
  return { dataDir, folder, file, look };
}

const about = (findings: readonly Finding[], name: string) => findings.filter((one) => one.about === name);

function assertSays(findings: readonly Finding[], name: string, level: Finding['level'], says: RegExp): void {
  const found = about(findings, name);
  assert.ok(
    found.some((one) => one.level === level && says.test(one.says) && (level === 'ok' || one.todo)),
    `${name}: ${JSON.stringify(found)}`,
  );
}

test('an installation that is well has neither problem nor warning, and is left as it was', async (t) => {
  const { dataDir, folder, look } = await installed(t);
  const mail = await startMailServer(t);
  const redisUrl = await startRedis(t);
  const redis = new Redis(redisUrl);
  t.after(() => redis.disconnect());
  await redis.config('SET', 'appendonly', 'yes');
  const before = readFileSync(databaseFile(dataDir));
  const findings = await look(
    { SMTP_URL: mail.url, REDIS_URL: redisUrl },
    { backups: folder, thorough: true },
  );
  assert.deepEqual(
    findings.filter(({ level }) => level !== 'ok'),
    [],
  );
  assertSays(findings, 'Sealed', 'ok', /^1 values opened on trial \(keys k1\)$/);
  assertSays(findings, 'Redis', 'ok', /version \d+\./);
  assertSays(findings, 'Backups', 'ok', /the newest of 1/);
  assert.equal(mail.mails.length, 0, 'no mail was sent');
  assert.ok(before.equals(readFileSync(databaseFile(dataDir))));
});

test('a Redis that evicts or keeps no file, and one that is away, are found', async (t) => {
  const { look } = await installed(t);
  const redisUrl = await startRedis(t);
  const redis = new Redis(redisUrl);
  t.after(() => redis.disconnect());
  await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const found = await look({ REDIS_URL: redisUrl });
  assertSays(found, 'Redis', 'problem', /maxmemory-policy is allkeys-lru/);
  assertSays(found, 'Redis', 'warning', /no append-only file/);
  const away = await look({ REDIS_URL: `redis://:geheim@127.0.0.1:${await freePort()}` });
  assertSays(away, 'Redis', 'problem', /does not answer \(ECONNREFUSED\)/);
  assert.doesNotMatch(JSON.stringify(away), /geheim/);
  await redis.config('SET', 'requirepass', 'richtig');
  const locked = await look({ REDIS_URL: redisUrl.replace('//', '//:geheim@') });
  assertSays(locked, 'Redis', 'problem', /does not answer/);
  assert.doesNotMatch(JSON.stringify(locked), /geheim/);
});

test('a mail server that is away, or does not know the password, is found, and the password is not shown', async (t) => {
  const { look } = await installed(t);
  assertSays(await look(), 'Mail', 'warning', /SMTP_URL is not set/);
  const port = await freePort();
  assertSays(
    await look({ SMTP_URL: `smtp://127.0.0.1:${port}` }),
    'Mail',
    'problem',
    /\(ESOCKET\)|ECONNREFUSED/,
  );
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, callback) => callback(new Error('Kein Zutritt')),
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  t.after(() => server.close());
  const { port: own } = listening.address() as AddressInfo;
  const found = await look({ SMTP_URL: `smtp://wegweiser:geheim@127.0.0.1:${own}` });
  assertSays(found, 'Mail', 'problem', /does not take mails \(EAUTH 535\)/);
  assert.doesNotMatch(JSON.stringify(found), /geheim/);
});

test('keys that are missing, others, unreadable or readable by all are found; none are made', async (t) => {
  const { dataDir, look } = await installed(t);
  const file = secretsFile(dataDir);
  const right = readFileSync(file, 'utf8');
  chmodSync(file, 0o644);
  assertSays(await look(), 'Keys', 'problem', /can be read by other users/);
  chmodSync(file, 0o600);
  const secrets = JSON.parse(right) as { sealing: { key: string }[] };
  for (const one of secrets.sealing) one.key = Buffer.alloc(32, 9).toString('base64');
  writeFileSync(file, JSON.stringify(secrets));
  assertSays(await look(), 'Sealed', 'problem', /referral\.sealed \(k1\)/);
  writeFileSync(file, right.slice(0, 40));
  assertSays(await look(), 'Keys', 'problem', /cannot be read \(SyntaxError\)/);
  rmSync(file);
  assertSays(await look(), 'Keys', 'problem', /secrets\.json is missing/);
  assert.throws(() => readFileSync(file), /ENOENT/);
});

test('a damaged page, a broken index and a file that is no database are found', async (t) => {
  const { dataDir, look } = await installed(t);
  const file = databaseFile(dataDir);
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  const sound = new Sqlite(file, { readonly: true });
  const page = sound.pragma('page_size', { simple: true }) as number;
  const { rootpage } = sound
    .prepare<[], { rootpage: number }>("SELECT rootpage FROM sqlite_schema WHERE name = 'comment'")
    .get() ?? { rootpage: 0 };
  sound.close();
  damaged.fill(0xa5, page * (rootpage - 1), page * rootpage);
  writeFileSync(file, damaged);
  const found = await look();
  assertSays(found, 'Integrity', 'problem', /comment|page|SQLITE_CORRUPT/i);
  assertSays(found, 'Outbox', 'ok', /none late/);
  writeFileSync(file, whole);
  // an index that missed a change
  const change = (sql: string) =>
    new Sqlite(file).unsafeMode().exec(`PRAGMA writable_schema = ON; ${sql}`).close();
  const index = "FROM sqlite_schema WHERE name = 'comment_arrival'";
  change(`CREATE TABLE kept AS SELECT * ${index}; DELETE ${index}`);
  change('UPDATE comment SET created_at = created_at + 1');
  change('INSERT INTO sqlite_schema SELECT * FROM kept');
  assertSays(await look(), 'Integrity', 'ok', /looked at quickly/);
  assertSays(await look({}, { thorough: true }), 'Integrity', 'problem', /index comment_arrival/);
  writeFileSync(file, 'Keine Datenbank. '.repeat(300));
  assertSays(await look(), 'Database', 'problem', /SQLITE_NOTADB/);
  assertSays(await look(), 'Sealed', 'problem', /nothing could be tried/);
});

test('a newer release, a clock that goes wrong and work that nobody does are found', async (t) => {
  const { dataDir, look } = await installed(t);
  assertSays(await look({}, { clock: () => Date.now() - DAY }), 'Clock', 'problem', /the newest event is of/);
  assertSays(await look(), 'Outbox', 'ok', /none late/);
  const database = new Sqlite(databaseFile(dataDir));
  const due = Date.now() - 40 * MINUTE;
  database.prepare("INSERT INTO outbox VALUES ('x', 'screen-comment', 'x', 0, ?, ?)").run(due, due);
  assertSays(await look(), 'Outbox', 'warning', /1 things to do have been late for up to 40 minutes/);
  database.exec("INSERT INTO migration VALUES ('9999_later.sql', '', 0)");
  database.close();
  assertSays(await look(), 'Migrations', 'problem', /9999_later\.sql is not known/);
});

test('addresses and proxies that do not go together are found', async (t) => {
  const { look } = await installed(t);
  assertSays(await look({ PUBLIC_URL: '' }), 'Address', 'warning', /PUBLIC_URL is not set/);
  assertSays(await look({ PUBLIC_URL: 'http://rat.example.org' }), 'Address', 'problem', /not encrypted/);
  assertSays(await look({ PUBLIC_URL: 'http://rat.example.org' }), 'Proxy', 'warning', /TRUST_PROXY is 1/);
  assertSays(await look({ TRUST_PROXY: '0' }), 'Proxy', 'warning', /all visitors count as one/);
  assertSays(await look({ SECOND_FACTOR: 'optional' }), 'Second factor', 'warning', /a password alone/);
  assertSays(await look(), 'Settings', 'ok', /set: .*PUBLIC_URL.*; at their default: .*SMTP_URL/);
});

test('backups that are missing, late, damaged, open to all or beside their keys are found', async (t) => {
  const { dataDir, folder, file, look } = await installed(t);
  const backups = folder;
  assertSays(
    await look({}, { backups: join(folder, 'none') }),
    'Backups',
    'problem',
    /cannot be read \(ENOENT\)/,
  );
  const later = (days: number) => look({}, { backups, clock: () => Date.now() + days * DAY });
  assertSays(await later(2), 'Backups', 'warning', /the newest of 1/);
  assertSays(await later(8), 'Backups', 'problem', /the newest of 1/);
  assertSays(await later(32), 'Backups', 'warning', /some are older than 30 days/);
  copyFileSync(secretsFile(dataDir), join(folder, 'secrets.json'));
  assertSays(await look({}, { backups }), 'Backups', 'problem', /secrets\.json lies beside them/);
  chmodSync(file, 0o644);
  assertSays(await look({}, { backups }), 'Backups', 'problem', /other users of this machine can read them/);
  rmSync(file);
  assertSays(await look({}, { backups }), 'Backups', 'problem', /missing or of another size/);
  rmSync(`${file}.json`);
  assertSays(await look({}, { backups }), 'Backups', 'problem', /there is none in/);
});

test('the command ends with 1 for a problem, with --strict for a warning, and tells of a folder that it may not write', async (t) => {
  const { dataDir } = await installed(t);
  // the superuser may write everywhere
  const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const run = (args: string[], as: object = {}) =>
    spawnSync(process.execPath, [CLI, 'doctor', ...args], {
      ...as,
      encoding: 'utf8',
      cwd: '/',
      env: { ...ENVIRONMENT, WEGWEISER_DATA: dataDir, ...HOME },
    });
  const well = run(['--json']);
  assert.equal(well.status, 0, well.stderr);
  const { findings } = JSON.parse(well.stdout) as { findings: Finding[] };
  assert.deepEqual(
    findings.filter(({ level }) => level === 'warning').map((one) => one.about),
    ['Mail'],
  );
  assert.equal(run(['--strict']).status, 1);
  chmodSync(dataDir, 0o555);
  chmodSync(join(dataDir, '..'), 0o755);
  const readOnly = run([], other);
  chmodSync(dataDir, 0o700);
  assert.equal(readOnly.status, 1, readOnly.stderr);
  assert.match(
    readOnly.stdout,
    /problem {2}Data folder: .* cannot be written by this user \(EACCES\)\n {11}Give the/,
  );
});
