import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import type { Recipient } from '../../src/directory/contact.ts';
import { activeContacts, entryById, putEntry } from '../../src/directory/directory-store.ts';
import type { Consent } from '../../src/referrals/referral.ts';
import { databaseFile } from '../../src/shared/db/database.ts';
import { newId } from '../../src/shared/ids.ts';
import type { Client } from './client.ts';
import { type MailDesk, startMailDesk } from './mail-desk.ts';
import type { TestServer } from './server.ts';
import { referralOf, screened } from './stored.ts';

/** What its writer wrote: words that stand nowhere else. */
export const WORDS = 'Geheimwort Abschiebung #referral';
export const NAME = 'Geheimname';
export const EMAIL = 'geheimadresse@example.org';

export interface Case {
  id: string;
  commentId: string;
  receipt: string;
}

/** A desk with a mail server where a request for counselling waits. */
export async function startWithCase(
  t: Pick<TestContext, 'after'>,
  more: { writer?: Record<string, string>; desk?: Parameters<typeof startMailDesk>[1] } = {},
): Promise<MailDesk & { one: Case }> {
  const desk = await startMailDesk(t, more.desk);
  const writer = more.writer ?? { name: NAME, email: EMAIL };
  const { id, receipt } = await screened(desk.server, desk.visitor, WORDS, writer);
  const referral = await referralOf(desk.server, id);
  await desk.at(desk.now());
  desk.mail.mails.length = 0;
  return { ...desk, one: { id: referral?.id ?? '', commentId: id, receipt } };
}

/** A form of a page as a browser would send it: hidden and text fields, what is chosen and ticked. */
export async function formOf(client: Client, path: string): Promise<URLSearchParams> {
  return readForm(await (await client.get(path)).text());
}

export function readForm(
  page: string,
  which = /<form[^>]*class="offer"|<form[^>]*novalidate/,
): URLSearchParams {
  const form = page.slice(page.search(which)).split('</form>')[0] ?? '';
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const isChosen = !/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag);
    if (name && isChosen) fields.append(name, decode(/value="([^"]*)"/.exec(tag)?.[1] ?? ''));
  }
  for (const [, name = '', value = ''] of form.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>\n([^<]*)</g))
    fields.append(name, decode(value));
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs))
    fields.append(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  return fields;
}

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Posts what a page's form holds, with changes. */
export async function postForm(
  client: Client,
  path: string,
  fields: URLSearchParams,
  changes: Record<string, string | string[]> = {},
): Promise<Response> {
  const sent = new URLSearchParams(fields);
  for (const [name, value] of Object.entries(changes)) {
    sent.delete(name);
    for (const one of [value].flat()) sent.append(name, one);
  }
  return fetch(new URL(path, client.base), {
    method: 'POST',
    body: sent.toString(),
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: client.origin,
      cookie: client.cookies(),
    },
  });
}

/** As the receipt does when the writer agrees. */
export async function consent(server: TestServer, one: Case, given: Partial<Consent> = {}): Promise<void> {
  const { db, sealing, clock } = server.deps;
  const agreed: Consent = { contactId: null, withName: true, email: EMAIL, phone: null, ...given };
  await db.write(async (trx) => {
    await trx.deleteFrom('consent').where('referral_id', '=', one.id).execute();
    const row = { referral_id: one.id, given_at: clock(), sealed: sealing.seal(one.commentId, agreed) };
    await trx.insertInto('consent').values(row).execute();
  });
}

/** Lets a contact of the directory receive messages. @returns its id and the receiving person's */
export async function receiveMessages(
  server: { deps: Pick<TestServer['deps'], 'db'> },
  recipient: Partial<Recipient> = {},
  skip = 0,
): Promise<{ serviceId: string; recipientId: string; name: string }> {
  const { db } = server.deps;
  const service = (await activeContacts(db)).filter(({ isEmergency }) => !isEmergency)[skip];
  const entry = await entryById(db.read, service?.id ?? '');
  if (!entry) throw new Error('There is no such contact.');
  const one: Recipient = {
    id: newId(),
    name: 'Dr. Berger',
    email: 'berger@example.net',
    pgpKey: null,
    ...recipient,
  };
  await db.write((trx) => putEntry(trx, { ...entry, recipients: [one] }, { now: 0 }));
  return { serviceId: entry.id, recipientId: one.id, name: entry.name };
}

export const mailRows = (server: TestServer) =>
  server.deps.db.read.selectFrom('referral_mail').selectAll().orderBy('created_at').orderBy('id').execute();

/** What happened to a referral, oldest first, as "type actor detail". */
export async function historyOf(server: TestServer, referralId: string) {
  return await server.deps.db.read
    .selectFrom('referral_event')
    .select(['type', 'actor_kind', 'detail'])
    .where('referral_id', '=', referralId)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function stateOf(server: TestServer, referralId: string): Promise<string | undefined> {
  const row = await server.deps.db.read
    .selectFrom('referral')
    .select('state')
    .where('id', '=', referralId)
    .executeTakeFirst();
  return row?.state;
}

/** The database with its log, byte by byte, and every line that was logged. */
export function everythingKept(server: TestServer): { bytes: Buffer; log: string } {
  const file = databaseFile(server.config.dataDir);
  const files = [file, `${file}-wal`].filter((one) => existsSync(one));
  return { bytes: Buffer.concat(files.map((one) => readFileSync(one))), log: server.logged.join('') };
}
