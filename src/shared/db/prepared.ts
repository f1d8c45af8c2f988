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

/**
 * Adds rows to a table.
 * @returns adds one; each must fill the same columns as the first
 */
export function preparedInsert<Table extends keyof Schema>(
  table: Table,
): (trx: Trx, row: Insertable<Schema[Table]>) => Promise<void> {
  let insert: ReturnType<typeof prepared<Record<string, unknown>, unknown>> | undefined;
  return async (trx, row) => {
    insert ??= prepared((db, values) =>
      db
        .insertInto(table)
        .values(Object.fromEntries(Object.keys(row).map((one) => [one, values[one]])) as never),
    );
    await insert(trx, row as Record<string, unknown>);
  };
}
