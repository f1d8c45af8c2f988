import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchTag } from '../../src/comments/search-tags.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { startServer } from '../../src/start-server.ts';
import { Client, firstAdmin } from '../../test/support/client.ts';
import { type TestServer, testConfig } from '../../test/support/server.ts';
import { makeComment } from '../desk/comments.ts';
import { fill } from '../desk/fill.ts';
import { createRandom } from '../desk/random.ts';
import { idAt } from '../desk/surroundings.ts';
import { prepareTexts } from '../desk/texts.ts';
import { createWriter } from '../desk/writer.ts';

/** A data folder with comments of two years, and one page more with 50 published ones. */
export interface BenchSite {
  folder: string;
  /** The cookies of somebody who is signed in at the desk. */
  cookies: string;
}

/** The key of the page with 50 comments. */
export const THREAD = 'fifty';
/** A page on which many comments are written. */
export const BUSY = 'page-1';
const IN_THREAD = 50;

/** Makes the folder, or takes it as it is when it is there. */
export async function prepareSite(folder: string, count: number): Promise<BenchSite> {
  if (!existsSync(join(folder, 'filled'))) {
    mkdirSync(folder, { recursive: true });
    fill(folder, count, () => {});
    addThread(folder);
    keepAll(folder);
    writeFileSync(join(folder, 'filled'), '');
  }
  return { folder, cookies: await cookiesOf(folder) };
}

/**
 * As though each comment had come into its state today, so that no sweep takes any of them: what the first start on old
 * comments erases is no part of an answer.
 */
function keepAll(folder: string): void {
  const database = connect(databaseFile(folder));
  database.prepare('UPDATE comment SET state_since = ?').run(Date.now());
  database.close();
}

function addThread(folder: string): void {
  const database = connect(databaseFile(folder));
  const random = createRandom(IN_THREAD);
  const at = Date.now() - 1_000_000_000;
  const pageId = idAt(at, random);
  database
    .prepare(
      `INSERT INTO page (id, site_id, key, title, url, lang, created_at, published_count, thread_version, seen_version)
       SELECT ?, id, ?, 'Fünfzig Kommentare', '/articles/fifty', 'de', ?, ?, 1, 1 FROM site`,
    )
    .run(pageId, THREAD, at, IN_THREAD);
  const page = { id: pageId, tag: searchTag.page(pageId) };
  const people = database
    .prepare<[], { id: string }>("SELECT id FROM user WHERE role = 'moderator'")
    .all()
    .map(({ id }) => id);
  const from = { pages: [page], people, texts: prepareTexts(), until: at + 1_000_000 };
  const writer = createWriter(database, random);
  for (let written = 0; written < IN_THREAD; ) {
    const comment = makeComment(at + written * 1000, false, from, random);
    if (comment.state !== 'published') continue;
    writer.add(comment);
    written++;
  }
  database
    .prepare(
      `UPDATE comment SET published_replies = (SELECT count(*) FROM comment AS reply
        WHERE reply.thread_id = comment.id AND reply.in_reply_to IS NOT NULL) WHERE page_id = ?`,
    )
    .run(pageId);
  database.close();
}

/** Signs in as a person does; the server that is measured knows the session. */
async function cookiesOf(folder: string): Promise<string> {
  const config = testConfig(folder, { LOG_LEVEL: 'silent' });
  const server = await startServer(config);
  try {
    const reached = { ...server, config } as unknown as TestServer;
    const client = server.setupToken === null ? new Client(reached) : await firstAdmin(reached);
    if (server.setupToken === null)
      await client.post('/desk/sign-in', {
        email: 'amina@example.org',
        password: 'drei gelbe Boote im Nebel',
      });
    return client.cookies();
  } finally {
    await server.stop();
  }
}
