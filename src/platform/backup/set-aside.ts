import type pg from 'pg';
import { quoteIdentifier } from '../database/names.ts';
import { qualified } from './catalogue.ts';

/**
 * Takes away what would refuse, change or slow down rows that are copied in as they were: foreign keys, since tables
 * may refer to each other in circles; triggers of our own, since they have had their say when the row was first
 * written; indexes that no constraint stands on. An ordinary owner may do all of it. The search path has to begin with
 * the schema.
 * @returns what puts it all back, which checks every foreign key and every unique index anew
 */
export async function setAside(client: pg.ClientBase, schema: string): Promise<() => Promise<void>> {
  const back: string[] = [];
  const take = async (away: string, undo: string) => {
    await client.query(away);
    back.unshift(undo);
  };
  for (const { table, trigger } of await triggersOf(client, schema)) {
    const alter = `alter table ${qualified(schema, table)}`;
    const name = quoteIdentifier(trigger);
    await take(`${alter} disable trigger ${name}`, `${alter} enable trigger ${name}`);
  }
  for (const { index, definition } of await indexesOf(client, schema)) {
    await take(`drop index ${qualified(schema, index)}`, definition);
  }
  for (const { table, name, definition } of await foreignKeysOf(client, schema)) {
    const alter = `alter table ${qualified(schema, table)}`;
    await take(
      `${alter} drop constraint ${quoteIdentifier(name)}`,
      `${alter} add constraint ${quoteIdentifier(name)} ${definition}`,
    );
  }
  return async () => {
    for (const statement of back) await client.query(statement);
  };
}

async function triggersOf(client: pg.ClientBase, schema: string) {
  const { rows } = await client.query<{ table: string; trigger: string }>(
    `select c.relname as table, t.tgname as trigger
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = (select oid from pg_namespace where nspname = $1) and not t.tgisinternal and t.tgenabled = 'O'`,
    [schema],
  );
  return rows;
}

async function indexesOf(client: pg.ClientBase, schema: string) {
  const { rows } = await client.query<{ index: string; definition: string }>(
    `select c.relname as index, pg_get_indexdef(c.oid) as definition
     from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = (select oid from pg_namespace where nspname = $1)
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [schema],
  );
  return rows;
}

async function foreignKeysOf(client: pg.ClientBase, schema: string) {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = (select oid from pg_namespace where nspname = $1) and k.contype = 'f'`,
    [schema],
  );
  return rows;
}
