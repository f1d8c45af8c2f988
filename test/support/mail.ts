import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as its receiver gets it. */
export interface ReceivedMail extends ParsedMail {
  /** Address to which it was delivered. */
  recipient: string;
  /** The mail as it came over the wire. */
  raw: string;
}

export interface MailServer {
  /** For SMTP_URL. */
  url: string;
  /** Everything that was delivered so far. */
  mails: ReceivedMail[];
  /** Mails to these addresses are refused for good. */
  refused: Set<string>;
  /** Takes no connections any more. */
  stop(): Promise<void>;
}

/** A mail server that keeps what it gets, stopped after the test. @param port 0: the system chooses one */
export async function startMailServer(t: Pick<TestContext, 'after'>, port = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      callback(
        refused.has(address) ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null,
      );
    },
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts);
        const mail = await simpleParser(raw);
        const recipient = envelope.rcptTo[0]?.address ?? '';
        mails.push(Object.assign(mail, { recipient, raw: raw.toString() }));
        callback();
      });
    },
  });
  server.on('error', () => {}); // a client that goes away
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= new Promise((resolve) => server.close(() => resolve()));
    return stopped;
  };
  t.after(stop);
  const address = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${address.port}`, mails, refused, stop };
}

/** A header that stands once, as it came, with its folds taken out. */
export function headerOf(mail: ReceivedMail, name: string): string | undefined {
  const head = mail.raw.split('\r\n\r\n')[0] ?? '';
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r\n[ \t]+/g, ' '))?.[1];
}
