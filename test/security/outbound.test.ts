import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { makePageToken } from '../../src/comments/page-token.ts';
import { Client, firstAdmin } from '../support/client.ts';
import { addEntry } from '../support/directory.ts';
import { screenByMarker } from '../support/fake-screen.ts';
import { startMailServer } from '../support/mail.ts';
import { settle } from '../support/mail-desk.ts';
import { putPage } from '../support/put-page.ts';
import { startTestServer } from '../support/server.ts';
import { decideOn, screened } from '../support/stored.ts';
import { fileOf, importFile } from '../transfer/support.ts';

const root = join(import.meta.dirname, '../..');

/** Modules that can open a connection, and the only files that may use one. */
const CONNECTING: Record<string, readonly string[]> = {
  ioredis: [
    'src/deps.ts',
    'src/operations/doctor/check-services.ts',
    'src/shared/http/rate-limit.ts',
    'src/shared/live-redis.ts',
    'src/shared/queue/redis.ts',
  ],
  bullmq: ['src/shared/queue/bullmq-producer.ts', 'src/shared/queue/bullmq-worker.ts'],
  nodemailer: ['src/notifications/mailer.ts'],
  'node:net': ['src/shared/http/rate-limit.ts'],
  'node:http': ['src/shared/http/node-http.ts'],
  // starts one module of ours, without arguments
  'node:child_process': ['src/load-screening.ts'],
};
const FORBIDDEN = [
  'node:https',
  'node:http2',
  'node:tls',
  'node:dgram',
  'node:dns',
  'node:dns/promises',
  'node:vm',
  'undici',
  'axios',
  'got',
  'node-fetch',
  'ws',
  'superagent',
  'process.execve',
];
/** What the browser fetches from our own server. */
const IN_BROWSERS = /^src\/widget\//;
const CALLS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'eval', 'Function'];

interface Use {
  file: string;
  what: string;
}

const nameOf = (node: ts.Expression | undefined) =>
  node && ts.isStringLiteral(node) ? node.text : undefined;

/** The modules that a file takes, and the names in CALLS that it calls. */
function usesOf(file: string): Use[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const isTypeOnly =
        ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      if (!isTypeOnly) uses.push({ file, what: node.moduleSpecifier.text });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      uses.push({
        file,
        what: nameOf(node.arguments[0]) ?? 'import()',
      });
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'execve')
      uses.push({ file, what: 'process.execve' });
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('getBuiltinModule'))
      uses.push({ file, what: nameOf(node.arguments[0]) ?? 'getBuiltinModule()' });
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && ts.isIdentifier(node.expression) && CALLS.includes(node.expression.text))
      uses.push({ file, what: `${node.expression.text}()` });
    if (
      ts.isPropertyAccessExpression(node) &&
      node.expression.getText() === 'globalThis' &&
      CALLS.includes(node.name.text)
    )
      uses.push({ file, what: `${node.name.text}()` });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return uses;
}

test('nothing in the sources can open a connection but the mail, Redis and the server itself', () => {
  const files = globSync('{src,views}/**/*.ts', { cwd: root });
  assert.ok(files.length > 400);
  const uses = files.filter((file) => !IN_BROWSERS.test(file)).flatMap(usesOf);
  const strange = uses.filter(({ file, what }) => {
    if (what.endsWith(')')) return true;
    if (FORBIDDEN.includes(what)) return true;
    return what in CONNECTING && !CONNECTING[what]?.includes(file);
  });
  assert.deepEqual(strange, []);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of FORBIDDEN) assert.ok(!(name in dependencies), name);
});

test('whatever addresses strangers and staff write, the server connects to its mail server alone', async (t) => {
  const mail = await startMailServer(t);
  const server = await startTestServer(t, {
    env: { SMTP_URL: mail.url },
    overrides: { screen: screenByMarker },
  });
  const connected = new Set<string>();
  const original = net.Socket.prototype.connect;
  t.after(() => {
    net.Socket.prototype.connect = original;
  });
  net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
    const [first] = given.flat() as { host?: string; port?: number; path?: string }[];
    connected.add(`${first?.path ?? `${first?.host ?? 'localhost'}:${first?.port}`}`);
    return Reflect.apply(original, this, given) as net.Socket;
  } as typeof original;

  const admin = await firstAdmin(server);
  const visitor = new Client(server);
  const inside = [
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/x',
    'http://evil.example/',
    'https://0x7f000001/',
  ];
  const token = await makePageToken(server.deps);
  for (const [index, url] of inside.entries()) {
    await putPage(server, `p${index}`, { title: 'T', url, lang: 'de' }, token);
    await screened(server, visitor, `Siehe <a href="${url}">hier</a> oder ${url} <img src="${url}">`, {
      email: 'x@example.org',
      notify: 'yes',
    }).then(({ id, state }) =>
      state === 'pending' ? decideOn(admin, id, 'approval', { confirmed: '1' }) : undefined,
    );
    await visitor.get(`/pages/p${index}`);
  }
  await addEntry(admin, { url: 'http://evil.example/x' }).catch(() => {});
  const xml = `<!DOCTYPE rss [<!ENTITY x SYSTEM "http://evil.example/x"><!ENTITY % y SYSTEM "file:///etc/passwd">%y;]><rss><channel><item><title>&x;</title></item></channel></rss>`;
  await importFile(server, 'wordpress', fileOf(server, xml)).catch(() => {});
  await admin.postFile(
    '/desk/directory/exchange/plan',
    { csrf: await admin.csrf() },
    new Blob(['[{"url":"http://evil.example","id":"1"}]']),
  );
  await settle(server);
  const own = new Set([mail.url, server.url].map((url) => new URL(url).port));
  const foreign = [...connected].filter((one) => !own.has(one.split(':').at(-1) ?? ''));
  assert.deepEqual(foreign, []);
  assert.ok(connected.size > 0, 'connections are seen');
});
