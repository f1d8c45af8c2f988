import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findPage } from '../../src/comments/find-page.ts';
import { setPageOpen } from '../../src/comments/manage-pages.ts';
import { makePageToken } from '../../src/comments/page-token.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { formOf, send } from '../support/embedding.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { allScreened } from '../support/stored.ts';
import { type Blog, blogOf } from './blog.ts';
import { startWordpress, type Wordpress } from './wordpress.ts';

const CLASSIC = 'twentytwentyone';
const BLOCKS = 'twentytwentythree';
const PLUGIN = join(import.meta.dirname, '../../integrations/wordpress/wegweiser');
const SETTINGS = '/wp-admin/options-general.php?page=wegweiser';

const UNINSTALL = `define('WP_UNINSTALL_PLUGIN', 'wegweiser'); require WP_PLUGIN_DIR . '/wegweiser/uninstall.php';`;
/** Echoes a list of what a site has of the plugin. */
const LEFT = `global $wpdb; echo json_encode(array_merge(
  $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%wegweiser%' OR (option_name = 'cron' AND option_value LIKE '%wegweiser%')"),
  $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%wegweiser%'")));`;

const ends: (() => unknown)[] = [];
let wordpress: Wordpress;
let blog: Blog;

// installed once, since it takes long: each test makes the posts that it needs
before(
  async () => {
    wordpress = await startWordpress({ after: (end) => void ends.push(end as () => unknown) });
    blog = blogOf(wordpress);
  },
  { timeout: 300_000 },
);
test.after(async () => {
  for (const end of ends) await end();
});

type Context = Parameters<typeof startTestServer>[0];

const startService = async (t: Context): Promise<TestServer> =>
  startTestServer(t, { env: { PORT: String(await freePort()), PUBLIC_URL: '' } });

const elementOf = (page: Page) => page.locator('wegweiser-comments');

for (const theme of [CLASSIC, BLOCKS]) {
  test(`in ${theme} the comments of a new post come from the service, with earlier ones above`, async (t) => {
    const server = await startService(t);
    await blog.useTheme(theme);
    await blog.use(server.url, await makePageToken(server.deps));
    const id = await blog.publish('Ein Haus & ein Garten');
    await blog.comment(id, 'Das stand schon da.');
    await blog.comment(id, 'Das wartet noch.', 0);
    await wordpress.cron();
    const { title, url, lang } = await findPage(server.deps, `wp-${id}`);
    assert.deepEqual([title, url, lang], ['Ein Haus & ein Garten', blog.address(id), 'en']);

    const page = await openPage(await openBrowser(t));
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await blog.use(server.url, '', ", 'lang' => 'de'");
    await page.goto(blog.address(id));
    assert.equal(await elementOf(page).count(), 1);
    await elementOf(page).scrollIntoViewIfNeeded();
    await formOf(elementOf(page)).waitFor();
    await send(elementOf(page), 'Ein Gruß aus dem Blog.');
    await elementOf(page).getByText('wartet darauf').first().waitFor();
    await allScreened(server);
    const moderator = await firstAdmin(server);
    await moderator.decide('Gruß aus dem Blog', 'approval');
    await page.reload();
    await elementOf(page).scrollIntoViewIfNeeded();
    await elementOf(page).getByText('Ein Gruß aus dem Blog.').waitFor();

    const earlier = page.locator('details.wegweiser-earlier');
    assert.equal(await earlier.getByText('Das stand schon da.').isVisible(), false);
    await earlier.locator('summary').click();
    assert.equal(await earlier.getByText('Das stand schon da.').isVisible(), true);
    assert.equal(await page.getByText('Das wartet noch.').count(), 0);
    assert.equal(await page.locator('#commentform').count(), 0);
    assert.deepEqual(faults, []);
    assert.equal(await wordpress.php(`echo get_comment_count(${id})['all'];`), '2', 'nothing is deleted');
  });
}

test('while the service is down posts are published, the link stays, and the page is made later', async (t) => {
  const server = await startService(t);
  const token = await makePageToken(server.deps);
  await blog.use(server.url, token);
  await blog.useTheme(CLASSIC);
  const { dataDir, port } = server.config;
  await server.stop();
  const id = await blog.publish('Ohne Dienst');
  await wordpress.cron();
  const page = await openPage(await openBrowser(t));
  await page.goto(blog.address(id));
  const link = elementOf(page).getByRole('link');
  assert.equal(await link.getAttribute('href'), `${server.url}/pages/wp-${id}`);
  assert.equal(await link.isVisible(), true);

  const again = await startTestServer(t, { dataDir, env: { PORT: String(port), PUBLIC_URL: '' } });
  await wordpress.cron();
  assert.equal((await new Client(again).get(`/pages/wp-${id}`)).status, 200);
});

test('who switches comments off in WordPress closes the page, and what the desk closed stays closed', async (t) => {
  const server = await startService(t);
  await blog.use(server.url, await makePageToken(server.deps));
  await blog.useTheme(BLOCKS);
  const id = await blog.publish('Auf und zu');
  const change = async (fields: string) => {
    await wordpress.php(`wp_update_post(['ID' => ${id}, ${fields}]);`);
    await wordpress.cron();
    const { title, closedAt } = await findPage(server.deps, `wp-${id}`);
    return { title, isClosed: closedAt !== null };
  };
  assert.deepEqual(await change("'post_title' => 'Zu'"), { title: 'Zu', isClosed: false });
  assert.deepEqual(await change("'comment_status' => 'closed'"), { title: 'Zu', isClosed: true });
  assert.match(await (await fetch(blog.address(id))).text(), /<wegweiser-comments/, 'what is there is shown');
  assert.deepEqual(await change("'comment_status' => 'open'"), { title: 'Zu', isClosed: false });
  await setPageOpen(server.deps, `wp-${id}`, false);
  assert.deepEqual(await change("'post_title' => 'Neu'"), { title: 'Neu', isClosed: true });
  const exported = await wordpress.php(
    `require ABSPATH . 'wp-admin/includes/export.php'; add_post_meta(${id}, 'eigenes', '1'); @export_wp();`,
  );
  assert.match(exported, /eigenes/);
  assert.doesNotMatch(exported, /_wegweiser/, 'what was told stays with this website');
});

test('nothing is put where it does not belong', async (t) => {
  const server = await startService(t);
  await blog.use(server.url);
  await blog.useTheme(CLASSIC);
  const closed = await blog.publish('Ohne Kommentare', ", 'comment_status' => 'closed'");
  const secret = await blog.publish('Mit Kennwort', ", 'post_password' => 'x'");
  const open = await blog.publish('Offen');
  for (const address of [
    blog.address(closed),
    blog.address(secret),
    wordpress.url,
    `${wordpress.url}/?feed=rss2`,
    `${blog.address(open)}&feed=rss2`,
  ])
    assert.doesNotMatch(await (await fetch(address)).text(), /wegweiser-comments|embed\.js/, address);
  assert.match(
    await (await fetch(blog.address(open))).text(),
    /<script type="module" src="[^"]+\/embed\.js"/,
  );
  const sent = await fetch(`${wordpress.url}/wp-comments-post.php`, {
    method: 'POST',
    body: new URLSearchParams({
      comment_post_ID: String(open),
      comment: 'Reklame',
      author: 'R',
      email: 'r@example.org',
    }),
  });
  assert.equal(sent.status, 403, "WordPress's own form takes nothing");
  // as XML-RPC, pingbacks and trackbacks leave it
  const leave = async (before = '') =>
    wordpress.php(`add_filter('pre_wp_mail', '__return_true'); ${before}
      $left = wp_new_comment(['comment_post_ID' => ${open}, 'comment_content' => uniqid(), 'comment_type' => 'comment',
        'comment_author' => 'R', 'comment_author_email' => uniqid() . '@example.org', 'comment_author_url' => '',
        'comment_author_IP' => long2ip(random_int(1, 2 ** 31))], true);
      echo is_wp_error($left) ? $left->get_error_message() : 'taken';`);
  assert.match(await leave(), new RegExp(`at ${server.url}/pages/wp-${open}\\.$`));
  assert.equal(await leave('wp_set_current_user(1);'), 'taken', 'who moderates may answer in the admin');
  const rest =
    await wordpress.php(`wp_set_current_user(wp_create_user('reader', uniqid(), 'reader@example.org'));
    $request = new WP_REST_Request('POST', '/wp/v2/comments');
    $request->set_body_params(['post' => ${open}, 'content' => 'x']);
    $answer = rest_do_request($request); echo $answer->get_status(), ' ', $answer->get_data()['code'];`);
  assert.equal(rest, '403 wegweiser', 'nor does REST');
  await blog.use('');
  assert.match(await (await fetch(blog.address(open))).text(), /id="commentform"/);
  assert.equal(await leave(), 'taken', 'without a service WordPress has its own comments');
});

test('settings are tried out, bad ones are refused, and the secret is not shown again', async (t) => {
  const server = await startService(t);
  const token = await makePageToken(server.deps);
  await blog.use('');
  const id = await blog.publish('Von vorher');
  const page = await openPage(await openBrowser(t));
  await wordpress.signIn(page);
  const save = async (fields: { service?: string; token?: string }) => {
    await page.goto(wordpress.url + SETTINGS);
    for (const [name, value] of Object.entries(fields)) await page.fill(`#wegweiser-${name}`, value);
    // a script of WordPress takes the word out of the address at once: who begins to wait after the click misses it
    await Promise.all([page.waitForURL(/settings-updated/), page.click('#submit')]);
    return (await page.locator('.settings-error').allInnerTexts()).join('\n');
  };
  const stored = async () =>
    JSON.parse(await wordpress.php("echo json_encode(get_option('wegweiser'));")) as Record<string, string>;

  for (const bad of [
    'http://comments.example.org',
    'javascript:alert(1)',
    'https://a.example.org/x',
    'https://"><b>',
  ])
    assert.match(await save({ service: bad }), /must be as https/, bad);
  assert.equal((await stored()).service, '');
  assert.match(await save({ service: `http://127.0.0.1:${await freePort()}` }), /No Wegweiser answered/);
  assert.match(await save({ service: server.url }), /Connected with.*Without a secret/s);
  assert.match(await save({ token: 'A'.repeat(22) }), /does not take the secret/);
  assert.match(await save({ token }), /Connected with/);
  assert.doesNotMatch(await save({}), /secret/i, 'an empty field keeps it');
  assert.equal((await stored()).token, token);
  assert.ok(!(await page.content()).includes(token));
  await wordpress.cron();
  assert.equal(
    (await findPage(server.deps, `wp-${id}`)).title,
    'Von vorher',
    'posts from before are told of',
  );

  const stranger = await fetch(`${wordpress.url}/wp-admin/options.php`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      option_page: 'wegweiser',
      action: 'update',
      'wegweiser[service]': 'https://evil.example',
    }),
  });
  assert.notEqual(stranger.status, 200);
  assert.equal((await stored()).service, server.url);
});

test("WordPress's tools for personal data say where comments are, and pretend nothing", async () => {
  await blog.use('https://comments.example.org');
  const told = JSON.parse(
    await wordpress.php(`require_once ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user(1); do_action('admin_init');
      $exporters = apply_filters('wp_privacy_personal_data_exporters', []);
      $erasers = apply_filters('wp_privacy_personal_data_erasers', []);
      echo json_encode([$exporters['wegweiser']['callback']('a@example.org', 1), $erasers['wegweiser']['callback']('a@example.org', 1)]);`),
  ) as [{ data: unknown[]; done: boolean }, Record<string, unknown>];
  const [exported, erased] = told;
  assert.equal(exported.done, true);
  assert.match(JSON.stringify(exported.data), /comments\.example\.org.*receipt/);
  assert.deepEqual([erased.items_removed, erased.items_retained, erased.done], [false, true, true]);
  assert.match(String(erased.messages), /not erased/);
});

test('the plugin speaks German in all German-speaking countries', async () => {
  const say = (locale: string) =>
    wordpress.php(
      `add_filter('determine_locale', fn() => '${locale}'); Wegweiser\\load_texts(); echo __('Secret for pages', 'wegweiser');`,
    );
  assert.equal(await say('en_US'), 'Secret for pages');
  for (const locale of ['de_DE', 'de_DE_formal', 'de_AT', 'de_CH'])
    assert.equal(await say(locale), 'Geheimnis für Seiten', locale);
  const texts = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.php'))
    .flatMap((name) => [
      ...readFileSync(join(PLUGIN, name), 'utf8').matchAll(/(?:\b__|_e|_n|esc_html__)\( '([^']+)', /g),
    ])
    .map((found) => found[1] as string);
  assert.ok(texts.length > 25);
  const untranslated = await wordpress.php(
    `add_filter('determine_locale', fn() => 'de_DE'); Wegweiser\\load_texts();
     $texts = json_decode(base64_decode('${Buffer.from(JSON.stringify(texts)).toString('base64')}'));
     echo json_encode(array_values(array_filter($texts, fn($text) => $text === __($text, 'wegweiser'))));`,
  );
  assert.equal(untranslated, '[]');
});

test('the plugin has caused no warning, and deleting it leaves neither settings nor secret', async () => {
  assert.deepEqual(
    wordpress.warnings().filter((line) => line.includes('wegweiser')),
    [],
  );
  await blog.use('https://comments.example.org', 'A'.repeat(22));
  await blog.publish('Zum Schluss');
  await wordpress.php("set_transient('wegweiser_paused', '1', 300);");
  assert.notEqual(await wordpress.php(LEFT), '[]', 'there is something to delete');
  await wordpress.php(UNINSTALL);
  assert.equal(await wordpress.php(LEFT), '[]');
});

test('in a network deleting the plugin leaves nothing on any of its sites', async () => {
  const domain = new URL(wordpress.url).host;
  const network = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '${domain}');
    define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;
  await wordpress.php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php'; global $wpdb;
     foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
     install_network(); $fault = populate_network(1, '${domain}', 'admin@example.org', 'Netz', '/', false);
     if (is_wp_error($fault) && $fault->get_error_code() !== 'no_wildcard_dns') fwrite(STDERR, $fault->get_error_message());`,
    "define('WP_INSTALLING_NETWORK', true);",
  );
  await wordpress.php(
    `$id = wp_insert_site(['domain' => '${domain}', 'path' => '/zwei/', 'network_id' => 1, 'user_id' => 1, 'title' => 'Zwei']);
     if (is_wp_error($id)) fwrite(STDERR, $id->get_error_message());`,
    network,
  );
  const onAll = (code: string) =>
    wordpress.php(
      `foreach ([1, 2] as $site) { switch_to_blog($site); ${code} restore_current_blog(); }`,
      network,
    );
  await onAll(
    `update_option('wegweiser', array_merge(Wegweiser\\DEFAULTS, ['service' => 'https://comments.example.org', 'token' => '${'A'.repeat(22)}']));
     wp_insert_post(['post_title' => 'Im Netz', 'post_content' => 'Text', 'post_status' => 'publish']);`,
  );
  assert.doesNotMatch(await onAll(LEFT), /\[\]/, 'there is something to delete on both');
  await wordpress.php(UNINSTALL, network);
  assert.equal(await onAll(LEFT), '[][]');
});
