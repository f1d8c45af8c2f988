import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONFIG_VARIABLES } from '../../src/config.ts';
import { STOP_PATIENCE } from '../../src/run-until-signal.ts';
import { compose, instruction, OF_NODE, read, type Service, variablesOf } from '../support/deployment.ts';

const services = Object.entries(compose.services);
const service = (name: string): Service => {
  const found = compose.services[name];
  assert.ok(found, `there is no service ${name}`);
  return found;
};
/** Named volumes as they are mounted: name and path. */
const mountsOf = ({ volumes = [] }: Service) => volumes.filter((one) => !one.startsWith('./'));

test('docker-compose.yml has a proxy, a web process, workers and Redis, and all that it names is there', () => {
  assert.deepEqual(Object.keys(compose.services), ['proxy', 'web', 'worker', 'redis']);
  const mounted = services.flatMap(([, one]) => mountsOf(one).map((mount) => mount.split(':')[0] ?? ''));
  assert.deepEqual([...new Set(mounted)].sort(), Object.keys(compose.volumes).sort());
  const joined = services.flatMap(([, one]) => one.networks ?? []);
  assert.deepEqual([...new Set(joined)].sort(), Object.keys(compose.networks).sort());
  for (const [name, { depends_on = {} }] of services)
    for (const [other, { condition }] of Object.entries(depends_on)) {
      assert.equal(condition, 'service_healthy', `${name} waits for ${other}`);
      assert.ok(!service(other).healthcheck?.disable, `${other} says whether it is healthy`);
    }
});

test('every container is confined: read-only, without capabilities and new privileges, limited, started again', () => {
  for (const [name, one] of services) {
    assert.equal(one.read_only, true, name);
    assert.deepEqual(one.cap_drop, ['ALL'], name);
    assert.deepEqual(one.cap_add ?? [], name === 'proxy' ? ['NET_BIND_SERVICE'] : [], name);
    assert.deepEqual(one.security_opt, ['no-new-privileges:true'], name);
    assert.equal(one.restart, 'unless-stopped', name);
    assert.match(one.mem_limit ?? '', /^\d+[mg]$/, name);
    assert.ok((one.cpus ?? 0) > 0 && (one.pids_limit ?? 0) > 0, name);
    assert.ok(
      one.tmpfs?.some((path) => path.startsWith('/tmp:')),
      name,
    );
    const user = one.user ?? instruction(one.build?.target ?? 'wegweiser', 'USER');
    assert.match(user ?? 'root', /^(?!root|0\b)[\w:]+$/, `${name} does not run as root`);
  }
});

test('what has to be written lies on a volume or in /tmp', () => {
  const { WEGWEISER_DATA: data } = variablesOf('wegweiser');
  for (const name of ['web', 'worker']) assert.deepEqual(mountsOf(service(name)), [`data:${data}`], name);
  assert.deepEqual(mountsOf(service('redis')), ['redis:/data']);
  assert.deepEqual(mountsOf(service('proxy')), ['caddy:/data']);
  assert.equal(service('proxy').environment?.XDG_CONFIG_HOME, '/tmp');
  assert.ok(service('proxy').volumes?.includes('./deploy/Caddyfile:/etc/caddy/Caddyfile:ro'));
});

test('only the proxy can be reached from outside, Redis reaches nothing, and addresses of visitors arrive', () => {
  for (const [name, { ports = [] }] of services)
    assert.deepEqual(ports, name === 'proxy' ? ['80:80', '443:443', '443:443/udp'] : [], name);
  assert.deepEqual(service('redis').networks, ['queue']);
  assert.equal(compose.networks.queue?.internal, true);
  assert.ok(!service('proxy').networks?.includes('queue'));
  assert.equal(compose.networks.outside?.enable_ipv6, true);
  assert.equal(service('web').environment?.TRUST_PROXY, `\${TRUST_PROXY:-1}`);
  assert.equal(service('proxy').environment?.WEGWEISER_UPSTREAM, `web:${variablesOf('wegweiser').PORT}`);
  assert.equal(variablesOf('wegweiser').HOST, '0.0.0.0');
});

test('Redis keeps its jobs: append-only file, nothing is evicted, and it says no before it is killed', () => {
  const command = service('redis').command?.join(' ') ?? '';
  assert.match(command, /--appendonly yes --appendfsync everysec/);
  assert.match(command, /--maxmemory-policy noeviction$/);
  const [, most] = /--maxmemory (\d+)mb/.exec(command) ?? [];
  assert.ok(Number(most) > 0 && Number(most) <= Number.parseInt(service('redis').mem_limit ?? '', 10) / 2);
});

test('health checks use programs that the images have', () => {
  // curl and wget are missing in node:24-slim; caddy:2 is Alpine, whose busybox has wget
  assert.match(instruction('wegweiser', 'HEALTHCHECK') ?? '', /CMD \["node", "-e", "fetch\(/);
  assert.equal(service('web').healthcheck, undefined, 'the one of the image');
  assert.deepEqual(service('redis').healthcheck?.test, ['CMD', 'redis-cli', 'ping']);
  assert.deepEqual(service('proxy').healthcheck?.test?.slice(0, 2), ['CMD', 'wget']);
  assert.doesNotMatch(read('deploy/Caddyfile'), /admin off/, 'the check asks its admin address');
});

test('whoever stops a process waits for longer than it takes to stop', () => {
  for (const name of ['web', 'worker'])
    assert.ok(Number.parseInt(service(name).stop_grace_period ?? '', 10) * 1000 > STOP_PATIENCE, name);
  const [, grace] = /grace_period (\d+)s/.exec(read('deploy/Caddyfile')) ?? [];
  assert.ok(Number(grace) < Number.parseInt(service('proxy').stop_grace_period ?? '', 10));
});

test('a web process that stops goes on until the proxy has asked for its health', () => {
  const [, interval] = /health_uri \/healthz\s+health_interval (\d+)s/.exec(read('deploy/Caddyfile')) ?? [];
  const drains = [
    /^\$\{DRAIN_SECONDS:-(\d)\}$/.exec(service('web').environment?.DRAIN_SECONDS ?? ''),
    /^Environment=DRAIN_SECONDS=(\d)$/m.exec(read('deploy/wegweiser.service')),
  ];
  for (const drain of drains) assert.ok(Number(drain?.[1]) > Number(interval));
});

test('every image is pinned to a tag', () => {
  const built = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, name]) => name ?? '');
  const images = [
    ...built,
    ...services.filter(([, one]) => !one.image.startsWith('wegweiser')).map(([, one]) => one.image),
  ];
  assert.ok(images.length >= 4);
  for (const image of images) assert.match(image, /^[a-z]+:\d[\w.-]*$/, image);
});

test('every setting can be made in .env, is documented, and there is none that nothing reads', () => {
  const inImage = Object.keys(variablesOf('wegweiser'));
  const inCompose = ['web', 'worker'].flatMap((name) => Object.keys(service(name).environment ?? {}));
  for (const name of [...inImage, ...inCompose])
    assert.ok(OF_NODE.includes(name) || CONFIG_VARIABLES.includes(name), `nothing reads ${name}`);
  const documented = read('docs/configuration.md');
  for (const name of CONFIG_VARIABLES) {
    assert.ok([...inImage, ...inCompose].includes(name), `docker-compose.yml does not pass ${name} on`);
    assert.ok(documented.includes(`| \`${name}\` |`), `docs/configuration.md says nothing of ${name}`);
  }
  const asked = [...read('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name ?? '');
  const set = [...read('docs/deploy.md').matchAll(/^ *([A-Z_]+)="/gm)].map(([, name]) => name ?? '');
  for (const name of [...asked, ...set])
    assert.ok(name === 'WORKERS' || CONFIG_VARIABLES.includes(name), name);
  assert.equal(service('worker').scale, `\${WORKERS:-1}`);
});

test('no secret is in an image or in a file of the repository', () => {
  assert.doesNotMatch(read('.dockerignore'), /^!.*(\.env|data|deploy)/m);
  assert.equal(read('.dockerignore').split('\n')[0], '*', 'what is not named stays out');
  assert.match(read('.gitignore'), /^\.env$/m);
  assert.equal(service('web').environment?.SMTP_URL, `\${SMTP_URL:-}`);
});
