import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { type CommitGroup, createCommitGroup } from './commit-group.ts';
import { type Committed, createCommitted } from './committed.ts';
import type { Schema } from './schema.ts';
import { preparingOnce, runDirectly } from './statements.ts';
import { BUSY_TIMEOUT } from './write-lock.ts';

/**
 * The database of one process: one connection that writes and one that reads, so that pages are served while a
 * transaction is open, and a read inside a transaction cannot wait for that transaction.
 */
export interface Database {
  /** Reads what is committed. */
  readonly read: Kysely<Schema>;
  /** Keeps what is read again and again, as long as nothing is committed; see committed.ts. */
  readonly committed: Committed;
  /** Runs one transaction and resolves after it is on disk; see commit-group.ts. */
  readonly write: CommitGroup['write'];
  /** As `write`, for what many do at the same time. */
  readonly writeAlike: CommitGroup['writeAlike'];
  /** How many transactions wait to be written. */
  readonly waiting: CommitGroup['waiting'];
  /**
   * As `write`, for a transaction that takes words away: afterwards they are not in the write-ahead log either, unless
   * another process holds a lock just then; in that case the next one of these takes them out.
   */
  readonly erase: CommitGroup['write'];
  /**
   * Empties the write-ahead log, in which old values stand until it is written over.
   * @returns false while another process reads from it or writes
   */
  emptyLog(): Promise<boolean>;
  /** The writing connection as better-auth needs it; its statements queue with the transactions. */
  readonly writer: Kysely<Schema>;
  close(): Promise<void>;
}

/** Opens `wegweiser.db` in the data folder. Migrations must have run. */
export function openDatabase(dataDir: string): Database {
  const file = databaseFile(dataDir);
  const writing = connect(file);
  const reading = connect(file, { readonly: true });
  const [prepareWriting, prepareReading] = [preparingOnce(writing), preparingOnce(reading)];
  const writer = over(writing, prepareWriting);
  const read = over(reading, prepareReading);
  runDirectly(read, prepareReading);
  const group = createCommitGroup(writer, writing, prepareWriting);
  const emptyLog = async () => {
    const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(writer);
    return rows[0]?.busy === 0;
  };
  return {
    read,
    writer,
    committed: createCommitted(reading),
    write: group.write,
    writeAlike: group.writeAlike,
    waiting: group.waiting,
    async erase(work) {
      const result = await group.write(work);
      await emptyLog();
      return result;
    },
    emptyLog,
    async close() {
      await group.idle();
      // Kysely closes none that was never asked anything; the writing one last, which puts the log into the database
      await read.destroy();
      reading.close();
      await writer.destroy();
      writing.close();
    },
  };
}

/** Queries over a connection, which whoever opened it closes. */
export const over = (connection: Sqlite.Database, prepare = preparingOnce(connection)): Kysely<Schema> =>
  new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { prepare, close: () => void connection.close() } }),
  });

export const databaseFile = (dataDir: string) => join(dataDir, 'wegweiser.db');

/**
 * A connection with the settings that the promises rest on: WAL with synchronous=FULL survives a power cut after
 * every commit (sqlite.org/pragma.html#pragma_synchronous), secure_delete overwrites what was erased, and with
 * recursive_triggers the append-only tables refuse INSERT OR REPLACE too. What a savepoint may have to restore stays in
 * memory: no words in temporary files, and none of their cost.
 */
export function connect(file: string, options: Sqlite.Options = {}): Sqlite.Database {
  const database = new Sqlite(file, { timeout: BUSY_TIMEOUT, ...options });
  if (!options.readonly) database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('recursive_triggers = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('temp_store = MEMORY');
  return database;
}
