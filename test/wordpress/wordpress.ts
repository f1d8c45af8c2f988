import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { freePort } from '../support/free-port.ts';
import { program } from '../support/programs.ts';
import { until } from '../support/server.ts';

const PLUGIN = join(import.meta.dirname, '../../integrations/wordpress/wegweiser');
const PASSWORD = 'drei gelbe Boote im Nebel';
const PATIENCE = 120_000;
/** WordPress ends with status 0 when it cannot go on. */
const DONE = '(done)';
const run = promisify(execFile);

/** A WordPress of its own with the plugin switched on, beside a database of its own. */
export interface Wordpress {
  url: string;
  /** Runs PHP within WordPress. @param before runs before WordPress is there @returns what it echoes */
  php(code: string, before?: string): Promise<string>;
  /** Works off what is planned, also for later, as if the time had passed. */
  cron(): Promise<void>;
  /** Works off what is due now, as WordPress does it. */
  cronNow(): Promise<void>;
  /** What WordPress and PHP have complained about so far, while pages were asked for. */
  warnings(): string[];
  /** Signs the admin in. */
  signIn(page: Page): Promise<void>;
}

/** Debian's WordPress in a temporary folder; everything that it starts is gone after the test. */
export async function startWordpress(t: Pick<TestContext, 'after'>): Promise<Wordpress> {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-wordpress-'));
  const children = endTogether(t, folder);
  const site = join(folder, 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await copySite(site);
  const socket = await startDatabase(children, folder);
  writeFileSync(join(site, 'wp-config.php'), configFor(socket, url));

  const php = async (code: string, before = '') => {
    const script = `error_reporting(E_ALL); ini_set('display_errors', 'stderr'); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
      $_SERVER['REQUEST_METHOD'] = 'GET'; ${before} require '${site}/wp-load.php'; ${code} echo '${DONE}';`;
    const { stdout, stderr } = await run(program('php'), ['-r', script], { timeout: PATIENCE });
    if (stderr !== '' || !stdout.endsWith(DONE)) throw new Error(stderr || stdout);
    return stdout.slice(0, -DONE.length);
  };
  await php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php'; add_filter('pre_wp_mail', '__return_true');
     wp_install('Der Blog', 'admin', 'admin@example.org', true, '', '${PASSWORD}');`,
    "define('WP_INSTALLING', true);",
  );
  await php(
    `require ABSPATH . 'wp-admin/includes/plugin.php'; $fault = activate_plugin('wegweiser/wegweiser.php');
     if ($fault) fwrite(STDERR, $fault->get_error_message());`,
  );
  const web = spawn(program('php'), ['-S', `127.0.0.1:${port}`, '-t', site], {
    stdio: 'ignore',
    env: { PATH: process.env.PATH, PHP_CLI_SERVER_WORKERS: '3' },
    // its workers end with it only as a group
    detached: true,
  });
  children.push({ process: web, kill: () => process.kill(-(web.pid ?? 0), 'SIGKILL') });
  await until(
    () =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    'WordPress answers',
    PATIENCE,
  );
  return {
    url,
    php,
    async cron() {
      await php(`delete_transient('wegweiser_paused'); foreach (_get_cron_array() as $at => $hooks) foreach ($hooks as $hook => $events) foreach ($events as $event) {
        if (!str_starts_with($hook, 'wegweiser')) continue;
        wp_unschedule_event($at, $hook, $event['args']); do_action_ref_array($hook, $event['args']); }`);
    },
    async cronNow() {
      const { status } = await fetch(`${url}/wp-cron.php`);
      if (status !== 200) throw new Error(`WP-Cron answered ${status}.`);
    },
    warnings: () =>
      existsSync(join(site, 'wp-content/debug.log'))
        ? readFileSync(join(site, 'wp-content/debug.log'), 'utf8').split('\n')
        : [],
    async signIn(page) {
      await page.goto(`${url}/wp-login.php`);
      await page.fill('#user_login', 'admin');
      await page.fill('#user_pass', PASSWORD);
      await page.click('#wp-submit');
      await page.locator('#wpadminbar').waitFor();
    },
  };
}

async function copySite(site: string): Promise<void> {
  const source = dirname(program('wordpress'));
  mkdirSync(site);
  const names = (await run('ls', [source])).stdout.trim().split('\n');
  // the files that look for others beside themselves are copied, what they load is linked
  for (const name of names) {
    if (name === 'wp-content' || name === 'wp-config.php') continue;
    if (name === 'wp-admin' || name.endsWith('.php')) await run('cp', ['-rL', join(source, name), site]);
    else symlinkSync(join(source, name), join(site, name));
  }
  mkdirSync(join(site, 'wp-content/plugins'), { recursive: true });
  mkdirSync(join(site, 'wp-content/uploads'));
  symlinkSync(join(source, 'wp-content/themes'), join(site, 'wp-content/themes'));
  cpSync(PLUGIN, join(site, 'wp-content/plugins/wegweiser'), { recursive: true });
}

/** A statement a line. */
const FIRST = [
  'CREATE DATABASE wordpress CHARACTER SET utf8mb4;',
  "CREATE USER wp@localhost IDENTIFIED BY 'wp';",
  'GRANT ALL ON wordpress.* TO wp@localhost;',
];

/** @returns the socket that it listens on, and nowhere else */
async function startDatabase(children: Child[], folder: string): Promise<string> {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run(
    program('mariadbSetup'),
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { timeout: PATIENCE },
  );
  const first = join(folder, 'first.sql');
  writeFileSync(first, `${FIRST.join('\n')}\n`);
  const log = join(folder, 'database.log');
  const database = spawn(
    program('mariadb'),
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--log-error=${log}`,
      `--init-file=${first}`,
      '--skip-networking',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  children.push({ process: database, kill: () => database.kill('SIGKILL') });
  await until(
    () => existsSync(log) && readFileSync(log, 'utf8').includes('ready for connections'),
    'the database is ready',
    PATIENCE,
  );
  return socket;
}

interface Child {
  process: ChildProcess;
  kill(): unknown;
}

/** @returns what is to be ended, before the folder goes */
function endTogether(t: Pick<TestContext, 'after'>, folder: string): Child[] {
  const children: Child[] = [];
  const killAll = () => {
    const running = children.filter(
      ({ process: { exitCode, signalCode } }) => exitCode === null && !signalCode,
    );
    for (const child of running) child.kill();
    return running.map((child) => once(child.process, 'exit'));
  };
  // a test file that is ended from outside, as after its timeout, runs no `after`
  process.once('exit', killAll);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
  t.after(async () => {
    await Promise.all(killAll());
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return children;
}

/** Planned work is done when the test says so, and mails are nobody's. */
const configFor = (socket: string, url: string): string => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('AUTH_KEY', 'a'); define('SECURE_AUTH_KEY', 'b'); define('LOGGED_IN_KEY', 'c'); define('NONCE_KEY', 'd');
define('AUTH_SALT', 'e'); define('SECURE_AUTH_SALT', 'f'); define('LOGGED_IN_SALT', 'g'); define('NONCE_SALT', 'h');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', true);
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;
