import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, type TestContext, test } from 'node:test';
import { openBrowser, openPage } from '../support/browser.ts';
import { type Blog, blogOf } from './blog.ts';
import { startWordpress, type Wordpress } from './wordpress.ts';

const TOKEN = 'A'.repeat(22);
const SETTINGS = '/wp-admin/options-general.php?page=wegweiser';

const ends: (() => unknown)[] = [];
let wordpress: Wordpress;
let blog: Blog;

before(
  async () => {
    wordpress = await startWordpress({ after: (end) => void ends.push(end as () => unknown) });
    blog = blogOf(wordpress);
    // the posts that WordPress comes with would be told of too
    await wordpress.php(
      "foreach (get_posts(['post_type' => 'any']) as $old) wp_delete_post($old->ID, true);",
    );
  },
  { timeout: 300_000 },
);
test.after(async () => {
  for (const end of ends) await end();
});

/** In place of a service; `calls` has what WordPress asked it, as "PUT wp-12". */
interface Stub {
  url: string;
  calls: string[];
  /** From now on. */
  answer: (req: IncomingMessage, res: ServerResponse) => unknown;
}

/** Accepts every request and never answers. */
const hang = () => {};

const say =
  (status: number, body: object = {}) =>
  (_req: IncomingMessage, res: ServerResponse) =>
    res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

async function startStub(t: TestContext, answer: Stub['answer']): Promise<Stub> {
  const stub: Stub = { url: '', calls: [], answer };
  const server = createServer((req, res) => {
    stub.calls.push(`${req.method} ${req.url?.split('/').at(-1)}`);
    stub.answer(req, res);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  stub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await blog.use(stub.url, TOKEN);
  // what an earlier test has left
  await wordpress.php(
    "foreach (get_posts(['numberposts' => -1]) as $old) wp_delete_post($old->ID, true); Wegweiser\\forget_plans();",
  );
  return stub;
}

const publishSome = async (count: number) => {
  const ids: number[] = [];
  for (let n = 1; n <= count; n++) ids.push(await blog.publish(`Beitrag ${n}`));
  return ids;
};

const view = async (ids: number[]) => {
  for (const id of ids)
    assert.match(await (await fetch(blog.address(id))).text(), /<wegweiser-comments page="wp-\d+"><a href=/);
};

test('while the service hangs, reading and publishing make no call, and all posts together one in a while', async (t) => {
  const stub = await startStub(t, hang);
  const ids = await publishSome(5);
  await view([...ids, ...ids]);
  assert.deepEqual(stub.calls, [], 'who reads or publishes waits for nothing');

  await wordpress.cronNow();
  assert.deepEqual(stub.calls, [`PUT wp-${ids[0]}`], 'the others are not tried');
  await view(ids);
  ids.push(await blog.publish('Noch einer'));
  await wordpress.cronNow();
  await wordpress.cronNow();
  assert.equal(stub.calls.length, 1, 'it is left in peace');
  assert.equal(
    await wordpress.php(
      "$all = array_merge(...array_map('array_keys', array_values(_get_cron_array()))); echo count(array_filter($all, fn($hook) => str_starts_with($hook, 'wegweiser')));",
    ),
    '1',
    'one plan for all posts',
  );

  await wordpress.cron();
  assert.equal(stub.calls.length, 2, 'after a while one call tries it again');

  stub.calls.length = 0;
  stub.answer = say(201);
  await wordpress.cron();
  assert.deepEqual(
    stub.calls.toSorted(),
    ids.map((id) => `PUT wp-${id}`).toSorted(),
    'each once, all of them',
  );
  await view(ids);
  await wordpress.cron();
  assert.equal(stub.calls.length, ids.length, 'nothing is new');
});

test('while the service hangs, saving the settings makes one call and says so', async (t) => {
  const stub = await startStub(t, hang);
  const page = await openPage(await openBrowser(t));
  await wordpress.signIn(page);
  await page.goto(wordpress.url + SETTINGS);
  assert.deepEqual(stub.calls, []);
  await page.selectOption('#wegweiser-theme', 'dark');
  await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
  assert.match(await page.locator('.settings-error').first().innerText(), /No Wegweiser answered/);
  assert.deepEqual(stub.calls, ['GET site']);
  assert.equal(
    await wordpress.php("echo Wegweiser\\settings()['theme'];"),
    'dark',
    'they are stored all the same',
  );
});

for (const status of [302, 401, 404, 429, 500])
  test(`an answer ${status} ends the run after one call, and nothing is taken for told`, async (t) => {
    const stub = await startStub(t, say(status));
    const ids = await publishSome(3);
    await wordpress.cronNow();
    await view(ids);
    await wordpress.cronNow();
    assert.equal(stub.calls.length, 1);
    stub.answer = say(200);
    await wordpress.cron();
    assert.equal(stub.calls.length, 1 + ids.length);
  });

test('a post that the service refuses holds up no other, and is told again when it has changed', async (t) => {
  const stub = await startStub(t, hang);
  const [first, refused, last] = await publishSome(3);
  stub.answer = (req, res) =>
    say(req.url?.endsWith(`/wp-${refused}`) ? 400 : 201, { title: 'invalid' })(req, res);
  await wordpress.cronNow();
  assert.deepEqual(stub.calls, [`PUT wp-${first}`, `PUT wp-${refused}`, `PUT wp-${last}`]);
  await view([refused as number]);
  await wordpress.cron();
  assert.equal(stub.calls.length, 3, 'it is not told the same again');
  await wordpress.php(`wp_update_post(['ID' => ${refused}, 'post_title' => 'Anders']);`);
  await wordpress.cron();
  assert.deepEqual(stub.calls.slice(3), [`PUT wp-${refused}`]);
});

/** PHP that answers in place of the service, without a network and its patience. */
const answerInPhp = (code: string) =>
  `add_filter('pre_http_request', function ($_, $args) use (&$titles) {
     $titles[] = json_decode($args['body'])->title; ${code}
     return ['response' => ['code' => 201], 'body' => '{}', 'headers' => [], 'cookies' => []]; }, 10, 2);`;

test('while the service is slow a run ends early, and the next one does the rest', async (t) => {
  const stub = await startStub(t, say(201));
  const ids = await publishSome(6);
  const told = JSON.parse(
    await wordpress.php(
      `wp_unschedule_hook('wegweiser_put_pages'); ${answerInPhp('usleep(2500000);')} Wegweiser\\put_due(); echo json_encode($titles);`,
    ),
  ) as string[];
  assert.ok(told.length >= 1 && told.length <= 5, `${told.length} in a run of ten seconds`);
  await wordpress.cronNow();
  assert.equal(stub.calls.length, ids.length - told.length, 'at once, since it has answered');
});

test('a post is told of once, whatever way and in whatever language it is read', async (t) => {
  const stub = await startStub(t, say(201));
  const [id] = await publishSome(1);
  await wordpress.cronNow();
  const isNew = (before: string) =>
    wordpress.php(
      `${before} echo json_encode(Wegweiser\\needs_put(get_post(${id})));`,
      "$_SERVER['HTTPS'] = 'on';",
    );
  assert.equal(await isNew("add_filter('locale', fn() => 'ar');"), 'false');
  assert.equal(
    await isNew("add_filter('wegweiser_page_language', fn($lang, $post) => 'ar', 10, 2);"),
    'true',
  );
  assert.equal(stub.calls.length, 1);
});

test('a post that is changed while the service is told of it is told of again', async (t) => {
  await startStub(t, hang);
  const [id] = await publishSome(1);
  // past the memory of the process, as another process does it
  const change = `global $wpdb; if (count($titles) === 1) {
    $wpdb->update($wpdb->posts, ['post_title' => 'Inzwischen anders'], ['ID' => ${id}]);
    $wpdb->insert($wpdb->postmeta, ['post_id' => ${id}, 'meta_key' => '_wegweiser_due', 'meta_value' => '1']); }`;
  assert.equal(
    await wordpress.php(`${answerInPhp(change)} Wegweiser\\put_due(); echo json_encode($titles);`),
    '["Beitrag 1","Inzwischen anders"]',
  );
});

test('none of this has caused a warning', () => {
  assert.deepEqual(
    wordpress.warnings().filter((line) => line.includes('wegweiser')),
    [],
  );
});
