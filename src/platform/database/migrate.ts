import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createExtensions, createSchemaAndRole, grantToRole } from './chamber-schema.ts';
import { hearLostConnections } from './lost-connections.ts';
import type { MigrationStep } from './migration.ts';
import { quoteIdentifier } from './names.ts';
import { applySteps, STEPS_TABLE } from './schema-steps.ts';

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
  const pool = hearLostConnections(new pg.Pool({ ...connection, max: 2 }));
  try {
    await createExtensions(pool);
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
      .query(`select name from ${quoteIdentifier(slug)}.${STEPS_TABLE}`)
      .then((result) => new Set(result.rows.map((row: { name: string }) => row.name)))
      .catch(() => new Set<string>());
    if (steps.some((step) => !known.has(step.name))) return false;
  }
  return true;
}

async function migrateSchema(connection: pg.PoolConfig, slug: string, steps: readonly MigrationStep[]) {
  const options = `-c search_path=${slug},public`;
  const pool = hearLostConnections(new pg.Pool({ ...connection, max: 1, options }));
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await applySteps(kysely, slug, steps);
  } finally {
    await kysely.destroy();
  }
}
