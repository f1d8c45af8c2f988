import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from './config.ts';

/**
 * Listens. @param names the variables that the address comes from
 * @returns the port, which the system has chosen when it was 0
 * @throws ConfigError with what whoever starts it can mend
 */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
  names: { host: string; port: string },
): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new ConfigError(
        `${names.port}: ${port} is in use on ${host}. Stop what uses it, or set ${names.port} to another.`,
      );
    if (code === 'EACCES')
      throw new ConfigError(
        `${names.port}: ${port} is not allowed to this user. Set ${names.port} above 1023.`,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new ConfigError(`${names.host}: ${host} is no address of this machine.`);
    throw error;
  });
  return (server.address() as AddressInfo).port;
}

/** An address of a browser for what listens there. */
export const urlOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
