import type { Compilable, CompiledQuery, Insertable, Kysely, RawBuilder } from 'kysely';
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
  const places = new Proxy({} as Values, { get: (_, name) => new Place(String(name)) });
  let compiled: CompiledQuery<Row> | undefined;
  return async (source, values) => {
    const db = 'read' in source ? source.read : source;
    compiled ??= build(db, places).compile();
    const parameters = compiled.parameters.map((parameter) =>
      parameter instanceof Place ? values[parameter.name as keyof Values] : parameter,
    );
    const statement = preparing(db)?.(compiled.sql);
    if (!statement) return (await db.executeQuery<Row>({ ...compiled, parameters })).rows;
    if (statement.reader) return statement.all(parameters) as Row[];
    statement.run(parameters);
    return [];
  };
}

/** The same for a query that is written in SQL. */
export const preparedSql = <Values extends object, Row = unknown>(
  build: (values: Values) => RawBuilder<Row>,
): ((source: Database | Kysely<Schema>, values: Values) => Promise<Row[]>) =>
  prepared((db, values: Values) => ({ compile: () => build(values).compile(db) }));

const inserts = new Map<string, ReturnType<typeof prepared<Record<string, unknown>, unknown>>>();

/** Adds a row, of which every column that it fills has a value. */
export async function insertPrepared<Table extends keyof Schema>(
  trx: Trx,
  table: Table,
  row: Insertable<Schema[Table]>,
): Promise<void> {
  const columns = Object.keys(row);
  const name = `${table} ${columns.join()}`;
  const insert =
    inserts.get(name) ??
    prepared((db, values: Record<string, unknown>) =>
      db.insertInto(table).values(Object.fromEntries(columns.map((one) => [one, values[one]])) as never),
    );
  inserts.set(name, insert);
  await insert(trx, row as Record<string, unknown>);
}
