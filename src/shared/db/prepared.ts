import {
  type Compilable,
  type CompiledQuery,
  type Insertable,
  type Kysely,
  type RawBuilder,
  sql,
} from 'kysely';
import type { Trx } from './commit-group.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { preparing } from './statements.ts';

/** Stands in a query where a value goes. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is asked very often: its SQL is made once, since making it takes longer than running it, and it is run
 * without Kysely where that has nothing to arrange. It must be the same for all values: no value may be looked at, each
 * is only put into its place.
 * @param build makes the query; `values` holds a stand-in for each value
 * @returns runs it with values, in a transaction or on what is committed
 */
export function prepared<Values extends object, Row>(
  build: (db: Kysely<Schema>, values: Values) => Compilable<Row>,
): (source: Database | Kysely<Schema>, values: Values) => Promise<Row[]> {
  const standIns = new Proxy({} as Values, { get: (_, name) => new Place(String(name)) });
  let compiled: CompiledQuery<Row> | undefined;
  let names: string[] = [];
  return async (source, values) => {
    const db = 'read' in source ? source.read : source;
    if (!compiled) {
      const query = build(db, standIns).compile();
      const { sql, places } = inOnePlan(query);
      compiled = { ...query, sql };
      names = places.map(({ name }) => name);
    }
    const parameters = names.map((name) => values[name as keyof Values]);
    const statement = preparing(db)?.(compiled.sql);
    if (!statement) return (await db.executeQuery<Row>({ ...compiled, parameters })).rows;
    if (statement.reader) return statement.all(parameters) as Row[];
    statement.run(parameters);
    return [];
  };
}

/**
 * SQLite compiles a statement anew each time it is run if it looked at a value that is bound when it chose the plan
 * (sqlite.org/c3ref/prepare.html), which takes longer than to run it. It looks at the value in `column = ?` and in
 * `LIMIT ?`, but at none with a sign; and what is always the same is no value, so that it knows the plan for good.
 * @throws if a question mark stands for anything but a value
 */
function inOnePlan({ sql, parameters }: CompiledQuery): { sql: string; places: Place[] } {
  const left = [...parameters];
  const text = sql.replaceAll('?', () => {
    const parameter = left.shift();
    return parameter instanceof Place ? '+?' : literal(parameter);
  });
  if (left.length > 0) throw new Error('Not every value of the query has its place.');
  return { sql: text, places: parameters.filter((one) => one instanceof Place) };
}

function literal(constant: unknown): string {
  if (typeof constant === 'number' || constant === null) return String(constant);
  if (typeof constant === 'string') return `'${constant.replaceAll("'", "''")}'`;
  throw new Error('A prepared query can hold texts and numbers.');
}

/** The same for a query that is written in SQL. */
export const preparedSql = <Values extends object, Row = unknown>(
  build: (values: Values) => RawBuilder<Row>,
): ((source: Database | Kysely<Schema>, values: Values) => Promise<Row[]>) =>
  prepared((db, values: Values) => ({ compile: () => build(values).compile(db) }));

/** Ids as the text of a JSON array: so the SQL is the same for any number of them. */
export const among = (ids: string) => sql<string>`(SELECT value FROM json_each(${ids}))`;

type Row = Record<string, unknown>;

/**
 * Adds rows to a table.
 * @returns adds one; each must fill the same columns as the first
 */
export function preparedInsert<Table extends keyof Schema>(
  table: Table,
): (trx: Trx, row: Insertable<Schema[Table]>) => Promise<void> {
  let insert: ReturnType<typeof prepared<Row, unknown>> | undefined;
  return async (trx, row) => {
    insert ??= prepared((db, values) =>
      db
        .insertInto(table)
        .values(Object.fromEntries(Object.keys(row).map((one) => [one, values[one]])) as never),
    );
    await insert(trx, row as Row);
  };
}

/** Sizes of statements for many rows: each size is one more to compile and to keep. */
const ROWS_AT_ONCE = [32, 16, 8, 4, 2, 1];

/**
 * A statement for many rows, which all have the same columns. Where a table has triggers, SQLite copies each page that a
 * statement changes before it does, in case the statement fails: in one statement many rows take half of what they take
 * in as many.
 * @param build makes it; `rows` hold a stand-in for each value
 */
export function preparedForMany(
  build: (db: Kysely<Schema>, columns: readonly string[], rows: readonly Row[]) => Compilable<unknown>,
): (trx: Trx, rows: readonly Row[]) => Promise<void> {
  const statements = new Map<string, ReturnType<typeof prepared<unknown[], unknown>>>();
  const statementFor = (columns: readonly string[], count: number) => {
    const name = `${count} ${columns.join()}`;
    const known = statements.get(name);
    if (known) return known;
    const made = prepared((db, values: unknown[]) => {
      const rows = Array.from({ length: count }, (_, i) =>
        Object.fromEntries(columns.map((one, k) => [one, values[i * columns.length + k]])),
      );
      return build(db, columns, rows);
    });
    statements.set(name, made);
    return made;
  };
  return async (trx, rows) => {
    const columns = Object.keys(rows[0] ?? {});
    for (let from = 0; from < rows.length; ) {
      const count = ROWS_AT_ONCE.find((size) => size <= rows.length - from) as number;
      const values = rows.slice(from, from + count).flatMap((row) => columns.map((one) => row[one]));
      await statementFor(columns, count)(trx, values);
      from += count;
    }
  };
}

/**
 * Adds rows to a table.
 * @returns adds some; each must fill the same columns
 */
export function preparedInserts<Table extends keyof Schema>(
  table: Table,
): (trx: Trx, rows: readonly Insertable<Schema[Table]>[]) => Promise<void> {
  const insert = preparedForMany((db, _columns, rows) => db.insertInto(table).values(rows as never));
  return (trx, rows) => insert(trx, rows as readonly Row[]);
}
