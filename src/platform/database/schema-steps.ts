import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { MigrationStep } from './migration.ts';

/** Which steps a schema has had; kept with the data, so that a restored schema remembers when it got each. */
export const STEPS_TABLE = 'schema_steps';

/** Keeps two processes from changing one schema; holds nothing worth keeping. */
export const LOCK_TABLE = 'schema_lock';

/**
 * Applies the steps that a schema lacks, in the order of their names. Waits for another process that is at it.
 * @param kysely whose search path begins with the schema
 * @param options.inTransaction false where the caller has opened a transaction that all this belongs to
 * @returns the names of the steps applied
 * @throws with the failing step's name
 */
export async function applySteps(
  kysely: Kysely<unknown>,
  schema: string,
  steps: readonly MigrationStep[],
  options: { readonly inTransaction: boolean } = { inTransaction: true },
): Promise<readonly string[]> {
  let failed: { readonly step: string; readonly cause: Error } | undefined;
  const migrator = new Migrator({
    db: kysely,
    migrationTableSchema: schema,
    migrationTableName: STEPS_TABLE,
    migrationLockTableName: LOCK_TABLE,
    allowUnorderedMigrations: true,
    disableTransactions: !options.inTransaction,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          steps.map(({ name, sql: statements }) => [
            name,
            {
              up: async (db: Kysely<unknown>) => {
                try {
                  await sql.raw(statements).execute(db);
                } catch (error) {
                  // what follows in a broken transaction would hide it
                  failed ??= { step: name, cause: error as Error };
                  throw error;
                }
              },
            },
          ]),
        ),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const { step, cause } = failed ?? { step: 'before the first step', cause: error as Error };
    throw new Error(`Migration ${step} (Kammer ${schema}): ${cause.message}`, { cause });
  }
  return (results ?? []).map((result) => result.migrationName);
}
