import { createHash } from 'node:crypto';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';
import type { Config } from '../config.ts';
import { SECOND } from '../shared/clock.ts';
import { once } from '../shared/once.ts';

/** A mail to one person. */
export interface Mail {
  /** What the mail is, by ids: a mail that is sent again has the same, and so the same Message-ID. */
  key: string;
  /** Name and address together, or apart. */
  from: string | { name: string; address: string };
  replyTo?: string;
  to: string;
  lang: string;
  subject: string;
  text: string;
  html: string;
  /** Armored OpenPGP message that is sent in place of text and HTML, as PGP/MIME (RFC 3156). */
  encrypted?: string;
  /** Address that stops such mails by a POST alone (RFC 8058). */
  unsubscribe?: string;
}

/** Hands mails to the mail server of the site. */
export interface Mailer {
  /** Whether a mail server is configured. */
  readonly isOn: boolean;
  /** Resolves when the server has taken the mail. @throws what went wrong; see `isRefused` */
  send(mail: Mail): Promise<void>;
}

/** Together below the time that a process has for its stop. */
const TIMEOUTS = {
  dnsTimeout: 3 * SECOND,
  connectionTimeout: 4 * SECOND,
  greetingTimeout: 4 * SECOND,
  socketTimeout: 10 * SECOND,
};

/** A mailer for the configured server, with a connection for each mail. */
export function createMailer({ smtpUrl, publicUrl }: Pick<Config, 'smtpUrl' | 'publicUrl'>): Mailer {
  if (smtpUrl === null) {
    return {
      isOn: false,
      send: () => Promise.reject(new Error('No mail server is configured.')),
    };
  }
  const open = once(() => transportTo(smtpUrl));
  const { hostname } = new URL(publicUrl);
  return {
    isOn: true,
    async send({ key, unsubscribe, lang, text, html, encrypted, ...mail }) {
      const transport = await open();
      await transport.sendMail({
        ...mail,
        ...(encrypted === undefined ? { text, html } : { attachments: encryptedParts(encrypted) }),
        messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated', // RFC 3834: holiday notes must not answer
          'Content-Language': lang,
          ...(unsubscribe && {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
    },
  };
}

/** nodemailer is loaded for the first mail. */
async function transportTo(smtpUrl: string) {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: smtpUrl,
    ...TIMEOUTS,
    requireTLS: mustEncrypt(new URL(smtpUrl)),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use('stream', markEncrypted);
  return transport;
}

/** Connects to the mail server and signs in as for a mail, and sends none. @throws what went wrong */
export async function tryMailServer(smtpUrl: string): Promise<void> {
  const transport = await transportTo(smtpUrl);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

const VERSION_PART = 'application/pgp-encrypted';

/** The two parts of RFC 3156, 4: a version, then the message; 7bit, since nothing may change them on the way. */
const encryptedParts = (armored: string) => [
  {
    contentType: VERSION_PART,
    content: 'Version: 1\r\n',
    contentTransferEncoding: '7bit' as const,
    filename: false as const,
  },
  {
    contentType: 'application/octet-stream',
    content: armored,
    contentTransferEncoding: '7bit' as const,
    filename: 'encrypted.asc',
    contentDisposition: 'inline' as const,
  },
];

/** nodemailer knows no multipart/encrypted: it is made as mixed, and named here before it is written. */
function markEncrypted(mail: MailMessage, done: (error?: Error | null) => void): void {
  const [first] = mail.data.attachments ?? [];
  if (first?.contentType === VERSION_PART)
    mail.message.setHeader('Content-Type', `multipart/encrypted; protocol="${VERSION_PART}"`);
  done();
}

/** A password leaves this machine only encrypted, also when smtp:// says that encryption is negotiated. */
const mustEncrypt = (url: URL): boolean =>
  url.password !== '' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);

/** Whether the server has refused this mail or its recipient for good (5xx), so that trying again is useless. */
export function isRefused(error: unknown): error is Error {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return isAboutMail && typeof responseCode === 'number' && responseCode >= 500;
}
