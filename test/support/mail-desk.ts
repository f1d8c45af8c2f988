import type { TestContext } from 'node:test';
import type { Overrides } from '../../src/deps.ts';
import { paths } from '../../src/paths.ts';
import { SECOND } from '../../src/shared/clock.ts';
import { Client, firstAdmin } from './client.ts';
import { screenByMarker } from './fake-screen.ts';
import { type MailServer, startMailServer } from './mail.ts';
import { startTestServer, type TestServer, until } from './server.ts';

/** A site with a mail server and a clock that stands still until it is set. */
export interface MailDesk {
  server: TestServer;
  mail: MailServer;
  visitor: Client;
  /** Counsels, as every admin may. */
  admin: Client;
  /** Sets the clock and has everything done that is due then. */
  at(time: string | number): Promise<void>;
  /** Sets the clock. */
  set(time: string | number): void;
  now(): number;
}

/** 10:00 on a Tuesday in Berlin. */
export const TUESDAY = Date.parse('2026-11-24T09:00:00Z');

export async function startMailDesk(
  t: Pick<TestContext, 'after'>,
  options: { start?: number; env?: Record<string, string>; overrides?: Overrides } = {},
): Promise<MailDesk> {
  let now = options.start ?? TUESDAY;
  const set = (time: string | number) => {
    now = typeof time === 'string' ? Date.parse(time) : time;
  };
  const mail = await startMailServer(t);
  const server = await startTestServer(t, {
    env: { SMTP_URL: mail.url, MAIL_FROM: 'Rat <rat@example.org>', ...options.env },
    overrides: { screen: screenByMarker, clock: () => now, ...options.overrides },
  });
  return {
    server,
    mail,
    visitor: new Client(server),
    admin: await firstAdmin(server),
    now: () => now,
    set,
    async at(time) {
      set(time);
      await settle(server);
    },
  };
}

/** Until nothing is due any more and nothing is under way: a row that has been begun is due again later. */
export async function settle(server: TestServer): Promise<void> {
  await until(async () => {
    server.deps.queue.enqueue([]);
    const now = server.deps.clock();
    const rows = await server.deps.db.read.selectFrom('outbox').select(['due_at', 'attempts']).execute();
    return rows.every(({ due_at, attempts }) => due_at > now && attempts === 0);
  }, 'nothing is due any more');
}

/** Saves what a person wants to hear of. */
export async function choose(client: Client, fields: Record<string, string>): Promise<Response> {
  const path = paths.desk.notifications();
  return client.post(path, { csrf: await client.csrf(path), ...fields });
}

/** The time at which the window for an undo is over. */
export const afterUndo = (now: number): number => now + 10 * SECOND;
