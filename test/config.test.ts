import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, loadConfig } from '../src/config.ts';

test('nothing has to be set', () => {
  const config = loadConfig({});
  assert.equal(config.port, 3000);
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.publicUrl, 'http://localhost:3000');
  assert.equal(config.redisUrl, null);
  assert.match(config.dataDir, /\/data$/);
  assert.deepEqual(config.origins, ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']);
});

test('every bad value is listed at once', () => {
  const bad = {
    PORT: 'eighty',
    PUBLIC_URL: 'example.org',
    REDIS_URL: 'http://x',
    TRUST_PROXY: 'yes',
    LOG_LEVEL: 'loud',
  };
  assert.throws(
    () => loadConfig(bad),
    (error) => error instanceof ConfigError && Object.keys(bad).every((name) => error.message.includes(name)),
  );
});

test('an empty variable counts as unset, and a slash at the end of PUBLIC_URL does not matter', () => {
  const config = loadConfig({ PORT: '', PUBLIC_URL: 'https://comments.example.org/' });
  assert.equal(config.port, 3000);
  assert.equal(config.publicUrl, 'https://comments.example.org');
  assert.deepEqual(config.origins, ['https://comments.example.org']);
});

test('an address with a path, a query or a password is refused: pages have their addresses from the root', () => {
  for (const url of [
    'https://example.org/comments',
    'https://example.org/?a=b',
    'https://u:p@example.org',
    'https://example.org/#x',
  ]) {
    assert.throws(() => loadConfig({ PUBLIC_URL: url }), ConfigError, url);
  }
});

test('the quick way out leads to a page of the web, Wikipedia unless told otherwise', () => {
  assert.equal(loadConfig({}).quickExitUrl, 'https://www.wikipedia.org/');
  const QUICK_EXIT_URL = 'https://www.wetter.example/heute?ort=Celle';
  assert.equal(loadConfig({ QUICK_EXIT_URL }).quickExitUrl, QUICK_EXIT_URL);
  for (const bad of ['wetter.example', 'javascript:alert(1)', 'ftp://wetter.example', 'https://'])
    assert.throws(() => loadConfig({ QUICK_EXIT_URL: bad }), /QUICK_EXIT_URL: must be an http\(s\) address/);
});

test('a mail server is a smtp address, and a sender is one address, with a name or without', () => {
  assert.equal(loadConfig({}).smtpUrl, null);
  assert.equal(
    loadConfig({ PUBLIC_URL: 'https://rat.example.org' }).mailFrom,
    'Wegweiser <wegweiser@rat.example.org>',
  );
  const good = { SMTP_URL: 'smtps://user:p%40ss@mail.example.org', MAIL_FROM: 'Rat e. V. <rat@example.org>' };
  assert.equal(loadConfig(good).smtpUrl, good.SMTP_URL);
  assert.equal(loadConfig(good).mailFrom, good.MAIL_FROM);
  for (const SMTP_URL of ['mail.example.org', 'https://mail.example.org'])
    assert.throws(() => loadConfig({ SMTP_URL }), /SMTP_URL: must be a mail server/);
  for (const MAIL_FROM of ['Rat', 'rat@a, rat@b', 'Rat <rat@example.org>\r\nBcc: x@example.org', '<rat@a> x'])
    assert.throws(() => loadConfig({ MAIL_FROM }), /MAIL_FROM: must be a sender/);
});

test('metrics have an address with a port, or a token that cannot be guessed', () => {
  const config = loadConfig({});
  assert.deepEqual([config.metricsListen, config.metricsToken], [null, null]);
  const listenOn = (METRICS_LISTEN: string) => loadConfig({ METRICS_LISTEN }).metricsListen;
  assert.deepEqual(listenOn('127.0.0.1:9464'), { host: '127.0.0.1', port: 9464 });
  assert.deepEqual(listenOn('[::1]:9464'), { host: '::1', port: 9464 });
  assert.deepEqual(listenOn('metrics.internal:80'), { host: 'metrics.internal', port: 80 });
  for (const bad of [
    '9464',
    ':9464',
    '127.0.0.1',
    '::1:9464',
    '127.0.0.1:99999',
    'http://127.0.0.1:9464',
    'a b:1',
  ])
    assert.throws(() => listenOn(bad), /METRICS_LISTEN: must be an address and a port/, bad);
  for (const METRICS_TOKEN of ['short', 'sixteen letters and a space', 'sechzehn-Zeichen-mit-ü'])
    assert.throws(() => loadConfig({ METRICS_TOKEN }), /METRICS_TOKEN: must be 16 or more/, METRICS_TOKEN);
});
