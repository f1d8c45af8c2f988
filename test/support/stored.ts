import { randomUUID } from 'node:crypto';
import { readContent } from '../../src/comments/content.ts';
import { hashReceiptToken } from '../../src/comments/receipt-link.ts';
import { newId } from '../../src/shared/ids.ts';
import type { Client } from './client.ts';
import { type TestServer, until } from './server.ts';

/** The secret in a receipt's path or address. */
export const tokenOf = (receipt: string): string => /\/receipts\/([\w-]+)/.exec(receipt)?.[1] ?? '';

/** A comment as the database holds it, with its words opened, by its receipt. */
export async function storedBy(server: TestServer, receipt: string) {
  const { db, sealing } = server.deps;
  const row = await db.read
    .selectFrom('comment')
    .selectAll()
    .where('receipt_hash', '=', hashReceiptToken(tokenOf(receipt)))
    .executeTakeFirstOrThrow();
  const email = row.email_sealed && sealing.open<string>(row.id, row.email_sealed);
  return { ...row, content: readContent(sealing, row.id, row), email };
}

/** How many comments there are. */
export async function countComments(server: TestServer): Promise<number> {
  const rows = await server.deps.db.read.selectFrom('comment').select('id').execute();
  return rows.length;
}

/** What happened to a comment, oldest first. */
export async function eventsOf(server: TestServer, id: string) {
  return await server.deps.db.read
    .selectFrom('comment_event')
    .selectAll()
    .where('comment_id', '=', id)
    .orderBy('id')
    .execute();
}

export async function referralOf(server: TestServer, commentId: string) {
  return await server.deps.db.read
    .selectFrom('referral')
    .selectAll()
    .where('comment_id', '=', commentId)
    .executeTakeFirst();
}

/** One more page beside the demo. */
export async function addPage(server: TestServer, key: string): Promise<void> {
  const { db } = server.deps;
  const site = await db.read.selectFrom('site').select('id').executeTakeFirstOrThrow();
  const page = { key, title: `Seite ${key}`, url: `https://example.org/${key}`, lang: 'de' };
  await db.write((trx) =>
    trx
      .insertInto('page')
      .values({ ...page, id: newId(), site_id: site.id, closed_at: null, created_at: 0 })
      .execute(),
  );
}

/** Closes a page for comments. */
export async function closePage(server: TestServer, key: string): Promise<void> {
  const closed_at = server.deps.clock();
  await server.deps.db.write((trx) =>
    trx.updateTable('page').set({ closed_at }).where('key', '=', key).execute(),
  );
}

/** A visitor's comment that is screened. */
export async function screened(
  server: TestServer,
  visitor: Client,
  text: string,
  more: Record<string, string> = {},
  page = 'demo',
): Promise<{ id: string; receipt: string; state: string }> {
  const receipt = await visitor.submit(text, more, page);
  const state = await visitor.stateOf(receipt);
  return { id: (await storedBy(server, receipt)).id, receipt, state };
}

/** A visitor's comment that a moderator has published. */
export async function published(
  server: TestServer,
  people: { visitor: Client; moderator: Client },
  text: string = randomUUID(),
  more: Record<string, string> = {},
  page = 'demo',
): Promise<{ id: string; receipt: string }> {
  const { id, receipt } = await screened(server, people.visitor, text, more, page);
  await decideOn(people.moderator, id, 'approval');
  return { id, receipt };
}

/** A decision by whoever has seen this revision in this state. */
export async function decideOn(
  moderator: Client,
  id: string,
  decision: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const csrf = await moderator.csrf();
  return moderator.post(`/desk/comments/${id}/${decision}`, {
    csrf,
    revision: '1',
    state: 'pending',
    ...more,
  });
}

/** Until nothing is left to be screened. */
export async function allScreened(server: TestServer): Promise<void> {
  await until(async () => {
    const waiting = await server.deps.db.read
      .selectFrom('comment')
      .select('id')
      .where('state', '=', 'received')
      .execute();
    return waiting.length === 0;
  }, 'every comment is screened');
}

/** The case of a comment as a counsellor has it open. */
export async function caseOf(server: TestServer, counsellor: Client, commentId: string): Promise<string> {
  const referral = await referralOf(server, commentId);
  return (await counsellor.get(`/desk/referrals/${referral?.id}`)).text();
}
