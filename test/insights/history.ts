import { randomBytes } from 'node:crypto';
import { newId } from '../../src/shared/ids.ts';
import type { TestServer } from '../support/server.ts';

/** An event of a history that is written straight into the log. */
export interface Told {
  type: string;
  at: number;
  by?: 'writer' | 'system' | 'person';
  reason?: string;
  state?: string;
  revision?: number;
}

/** A comment with a history at chosen times, as if it had come about by itself. @returns its id */
export async function tellHistory(
  server: TestServer,
  comment: { at: number; label: string | null; state?: string; lang?: string },
  events: readonly Told[] = [],
): Promise<string> {
  const { db } = server.deps;
  const page = await db.read
    .selectFrom('page')
    .select('id')
    .where('key', '=', 'demo')
    .executeTakeFirstOrThrow();
  const person = await db.read.selectFrom('user').select('id').executeTakeFirst();
  const id = newId();
  await db.write(async (trx) => {
    await trx
      .insertInto('comment')
      .values({
        id,
        page_id: page.id,
        thread_id: id,
        in_reply_to: null,
        state: comment.state ?? 'published',
        state_since: comment.at,
        receipt_hash: randomBytes(32),
        sealed: null,
        name: null,
        text: null,
        html: null,
        email_sealed: null,
        lang: comment.lang ?? 'de',
        label: comment.label,
        verdict: null,
        created_at: comment.at,
        published_at: null,
        writer: null,
        redacted_at: null,
        published_version: null,
      })
      .execute();
    for (const { by = 'person', ...event } of events) {
      await trx
        .insertInto('comment_event')
        .values({
          id: newId(),
          comment_id: id,
          revision: event.revision ?? 1,
          type: event.type,
          actor_kind: by,
          actor_id: by === 'person' ? (person?.id ?? null) : null,
          reason: event.reason ?? null,
          state: event.state ?? 'pending',
          at: event.at,
          batch: null,
        })
        .execute();
    }
  });
  return id;
}

/** What the screening said of a revision. */
export const screenedAs = (label: string, at: number, revision = 1): Told => ({
  type: 'screened',
  by: 'system',
  reason: label,
  at,
  revision,
});

/** A referral of a comment, as the counsellors' queue has it. */
export async function tellReferral(
  server: TestServer,
  referral: { at: number; lang: string; topics: readonly string[]; state?: string; outcome?: string },
): Promise<void> {
  const comment_id = await tellHistory(server, { at: referral.at, label: 'referral', state: 'referred' });
  await server.deps.db.write((trx) =>
    trx
      .insertInto('referral')
      .values({
        id: newId(),
        comment_id,
        state: referral.state ?? 'open',
        urgency: 'normal',
        topics: JSON.stringify(referral.topics),
        lang: referral.lang,
        sealed: null,
        opened_at: referral.at,
        target_at: referral.at,
        closed_at: null,
        closed_by: null,
        outcome: referral.outcome ?? null,
        seen_at: null,
      })
      .execute(),
  );
}

/** The rows of the table whose caption has this id or these words, each as its cells' words. */
export function tableIn(page: string, caption: string): string[][] {
  const table = page
    .split('<table')
    .slice(1)
    .map((one) => one.slice(0, one.indexOf('</table>')))
    .find((one) => one.includes(`id="${caption}"`) || one.includes(`<caption>${caption}</caption>`));
  if (table === undefined) throw new Error(`There is no table ${caption}.`);
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => wordsOf(cell ?? '')),
  );
}

/** The sentence beneath the heading of a section. */
export const headlineOf = (page: string, section: string): string =>
  wordsOf(
    new RegExp(`aria-labelledby="${section}"><h2[^>]*>[^<]*</h2><p class="headline">(.*?)</p>`, 's').exec(
      page,
    )?.[1] ?? '',
  );

const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
