import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../src/shared/db/database.ts';

const MILLISECONDS = 3000;

/** How many transactions of one row, each on disk before the next, better-sqlite3 makes in a second. */
export function measureSingleCommits(folder: string): number {
  const file = join(folder, 'single.db');
  rmSync(file, { force: true });
  const database = connect(file);
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
  const text = 'x'.repeat(300);
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < MILLISECONDS) {
    insert.run(text);
    count++;
  }
  const seconds = (performance.now() - begun) / 1000;
  database.close();
  return count / seconds;
}
