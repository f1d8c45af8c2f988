import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';

export type MailWeather = 'works' | 'refuses' | 'drops' | 'hangs';

/** A mail server that fails as mail servers do, and counts what it has taken. */
export interface FragileMail {
  url: string;
  set(weather: MailWeather): void;
  /** How often each mail was taken, by its Message-ID. */
  taken: Map<string, number>;
}

/** Starts it; it is stopped after the test. */
export async function startFragileMail(t: Pick<TestContext, 'after'>): Promise<FragileMail> {
  let weather: MailWeather = 'works';
  const taken = new Map<string, number>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onConnect(_session, callback) {
      if (weather !== 'hangs') callback();
    },
    onMailFrom(_address, _session, callback) {
      // 451: not now (RFC 5321, 4.2.3)
      callback(
        weather === 'refuses' ? Object.assign(new Error('Try again later'), { responseCode: 451 }) : null,
      );
    },
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (weather !== 'works') return; // the mail has gone over the wire, and nobody says whether it was taken
        const id = /^Message-ID: <([^>]+)>/im.exec(Buffer.concat(parts).toString())?.[1] ?? '';
        taken.set(id, (taken.get(id) ?? 0) + 1);
        callback();
      });
    },
  });
  smtp.on('error', () => {}); // a client that was killed
  smtp.server.prependListener('connection', (socket: Socket) => {
    if (weather === 'drops') socket.destroy();
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  t.after(() => smtp.close());
  const { port } = smtp.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    set(next) {
      weather = next;
    },
  };
}
