import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Redis } from 'ioredis';
import { DAY } from '../../src/shared/clock.ts';
import { type Database, openDatabase } from '../../src/shared/db/database.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { connectTo, dumpOf } from '../fault/redis-contents.ts';
import { untilAllIsDone } from '../fault/stored.ts';
import { Client } from '../support/client.ts';
import { startMailServer } from '../support/mail.ts';
import { createInstallation, type Installation } from '../support/processes.ts';
import { openEverything } from '../support/sealed-rows.ts';
import { temporaryFolder, until } from '../support/server.ts';
import { findWords, formsOf } from '../support/word-search.ts';
import { passOn } from './pass-on.ts';

/** Words that exist nowhere else, in three scripts; each text holds one or two of them. */
const WORDS = ['Quorvenblatt', 'زرقفوطن', 'ጸቐጠረፍ'];

test('the search finds a planted word in every encoding, and none where there is none', () => {
  const noise = randomBytes(4096);
  for (const word of WORDS) {
    const forms = formsOf(word);
    assert.ok(forms.length > 12);
    assert.deepEqual(findWords(WORDS, noise), []);
    for (const { encoding, bytes } of forms) {
      const found = findWords([word], Buffer.concat([noise, bytes, noise]));
      assert.ok(found.length > 0, `${word} as ${encoding}`);
    }
    const sentence = `Guten Tag, ich bin ${word} und wohne hier`;
    for (const before of ['', 'x', 'xy']) {
      for (const text of [
        Buffer.from(before + sentence).toString('base64'),
        Buffer.from(before + sentence).toString('base64url'),
        JSON.stringify({ text: before + sentence }),
        new URLSearchParams({ text: before + sentence }).toString(),
        encodeURIComponent(before + sentence).toLowerCase(),
        Buffer.from(before + sentence).toString('hex'),
        sentence.toUpperCase(),
      ]) {
        assert.ok(findWords([word], Buffer.from(text)).length > 0, `${word} in ${text}`);
      }
    }
  }
});

const NAME = 'Xyloberta';
const mailOf = (name: string) => ({ email: `${name}@plumbrasik.example`, name: `${NAME} ${name}` });
const PLEA =
  'Ich habe seit sechs Jahren eine Duldung und darf nicht arbeiten. Bitte helfen Sie mir, ich weiß nicht weiter.';
const OPINION = 'Ein guter Bericht. In unserer Gemeinde hat die Unterbringung in Wohnungen funktioniert.';

const TEXTS = {
  closed: `Mein Mann Knasterwolf schlägt mich und die Kinder, ich habe Angst. Bitte helfen Sie mir sofort.`,
  open: `Ich heiße Quorvenblatt. ${PLEA}`,
  withdrawn: 'جارنا زرقفوطن إجته ورقة الترحيل، يوم الأحد الساعة أربعة الفجر، وبناته ما بيعرفوا لسا.',
  ethiopic: 'ጠበቃ እየፈለግኩ ነው። ስሜ ጸቐጠረፍ ነው።',
  beforeEdit: `${OPINION} Das sagt auch Schnurrbolzen.`,
  afterEdit: `Ich heiße Flimmerquast. ${PLEA}`,
  handedOver: `${OPINION} So sieht es auch Wummertopf.`,
  refused: `Ich heiße Zottelbrink. ${PLEA}`,
} as const;
/** Of texts and addresses that must stand nowhere in the clear. */
const SEALED = [
  'Knasterwolf', 'Quorvenblatt', 'زرقفوطن', 'ጸቐጠረፍ', 'Schnurrbolzen', 'Flimmerquast', 'Wummertopf', 'Zottelbrink',
  'plumbrasik', NAME, 'Suchquatsch',
]; // biome-ignore format: a heap
const GENERAL = `${OPINION} Ich bin für Brummselkraut.`;
/** Moderators may read it, so it stands in the database, and nowhere else. */
const OPEN = ['Brummselkraut'];

/** Everything that is written to Redis or asked of it, as it passes. */
async function listenIn(t: TestContext, redis: Redis): Promise<string[]> {
  const heard: string[] = [];
  const monitor = await redis.monitor();
  t.after(() => monitor.disconnect());
  for (const one of [redis, monitor]) one.on('error', () => {}); // the server ends before them
  monitor.on('monitor', (_time: string, args: string[]) => heard.push(args.join(' ')));
  return heard;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What visitors and the desk do, so that each text has gone its way. */
async function goTheWholeWay(installation: Installation, setupToken: string) {
  const { url, dataDir } = installation;
  const server = { url, config: { publicUrl: url } };
  const [visitor, admin] = [new Client(server), new Client(server)];
  await admin.accept(setupToken, 'Amina', 'amina@example.org');
  const send = async (key: keyof typeof TEXTS) => {
    const receipt = await visitor.submit(TEXTS[key], mailOf(key));
    return { receipt, state: await visitor.stateOf(receipt) };
  };
  const sent = {
    closed: await send('closed'),
    open: await send('open'),
    withdrawn: await send('withdrawn'),
    ethiopic: await send('ethiopic'),
    beforeEdit: await send('beforeEdit'),
    handedOver: await send('handedOver'),
  };
  for (const key of ['closed', 'open', 'withdrawn', 'ethiopic'] as const)
    assert.equal(sent[key].state, 'referred', key);
  for (const key of ['beforeEdit', 'handedOver'] as const) assert.equal(sent[key].state, 'pending', key);
  await visitor.submit(GENERAL, { name: 'Rita', email: 'rita@plumbrasik.example' });

  for (const { receipt } of Object.values(sent)) {
    assert.equal((await visitor.get(receipt)).status, 200);
    assert.equal((await visitor.get(`/api/v1${receipt}`)).status, 200);
  }
  const withdrawal = await visitor.post(`${sent.withdrawn.receipt}/withdrawal`, {});
  assert.equal(withdrawal.status, 303);
  assert.equal(await visitor.stateOf(sent.withdrawn.receipt), 'withdrawn');
  await visitor.post(`${sent.beforeEdit.receipt}/edit`, { text: TEXTS.afterEdit, name: NAME });
  assert.equal(await visitor.stateOf(sent.beforeEdit.receipt), 'referred');
  const handed = await admin.decide('Wummertopf', 'referral');
  assert.equal(handed.response.status, 303);

  // what goes wrong is not told with its words either
  const tooLong = { text: TEXTS.refused, email: 'plumbrasik', name: NAME.repeat(50) };
  assert.equal((await visitor.post('/pages/demo', tooLong)).status, 400);
  assert.equal(
    (await visitor.postJson('/api/v1/pages/demo/comments', `{"text":"${TEXTS.refused}`)).status,
    400,
  );
  await visitor.get(`/pages/demo?q=${encodeURIComponent(TEXTS.refused)}`);
  await visitor.get(`/${encodeURIComponent(TEXTS.refused)}`, {
    referer: `http://x.example/${NAME}`,
    'user-agent': NAME,
  });
  await admin.post('/desk/search', { csrf: await admin.csrf(), words: 'Suchquatsch' });

  const queue = await (await admin.get('/desk/referrals')).text();
  const id = await referralIdOf(dataDir, 'emergency');
  for (const path of ['/desk/referrals', '/desk/moderation', '/desk/insights', `/desk/referrals/${id}`])
    await admin.get(path);
  assert.match(queue, /\/desk\/referrals/);
  const csrf = await admin.csrf();
  const closing = await admin.post(`/desk/referrals/${id}/closure`, { csrf, outcome: 'contacted' });
  assert.equal(closing.status, 303);
  await untilAllIsDone(dataDir);
  return { visitor, admin, sent };
}

async function referralIdOf(dataDir: string, urgency: string): Promise<string> {
  const db = openDatabase(dataDir);
  try {
    const row = await db.read
      .selectFrom('referral')
      .select('id')
      .where('urgency', '=', urgency)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    return row.id;
  } finally {
    await db.close();
  }
}

test('what an advice seeker wrote stands in no file, no log, no queue and no mail, except sealed', async (t) => {
  const installation = await createInstallation(t);
  const { dataDir, url } = installation;
  const mail = await startMailServer(t);
  const env = { LOG_LEVEL: 'debug', SMTP_URL: mail.url };
  const processes = {
    redis: await installation.startRedis(),
    web: await installation.startWeb(env),
    worker: await installation.startWorker(env),
  };
  const redis = connectTo(t, installation.redisUrl);
  await redis.config('SET', 'rdbcompression', 'no'); // compressed words would not be found
  const heard = await listenIn(t, redis);
  const setupToken = await until(
    () => /\/desk\/invitations\/([\w-]+)/.exec(processes.web.output())?.[1],
    'the first admin is invited',
  );
  const { visitor, admin, sent } = await goTheWholeWay(installation, setupToken);
  await until(() => mail.mails.length > 0, 'the emergency is mailed');

  const look = async (words: readonly string[]) => {
    const found: string[] = [];
    const lookInto = (
      where: string,
      content: Uint8Array | string,
      sought: readonly string[] = [...words, ...OPEN],
    ) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      assert.ok(bytes.length > 0, `${where} holds something`);
      found.push(...findWords(sought, bytes).map((one) => `${where}: ${one}`));
    };
    await lookIntoRedis(redis, lookInto);
    assert.ok(heard.length > 20, 'what goes to Redis was listened to');
    lookInto('what was sent to Redis', heard.join('\n'));
    for (const [name, process] of Object.entries(processes))
      lookInto(`the output of ${name}`, process.output());
    for (const path of ['/healthz', '/metrics']) lookInto(path, await (await fetch(url + path)).text());
    for (const file of filesIn(dataDir)) {
      const content = readFileSync(file);
      if (content.length > 0) lookInto(file, content, file.includes('wegweiser.db') ? words : undefined);
    }
    return found;
  };
  assert.deepEqual(await look(SEALED), []);
  assert.match(processes.web.output(), /"level":"info"/);
  const mailed = mail.mails.map(({ raw, text, html }) => `${raw}${text}${html}`).join('\n');
  assert.deepEqual(findWords([...SEALED, ...OPEN], Buffer.from(mailed)), []);
  const files = filesIn(dataDir);
  for (const name of ['wegweiser.db', 'wegweiser.db-wal', 'secrets.json'])
    assert.ok(files.includes(join(dataDir, name)), name);
  const stored = Buffer.concat(
    files.filter((file) => file.includes('wegweiser.db')).map((one) => readFileSync(one)),
  );
  assert.deepEqual(
    OPEN.filter((word) => findWords([word], stored).length === 0),
    [],
    'what is not sealed is found',
  );

  for (const key of ['closed', 'open', 'ethiopic'] as const) {
    const page = await (await visitor.get(sent[key].receipt)).text();
    assert.ok(findWords(SEALED, Buffer.from(page)).length > 0, `its writer reads ${key}`);
  }
  await assertSealed(t, dataDir);

  const db = openDatabase(dataDir);
  t.after(() => db.close());
  const { words, kept, ids } = await passOn({
    ...{ visitor, db, mail, counsellor: admin },
    plain: { receipt: sent.open.receipt, word: 'Quorvenblatt' },
    encrypted: { receipt: sent.ethiopic.receipt, word: 'ጸቐጠረፍ' },
  });
  assert.deepEqual(await look([...SEALED, ...words]), []);

  const sealing = createSealing(loadSecrets(dataDir).sealingKeys);
  const wordsToOpen = async () => {
    const opened = JSON.stringify(await openEverything({ db, sealing }));
    return kept.filter((word) => opened.includes(word));
  };
  assert.deepEqual(await wordsToOpen(), kept, 'whoever has the key finds them');
  const before = await sealedBytes(db, ids);
  assert.ok(before.length >= 7);
  await closeLongAgo(db, ids);
  const erasing = await installation.command('erase', '--due').ended;
  assert.match(erasing.output, /^2\tMessages to the counsellors/m);
  assert.deepEqual(await wordsToOpen(), [], 'erased for those with the key too');
  assert.deepEqual(await look([...SEALED, ...words]), []);
  for (const file of filesIn(dataDir)) {
    const content = readFileSync(file);
    assert.ok(!before.some((value) => content.includes(value)), `${file} keeps no erased value`);
  }
});

type LookInto = (where: string, content: Uint8Array | string) => void;

/** What Redis keeps on disk and in memory. */
async function lookIntoRedis(redis: Redis, lookInto: LookInto): Promise<void> {
  await redis.save();
  const [, redisDir = ''] = (await redis.config('GET', 'dir')) as string[];
  assert.ok(existsSync(join(redisDir, 'dump.rdb')) && existsSync(join(redisDir, 'appendonlydir')));
  for (const file of filesIn(redisDir)) if (readFileSync(file).length > 0) lookInto(file, readFileSync(file));
  const contents = await dumpOf(redis);
  lookInto('the keys and values of Redis', JSON.stringify([...contents]));
  for (const key of contents.keys()) {
    const dump = await redis.dumpBuffer(key);
    if (dump) lookInto(`Redis ${key}`, dump);
  }
}

/** Every value that is sealed of these referrals. */
async function sealedBytes(db: Database, ids: readonly string[]): Promise<Buffer[]> {
  const of = (table: 'consent' | 'referral_note' | 'referral_mail') =>
    db.read.selectFrom(table).select('sealed').where('referral_id', 'in', ids).execute();
  const rows = [
    await db.read.selectFrom('referral').select('sealed').where('id', 'in', ids).execute(),
    await of('consent'),
    await of('referral_note'),
    await of('referral_mail'),
  ];
  return rows.flat().flatMap(({ sealed }) => sealed ?? []);
}

/** As if these referrals had been closed a year ago. */
const closeLongAgo = (db: Database, ids: readonly string[]) =>
  db.write((trx) =>
    trx
      .updateTable('referral')
      .set({ closed_at: Date.now() - 365 * DAY })
      .where('id', 'in', ids)
      .execute(),
  );

/** A copy of the data folder opens with secrets.json, and without it not one value does. */
async function assertSealed(t: TestContext, dataDir: string): Promise<void> {
  const copy = temporaryFolder(t);
  cpSync(dataDir, copy, { recursive: true });
  const opened = await openAll(copy, createSealing(loadSecrets(copy).sealingKeys));
  assert.ok(findWords(SEALED, Buffer.from(JSON.stringify(opened))).length > 0);
  rmSync(join(copy, 'secrets.json'));
  await assert.rejects(openAll(copy, createSealing(loadSecrets(copy).sealingKeys)));
  for (const file of filesIn(copy)) assert.deepEqual(findWords(SEALED, readFileSync(file)), [], file);
}

async function openAll(dataDir: string, sealing: Parameters<typeof openEverything>[0]['sealing']) {
  const db = openDatabase(dataDir);
  try {
    return await openEverything({ db, sealing });
  } finally {
    await db.close();
  }
}
