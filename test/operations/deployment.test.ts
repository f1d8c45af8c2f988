import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { CONFIG_VARIABLES } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Service {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
}
const compose = parse(read('docker-compose.yml')) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const service = (name: string): Service => {
  const found = compose.services[name];
  assert.ok(found, `there is no service ${name}`);
  return found;
};

test('docker-compose.yml has web, worker and redis over one volume', () => {
  assert.deepEqual(Object.keys(compose.services).sort(), ['redis', 'web', 'worker']);
  assert.deepEqual(Object.keys(compose.volumes), ['data']);
  assert.deepEqual(service('web').volumes, ['data:/data']);
  assert.deepEqual(service('worker').volumes, ['data:/data']);
});

test('Redis keeps its jobs: append-only file, and nothing is evicted', () => {
  const command = service('redis').command?.join(' ') ?? '';
  assert.match(command, /--appendonly yes/);
  assert.match(command, /--maxmemory-policy noeviction/);
  assert.match(service('redis').image, /^redis:\d/);
  assert.deepEqual(service('redis').healthcheck?.test, ['CMD', 'redis-cli', 'ping']);
});

test('every variable in docker-compose.yml and in the Dockerfile is one that config.ts reads', () => {
  const inImage = [...read('Dockerfile').matchAll(/\b([A-Z_]+)=/g)].map((match) => match[1]);
  const inCompose = Object.values(compose.services).flatMap((one) => Object.keys(one.environment ?? {}));
  for (const name of [...inImage, ...inCompose]) {
    assert.ok(
      name === 'NODE_ENV' || CONFIG_VARIABLES.includes(name ?? ''),
      `config.ts does not read ${name}`,
    );
  }
});

test('the web process is reachable only through the proxy on this machine and starts after Redis', () => {
  assert.deepEqual(service('web').ports, ['127.0.0.1:3000:3000']);
  assert.equal(service('web').depends_on?.redis?.condition, 'service_healthy');
  assert.equal(service('worker').depends_on?.web?.condition, 'service_healthy');
});

test('the Dockerfile installs exactly the lock file without development packages and does not run as root', () => {
  const all = read('Dockerfile').split('\n');
  const lines = all.slice(all.lastIndexOf('FROM node:24-slim'));
  assert.equal(lines[0], 'FROM node:24-slim');
  assert.ok(lines.includes('RUN npm ci --omit=dev --ignore-scripts'), 'nothing is built in it');
  const user = lines.indexOf('USER node');
  const command = lines.findIndex((line) => line.startsWith('CMD '));
  assert.ok(user > 0 && user < command);
});

test('everything that the Dockerfile copies and starts exists and is let through by .dockerignore', () => {
  const ignored = read('.dockerignore');
  const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from=)(.+)$/gm)].flatMap((match) =>
    (match[1] ?? '').split(' ').slice(0, -1),
  );
  assert.ok(copied.length >= 8);
  for (const name of copied) {
    assert.ok(existsSync(join(root, name)), `${name} does not exist`);
    assert.ok(ignored.includes(`!${name}`), `.dockerignore holds ${name} back`);
  }
  for (const file of ['src/server.ts', 'src/worker.ts']) assert.ok(existsSync(join(root, file)));
  assert.deepEqual(service('worker').command, ['node', 'src/worker.ts']);
});

test('what browsers load is built in a stage of its own and copied from there', () => {
  const [, built = '', image = ''] = read('Dockerfile').split(/^FROM /m);
  assert.match(built, /^node:24-slim AS browser$/m);
  assert.match(built, /^RUN npm ci --ignore-scripts$/m);
  assert.match(built, /^RUN node src\/widget\/build\/main\.ts$/m);
  for (const folder of ['form', 'screening'])
    assert.ok(image.includes(`COPY --from=browser /app/public/${folder} ./public/${folder}\n`), folder);
  const { scripts } = JSON.parse(read('package.json'));
  assert.equal(scripts.prepare, 'node src/widget/build/prepare.js', 'npm ci builds them');
});

test('no production code imports a development dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  for (const name of [
    'express',
    'better-sqlite3',
    'sanitize-html',
    'bullmq',
    'ioredis',
    'kysely',
    'pino',
    'zod',
  ]) {
    assert.ok(name in dependencies && !(name in devDependencies), name);
  }
  assert.ok('node' in devDependencies, 'the image brings its own Node');
});

test('the lock file says that better-sqlite3 brings its binaries, so that no compiler is needed', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  // npm 10 forgets "gypfile": false of the package itself when it installs from a lock file; npm install drops the line
  assert.equal(
    packages['node_modules/better-sqlite3'].gypfile,
    false,
    'add "gypfile": false to its entry again',
  );
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/, 'no download addresses in the lock file');
});
