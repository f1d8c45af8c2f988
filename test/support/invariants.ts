import assert from 'node:assert/strict';
import type Sqlite from 'better-sqlite3';
import { connect, databaseFile, openDatabase } from '../../src/shared/db/database.ts';
import { createSealing } from '../../src/shared/sealing.ts';
import { loadSecrets } from '../../src/shared/secrets.ts';
import { brokenComments } from './broken-comments.ts';
import { openEverything } from './sealed-rows.ts';

/** What is kept beside the rows, and must be what they add up to; each finds the ones that do not. */
const SUMS: Readonly<Record<string, string>> = {
  'published comments of a page': `SELECT id FROM page WHERE published_count <>
    (SELECT count(*) FROM comment WHERE page_id = page.id AND state = 'published')`,
  'published answers of a comment': `SELECT id FROM comment AS root WHERE in_reply_to IS NULL AND published_replies <>
    (SELECT count(*) FROM comment WHERE thread_id = root.id AND in_reply_to IS NOT NULL AND state = 'published')`,
  'what waits in the queue': `WITH waiting AS (SELECT page_id, coalesce(lang, '') AS lang, coalesce(label, '') AS label,
      section, count(*) AS count FROM comment WHERE state = 'pending' GROUP BY 1, 2, 3, 4),
      kept AS (SELECT page_id, lang, label, section, count FROM queue_count)
    SELECT page_id AS id FROM (SELECT * FROM waiting EXCEPT SELECT * FROM kept)
    UNION ALL SELECT page_id FROM (SELECT * FROM kept EXCEPT SELECT * FROM waiting)`,
  'judgements of decisions': `SELECT comment_id AS id FROM judged EXCEPT SELECT comment_id FROM judgement
    UNION ALL SELECT comment_id FROM judgement EXCEPT SELECT comment_id FROM judged`,
  'comments in each state': `WITH there AS (SELECT state, count(*) AS count FROM comment GROUP BY state),
      kept AS (SELECT state, count FROM comment_count WHERE count <> 0)
    SELECT state AS id FROM (SELECT * FROM there EXCEPT SELECT * FROM kept)
    UNION ALL SELECT state FROM (SELECT * FROM kept EXCEPT SELECT * FROM there)`,
  'work for comments that are not there': `SELECT id FROM outbox WHERE job = 'screen-comment'
    AND subject_id NOT IN (SELECT id FROM comment)`,
  'referrals of comments that are not referred': `SELECT referral.id FROM referral JOIN comment ON comment.id = comment_id
    WHERE referral.state = 'open' AND comment.state <> 'referred'`,
};

/**
 * What holds at any time, whatever dies: the file is whole, each comment's state is what its events say, its words
 * stand in one place and can be opened, what must still be done is recorded, sums and search index agree with the rows.
 * Reads the data folder of processes that run or have ended.
 * @returns one sentence for each thing that is wrong, with ids and no words; none when all is well
 */
export async function findBroken(dataDir: string): Promise<string[]> {
  const db = openDatabase(dataDir);
  const connection = connect(databaseFile(dataDir));
  try {
    const sealing = createSealing(loadSecrets(dataDir).sealingKeys);
    return [
      ...brokenFile(connection),
      ...Object.entries(SUMS).flatMap(([what, query]) =>
        connection
          .prepare<[], { id: string }>(query)
          .all()
          .map(({ id }) => `${id}: ${what}`),
      ),
      ...(await brokenComments(db)),
      ...(await openEverything({ db, sealing }).then(
        () => [],
        (error: unknown) => [`something sealed cannot be opened: ${String(error)}`],
      )),
    ];
  } finally {
    connection.close();
    await db.close();
  }
}

/** @throws with everything that `findBroken` finds */
export async function assertInvariants(dataDir: string): Promise<void> {
  assert.deepEqual(await findBroken(dataDir), []);
}

/** SQLite's own opinion of its pages, its references and its full-text index. */
function brokenFile(connection: Sqlite.Database): string[] {
  const broken: string[] = [];
  const integrity = connection.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') broken.push(`integrity_check: ${integrity}`);
  const orphans = connection.pragma('foreign_key_check') as { table: string }[];
  broken.push(...orphans.map(({ table }) => `${table} refers to what is not there`));
  try {
    connection.exec(`INSERT INTO comment_search (comment_search, rank) VALUES ('integrity-check', 1)`);
  } catch (error) {
    broken.push(`the search index does not agree with its entries: ${String(error)}`);
  }
  return broken;
}
