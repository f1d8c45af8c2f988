import type Sqlite from 'better-sqlite3';
import { DAY, type Instant } from '../../src/shared/clock.ts';
import { connect, databaseFile } from '../../src/shared/db/database.ts';
import { migrate } from '../../src/shared/db/migrate.ts';
import { makeComment } from './comments.ts';
import { createRandom, type Random } from './random.ts';
import { addSurroundings } from './surroundings.ts';
import { prepareTexts } from './texts.ts';
import { createWriter } from './writer.ts';

const SEED = 20_260_101;
const YEARS = 2 * 365 * DAY;
const PER_TRANSACTION = 20_000;
const SHARE_PENDING = 0.1;
const MEBIBYTE = 1_048_576;

/**
 * Fills a new database with this many comments of two years, a tenth of them pending, mostly young ones. Runs with the
 * same number on the same day fill it alike.
 */
export function fill(folder: string, count: number, log: (line: string) => void): void {
  migrate(folder);
  const database = connect(databaseFile(folder));
  // faster, and safe where a file that is half filled is of no use
  for (const pragma of ['journal_mode = MEMORY', 'synchronous = OFF', 'cache_size = -1500000'])
    database.pragma(pragma);
  const now = Math.floor(Date.now() / DAY) * DAY;
  const random = createRandom(SEED);
  const from = { ...addSurroundings(database, now - YEARS - DAY, random), texts: prepareTexts(), until: now };
  const pending = choosePending(count, random);
  const writer = createWriter(database, random);
  const judging = dropJudging(database);
  for (let begun = 0; begun < count; begun += PER_TRANSACTION) {
    database.transaction(() => {
      for (let index = begun; index < Math.min(count, begun + PER_TRANSACTION); index++) {
        const createdAt = now - YEARS + Math.floor((index / count) * YEARS);
        writer.add(makeComment(createdAt, pending[index] === 1, from, random));
      }
    })();
    if (begun % 200_000 === 0) log(`${begun} of ${count} comments`);
  }
  log('what people judged');
  database.exec(`INSERT INTO judgement SELECT * FROM judged; ${judging}`);
  log('the search index');
  indexWords(database);
  log('what else is derived');
  finish(database, from.people, now);
  database.close();
}

/** Of the comments in order of time, which ones wait: exactly a tenth, seldom one of long ago. */
function choosePending(count: number, random: Random): Uint8Array {
  const pending = new Uint8Array(count);
  for (let left = Math.round(count * SHARE_PENDING); left > 0; ) {
    const index = count - 1 - Math.floor(random.exponential(count * SHARE_PENDING));
    if (index < 0 || pending[index] === 1) continue;
    pending[index] = 1;
    left--;
  }
  return pending;
}

/** Judging all comments at once is many times faster than one by one. @returns the SQL that makes the trigger again */
function dropJudging(database: Sqlite.Database): string {
  const trigger = database
    .prepare<[], { sql: string }>("SELECT sql FROM sqlite_master WHERE name = 'comment_event_judges'")
    .get();
  database.exec('DROP TRIGGER comment_event_judges');
  return trigger?.sql ?? '';
}

/**
 * In larger pieces than the product does, which takes a third of the time; then they are merged as far as the product
 * would have done by and by.
 */
function indexWords(database: Sqlite.Database): void {
  database.exec(`
    INSERT INTO comment_search (comment_search, rank) VALUES ('hashsize', ${64 * MEBIBYTE});
    INSERT INTO comment_search (comment_search) VALUES ('rebuild');
    INSERT INTO comment_search (comment_search, rank) VALUES ('merge', ${MEBIBYTE});
    INSERT INTO comment_search (comment_search, rank) VALUES ('hashsize', ${MEBIBYTE});`);
}

/** What is derived from the comments, and who has some open. */
function finish(database: Sqlite.Database, people: readonly string[], now: Instant): void {
  database.exec(`
    UPDATE page SET published_count = (SELECT count(*) FROM comment WHERE page_id = page.id AND state = 'published'),
      thread_version = 1, seen_version = 1;
    UPDATE comment SET published_replies = reply.count FROM
      (SELECT thread_id, count(*) AS count FROM comment WHERE state = 'published' AND in_reply_to IS NOT NULL
        GROUP BY thread_id) AS reply
      WHERE comment.id = reply.thread_id;`);
  const lease = database.prepare(`INSERT INTO lease (comment_id, person_id, since, until)
    SELECT id, ?, ?, ? FROM comment WHERE state = 'pending' AND section = 0 ORDER BY created_at LIMIT 1 OFFSET ?`);
  for (const [index, person] of people.slice(0, 5).entries()) lease.run(person, now, now + YEARS, index * 3);
  database.pragma('journal_mode = WAL');
}
