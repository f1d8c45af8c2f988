import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { TestContext } from 'node:test';
import { Redis } from 'ioredis';
import { program } from './programs.ts';
import { temporaryFolder, until } from './server.ts';

/** A TCP port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A Redis server of its own, ended after the test. @returns its address */
export async function startRedis(t: Pick<TestContext, 'after'>): Promise<string> {
  const port = await freePort();
  const folder = temporaryFolder(t);
  const server = spawn(
    program('redis'),
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ],
    { stdio: 'ignore' },
  );
  t.after(() => {
    server.kill('SIGKILL');
  });
  const url = `redis://127.0.0.1:${port}`;
  await until(async () => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => {});
    try {
      await redis.connect();
      return (await redis.ping()) === 'PONG';
    } catch {
      return false;
    } finally {
      redis.disconnect();
    }
  }, 'Redis answers');
  return url;
}
