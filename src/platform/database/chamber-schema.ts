import type pg from 'pg';
import { chamberRole, quoteIdentifier } from './names.ts';
import { LOCK_TABLE, STEPS_TABLE } from './schema-steps.ts';

type Queryable = Pick<pg.Pool, 'query'>;

/** What all schemas of a database share. */
export async function createExtensions(owner: Queryable): Promise<void> {
  await owner.query('create extension if not exists pg_trgm with schema public').catch(ignoreDuplicate);
}

/**
 * Makes a chamber's empty schema and its role where they are missing.
 * @param owner not inside a transaction: where the server grants no roles, a statement fails
 * @returns whether the chamber has a role of its own
 */
export async function createSchemaAndRole(owner: Queryable, slug: string): Promise<boolean> {
  const role = chamberRole(slug);
  await owner.query(`create schema if not exists ${quoteIdentifier(slug)}`).catch(ignoreDuplicate);
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount) {
    try {
      await owner.query(`create role ${quoteIdentifier(role)} nologin`);
    } catch (error) {
      if ((error as pg.DatabaseError).code === '42501') return false;
      ignoreDuplicate(error);
    }
  }
  // from 16 on, creating a role gives its creator no right to act as it
  await owner.query(`grant ${quoteIdentifier(role)} to current_user`).catch(() => {});
  const { rows } = await owner.query<{ member: boolean }>(
    'select pg_has_role(current_user, $1, $2) as member',
    [role, 'MEMBER'],
  );
  return rows[0]?.member ?? false;
}

/**
 * The serving role reads and writes rows; rows of the audit trail it can only add (`audit_*` tables), and only where the
 * database gives them their numbers: it can neither put a row among sealed ones nor mark periods as sealed or dropped.
 * One process after the other: two grants on one table at the same moment fail, and processes are started together.
 */
export async function grantToRole(owner: Queryable, slug: string): Promise<void> {
  const role = quoteIdentifier(chamberRole(slug));
  const schema = quoteIdentifier(slug);
  await owner.query(`
    select pg_advisory_xact_lock(hashtext('grants'), hashtext('${slug}'));
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage, select on all sequences in schema ${schema} to ${role};
    do $$ declare t regclass; addable text; begin
      for t in select c.oid from pg_class c
          where c.relnamespace = (select oid from pg_namespace where nspname = '${slug}') and c.relkind = 'r' and c.relname like 'audit\\_%' loop
        execute format('revoke insert, update, delete, truncate on %s from ${chamberRole(slug)}', t);
        select string_agg(quote_ident(attname), ', ') into addable from pg_attribute
          where attrelid = t and attnum > 0 and not attisdropped and attidentity = ''
            and exists (select from pg_attribute n where n.attrelid = t and n.attidentity = 'a');
        if addable is not null then
          execute format('grant insert (%s) on %s to ${chamberRole(slug)}', addable, t);
        end if;
      end loop;
    end $$;
    revoke insert, update, delete on ${schema}.${STEPS_TABLE}, ${schema}.${LOCK_TABLE} from ${role};
  `);
}

function ignoreDuplicate(error: unknown): void {
  const code = (error as pg.DatabaseError).code;
  if (code !== '42P06' && code !== '42710' && code !== '23505') throw error;
}
