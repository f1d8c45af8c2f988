import { existsSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { AppError } from '../../shared/errors.ts';

/** A database that nobody else has open, and that nobody can open before `release`. */
export interface Held {
  connection: Sqlite.Database;
  release(): void;
}

/** Long enough for a command that is just ending. */
const PATIENCE = 2000;

/**
 * Takes a database for itself. Every connection to a database in WAL mode holds a lock on it as long as it is open,
 * also when it does nothing (sqlite.org/wal.html), and the system takes the lock back when its process dies. Leaving WAL
 * mode needs all of them gone: so this fails while a server, worker or command has it open, on this machine or in
 * another container over the same volume; not on another machine over a network file system. It writes what stands in
 * the write-ahead log into the database and removes `-wal` and `-shm`.
 * @returns null: what is there cannot be read as a database, so nobody's locks can be seen
 * @throws conflict while somebody has it open
 */
export function holdDatabase(file: string): Held | null {
  const connection = new Sqlite(file, { timeout: PATIENCE, fileMustExist: true });
  try {
    connection.pragma('locking_mode = EXCLUSIVE');
    connection.pragma('journal_mode = DELETE');
    // takes the lock where the database was in this mode already
    connection.exec('BEGIN EXCLUSIVE; COMMIT');
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    connection.close();
    const code = String((error as { code?: unknown }).code);
    if (code.startsWith('SQLITE_BUSY'))
      throw new AppError(
        'conflict',
        'A server, worker or command has the database open. Stop all of them first, then restore.',
      );
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) return null;
    throw error;
  }
  if (existsSync(`${file}-wal`)) {
    connection.close();
    throw new AppError('conflict', `${file}-wal is still there. Stop whatever has the database open.`);
  }
  return { connection, release: () => connection.close() };
}
