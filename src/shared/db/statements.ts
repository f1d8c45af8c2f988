import type Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Hands out a statement of a connection, compiled once: compiling is most of a small query's time. */
export type Prepare = (sql: string) => Sqlite.Statement;

const MAX_STATEMENTS = 500;

export function preparingOnce(connection: Sqlite.Database): Prepare {
  const statements = new Map<string, Sqlite.Statement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql);
    if (statements.size < MAX_STATEMENTS) statements.set(sql, statement);
    return statement;
  };
}

const direct = new WeakMap<Kysely<Schema>, Prepare>();

/**
 * From now on prepared queries of `db` run without Kysely. Only for one that nobody else's query can get in the way of:
 * a transaction that is open, or a connection that begins none.
 */
export function runDirectly(db: Kysely<Schema>, prepare: Prepare): void {
  direct.set(db, prepare);
}

/** How to prepare what is run without Kysely; undefined: not at all. */
export const preparing = (db: Kysely<Schema>): Prepare | undefined => direct.get(db);
