import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';
import { LOCK_TABLE } from '../database/schema-steps.ts';
import type { SavedSequence } from './manifest.ts';

/** A table and what of it is written. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A table's name as it stands in a statement. */
export function qualified(schema: string, table: string): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(table)}`;
}

/** All tables of a schema that hold something worth keeping, in the order of their names. */
export async function tablesOf(client: pg.ClientBase, schema: string): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = (select oid from pg_namespace where nspname = $1) and c.relkind = 'r' and c.relname <> $2
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname collate "C"`,
    [schema, LOCK_TABLE],
  );
  return rows;
}

/**
 * Where the sequences of a schema stand. What is read is never behind the rows of the transaction's snapshot, since a
 * sequence does not go back with a transaction.
 */
export async function sequencesOf(client: pg.ClientBase, schema: string): Promise<readonly SavedSequence[]> {
  const { rows: names } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = $1) and relkind = 'S' order by 1`,
    [schema],
  );
  const sequences: SavedSequence[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<Omit<SavedSequence, 'name'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${qualified(schema, name)}`,
    );
    sequences.push({ name, ...rows[0]! });
  }
  return sequences;
}

/** The name of a table that has a row; undefined when the schema is empty or not there. */
export async function firstFilledTable(
  client: pg.ClientBase,
  schema: string,
  tables: readonly string[],
): Promise<string | undefined> {
  for (const table of tables) {
    const { rowCount } = await client.query(`select from ${qualified(schema, table)} limit 1`);
    if (rowCount) return table;
  }
  return undefined;
}
