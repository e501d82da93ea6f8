import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import type { MigrationStep } from './migration.ts';
import { chamberRole, quoteIdentifier } from './names.ts';

/** What a run of the migrations did. */
export interface MigrationReport {
  /** Names of the steps applied, by chamber. */
  readonly applied: Readonly<Record<string, readonly string[]>>;
  /** Whether each chamber has a role of its own now. */
  readonly rolesPerChamber: boolean;
}

/**
 * Brings every chamber's schema up to date. Safe to run from several processes at once: the second waits.
 * @param connection of the owner's role, which owns all tables; the chambers' roles only get what they need
 * @param slugs schema names
 * @throws with the failing step's name when a step fails; that schema keeps its last good state
 */
export async function migrate(
  connection: pg.PoolConfig,
  slugs: readonly string[],
  steps: readonly MigrationStep[],
): Promise<MigrationReport> {
  const applied: Record<string, readonly string[]> = {};
  const pool = new pg.Pool({ ...connection, max: 2 });
  pool.on('error', () => {});
  try {
    await pool.query('create extension if not exists pg_trgm with schema public').catch(ignoreDuplicate);
    let rolesPerChamber = true;
    for (const slug of slugs) {
      rolesPerChamber = (await createSchemaAndRole(pool, slug)) && rolesPerChamber;
      applied[slug] = await migrateSchema(connection, slug, steps);
      if (rolesPerChamber) await grantToRole(pool, slug);
    }
    return { applied, rolesPerChamber };
  } finally {
    await pool.end();
  }
}

/** True when every step is in place in every schema; reads only. */
export async function isMigrated(
  pool: pg.Pool,
  slugs: readonly string[],
  steps: readonly MigrationStep[],
): Promise<boolean> {
  for (const slug of slugs) {
    const known = await pool
      .query(`select name from ${quoteIdentifier(slug)}.schema_steps`)
      .then((result) => new Set(result.rows.map((row: { name: string }) => row.name)))
      .catch(() => new Set<string>());
    if (steps.some((step) => !known.has(step.name))) return false;
  }
  return true;
}

async function createSchemaAndRole(pool: pg.Pool, slug: string): Promise<boolean> {
  const role = chamberRole(slug);
  await pool.query(`create schema if not exists ${quoteIdentifier(slug)}`).catch(ignoreDuplicate);
  const { rowCount } = await pool.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount) {
    try {
      await pool.query(`create role ${quoteIdentifier(role)} nologin`);
    } catch (error) {
      if ((error as pg.DatabaseError).code === '42501') return false;
      ignoreDuplicate(error);
    }
  }
  // from 16 on, creating a role gives its creator no right to act as it
  await pool.query(`grant ${quoteIdentifier(role)} to current_user`).catch(() => {});
  const { rows } = await pool.query<{ member: boolean }>(
    'select pg_has_role(current_user, $1, $2) as member',
    [role, 'MEMBER'],
  );
  return rows[0]?.member ?? false;
}

async function migrateSchema(connection: pg.PoolConfig, slug: string, steps: readonly MigrationStep[]) {
  const pool = new pg.Pool({ ...connection, max: 1, options: `-c search_path=${slug},public` });
  pool.on('error', () => {});
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db: kysely,
      migrationTableSchema: slug,
      migrationTableName: 'schema_steps',
      migrationLockTableName: 'schema_lock',
      allowUnorderedMigrations: true,
      provider: {
        getMigrations: async () =>
          Object.fromEntries(
            steps.map((step) => [step.name, { up: (db: Kysely<unknown>) => runStep(db, step) }]),
          ),
      },
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error) {
      const failed =
        results?.find((result) => result.status === 'Error')?.migrationName ?? 'before the first step';
      throw new Error(`Migration ${failed} (Kammer ${slug}): ${(error as Error).message}`, { cause: error });
    }
    return (results ?? []).map((result) => result.migrationName);
  } finally {
    await kysely.destroy();
  }
}

async function runStep(db: Kysely<unknown>, step: MigrationStep): Promise<void> {
  await sql.raw(step.sql).execute(db);
}

/**
 * The serving role reads and writes rows; rows of the audit trail it can only add (`audit_*` tables). One process after
 * the other: two grants on one table at the same moment fail, and processes are started together.
 */
async function grantToRole(pool: pg.Pool, slug: string): Promise<void> {
  const role = quoteIdentifier(chamberRole(slug));
  const schema = quoteIdentifier(slug);
  await pool.query(`
    select pg_advisory_xact_lock(hashtext('grants'), hashtext('${slug}'));
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage, select on all sequences in schema ${schema} to ${role};
    do $$ declare t text; begin
      for t in select tablename from pg_tables where schemaname = '${slug}' and tablename like 'audit\\_%' loop
        execute format('revoke update, delete, truncate on %I.%I from ${chamberRole(slug)}', '${slug}', t);
      end loop;
    end $$;
    revoke insert, update, delete on ${schema}.schema_steps, ${schema}.schema_lock from ${role};
  `);
}

function ignoreDuplicate(error: unknown): void {
  const code = (error as pg.DatabaseError).code;
  if (code !== '42P06' && code !== '42710' && code !== '23505') throw error;
}
