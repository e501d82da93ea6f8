import type pg from 'pg';
import { kyselyOf } from '../database/client-kysely.ts';
import { createExtensions, createSchemaAndRole, grantToRole } from '../database/chamber-schema.ts';
import type { MigrationStep } from '../database/migration.ts';
import { quoteIdentifier } from '../database/names.ts';
import { applySteps, STEPS_TABLE } from '../database/schema-steps.ts';
import { CommandRefusal } from '../feature/feature.ts';
import { firstFilledTable, qualified, tablesOf } from './catalogue.ts';
import { copyTablesIn, setSequences } from './copy-in.ts';
import type { SavedSchema } from './manifest.ts';
import type { Backup } from './open-backup.ts';
import { inRestoreTransaction } from './restore-transaction.ts';
import { setAside } from './set-aside.ts';
import { backupTexts as t } from './texts.de.ts';

/**
 * Refuses chambers that hold a row of anything; which steps they have had does not count.
 * @throws CommandRefusal with the name of the first such table
 */
export async function refuseFilledChambers(
  pool: pg.Pool,
  chambers: readonly Pick<SavedSchema, 'name'>[],
): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { name } of chambers) await refuseFilledChamber(client, name);
  } finally {
    client.release();
  }
}

async function refuseFilledChamber(client: pg.ClientBase, slug: string): Promise<void> {
  const tables = (await tablesOf(client, slug)).map(({ name }) => name);
  const filled = await firstFilledTable(
    client,
    slug,
    tables.filter((name) => name !== STEPS_TABLE),
  );
  if (filled !== undefined) throw new CommandRefusal(t.notEmpty(slug, filled));
}

/**
 * Puts one chamber back in one transaction: makes its tables by the steps that the backup names, copies the rows in as
 * they were, then applies the steps that came later.
 * @param pool of the owner's role, which need not be a superuser
 * @param steps all that this program knows
 * @returns the names of the steps that came later
 * @throws CommandRefusal when the chamber is not empty or in use; nothing has changed then
 */
export async function restoreChamber(
  pool: pg.Pool,
  backup: Backup,
  saved: SavedSchema,
  steps: readonly MigrationStep[],
): Promise<readonly string[]> {
  await createExtensions(pool);
  const hasRole = await createSchemaAndRole(pool, saved.name);
  const { later, tables } = await inRestoreTransaction(pool, saved.name, async (client) => {
    await emptySchema(client, saved.name);
    const kysely = kyselyOf(client);
    const had = new Set(saved.steps);
    await applySteps(
      kysely,
      saved.name,
      steps.filter(({ name }) => had.has(name)),
      { inTransaction: false },
    );
    const putBack = await setAside(client, saved.name);
    await copyTablesIn(client, backup, saved);
    await setSequences(client, saved);
    await putBack();
    const applied = await applySteps(kysely, saved.name, steps, { inTransaction: false });
    if (hasRole) await grantToRole(client, saved.name);
    return { later: applied, tables: await tablesOf(client, saved.name) };
  });
  // else the first visitors would wait for plans made without knowing how large the tables are
  for (const { name } of tables) await pool.query(`analyze ${qualified(saved.name, name)}`);
  return later;
}

/** Leaves the schema without anything, after nobody can add a row to it any more. */
async function emptySchema(client: pg.ClientBase, schema: string): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('restore'), hashtext($1))`, [schema]);
  const tables = await tablesOf(client, schema);
  const names = tables.map(({ name }) => qualified(schema, name));
  if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access exclusive mode`);
  await refuseFilledChamber(client, schema);
  await client.query(
    `drop schema ${quoteIdentifier(schema)} cascade; create schema ${quoteIdentifier(schema)}`,
  );
}
