import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Client } from '../support/client.ts';
import { compose, copiesOf, instruction, ROOT, read, stages } from '../support/deployment.ts';
import { layOutImage } from '../support/image.ts';
import { temporaryFolder } from '../support/server.ts';
import { setUpApp } from '../support/totp.ts';

test('the image installs exactly the lock file without development packages and does not run as root', () => {
  const { from, lines } = stages.wegweiser ?? { from: '', lines: [] };
  assert.equal(from, 'node:24-slim');
  assert.ok(lines.some((line) => line.startsWith('RUN npm ci --omit=dev --ignore-scripts')));
  assert.equal(instruction('wegweiser', 'USER'), 'node');
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  assert.ok('node' in devDependencies && !('node' in dependencies), 'the image brings its own Node');
});

test('what browsers load is built in a stage of its own, as npm ci does, and copied from there', () => {
  const { from, lines } = stages.browser ?? { from: '', lines: [] };
  assert.equal(from, 'node:24-slim');
  assert.ok(lines.includes('RUN npm ci --ignore-scripts'));
  assert.ok(lines.includes('RUN node src/widget/build/main.ts'));
  const built = copiesOf('wegweiser').filter((copy) => copy.from === 'browser');
  const folders = built.map(({ to }) => to.slice('./'.length));
  assert.deepEqual(folders, ['public/form', 'public/screening', 'public/embed']);
  for (const folder of folders)
    assert.ok(read('.dockerignore').includes(`\n${folder}\n`), `${folder}, built anew`);
  assert.equal(JSON.parse(read('package.json')).scripts.prepare, 'node src/widget/build/prepare.js');
});

test('everything that is copied exists and is let through by .dockerignore', () => {
  const sources = Object.keys(stages)
    .flatMap((stage) => copiesOf(stage))
    .filter(({ from }) => from === null)
    .flatMap((copy) => copy.sources);
  assert.ok(sources.length >= 10);
  for (const name of sources) {
    assert.ok(existsSync(join(ROOT, name)), `${name} does not exist`);
    assert.ok(read('.dockerignore').includes(`!${name}\n`), `.dockerignore holds ${name} back`);
  }
});

test('the lock file says that better-sqlite3 brings its binaries, so that no compiler is needed', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  // npm 10 forgets "gypfile": false of the package itself when it installs from a lock file; npm install drops the line
  const { gypfile } = packages['node_modules/better-sqlite3'];
  assert.equal(gypfile, false, 'add "gypfile": false to its entry again');
  assert.doesNotMatch(read('package-lock.json'), /"resolved"/, 'no download addresses in the lock file');
});

test('from what is in the image, and nothing else, a first comment is published, and only the data folder is written', async (t) => {
  const image = await layOutImage(t);
  const before = image.contents();
  const data = join(temporaryFolder(t), 'data');
  const server = await image.start(instruction('wegweiser', 'CMD') ?? '', data);
  const check = await image.run(
    /CMD (\[.*\])/.exec(instruction('wegweiser', 'HEALTHCHECK') ?? '')?.[1] ?? '',
    data,
  );
  assert.equal(check.status, 0, `the health check: ${check.output}`);

  const token = /\/desk\/invitations\/([\w-]+)/.exec(server.output())?.[1] ?? '';
  const [admin, visitor] = [0, 1].map(() => new Client({ url: image.url, config: { publicUrl: image.url } }));
  assert.ok(admin && visitor);
  await admin.accept(token, 'Amina', 'amina@example.org');
  await setUpApp(admin);
  const receipt = await visitor.submit('Danke für den Artikel, in unserer Gemeinde hat das auch geholfen.');
  assert.equal(await visitor.stateOf(receipt), 'pending');
  await admin.decide('in unserer Gemeinde', 'approval');
  assert.match(await (await visitor.get('/pages/demo')).text(), /in unserer Gemeinde hat das auch geholfen/);
  for (const path of [
    '/embed.js',
    '/assets/form/hint.js',
    '/assets/screening/screening.js',
    '/assets/desk.css',
  ])
    assert.equal((await visitor.get(path)).status, 200, path);

  const list = await image.run('["node", "src/cli.ts", "page", "list"]', data);
  assert.match(list.output, /^demo\topen\t1/m);
  const worker = await image.run(JSON.stringify(compose.services.worker?.command), data);
  assert.equal(worker.status, 78, worker.output);
  assert.match(worker.output, /A worker needs REDIS_URL/);
  assert.equal(await server.terminate(), 0);
  assert.deepEqual(image.contents(), before);
});
