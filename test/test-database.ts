import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../src/platform/database/migrate.ts';
import type { MigrationStep } from '../src/platform/database/migration.ts';
import { chamberRole, quoteIdentifier } from '../src/platform/database/names.ts';

/** Where the one chamber of a test portal lives. */
export interface TestDatabase {
  readonly connection: pg.PoolConfig;
  /** The chamber's schema. */
  readonly slug: string;
  readonly rolesPerChamber: boolean;
  /** Gives the server back what the test made. */
  readonly remove: () => Promise<void>;
}

/**
 * A database of its own with all steps in place: a copy of one that is migrated once a run, since going through all
 * steps takes ten times as long as copying, and longer with every schema that the server holds already.
 */
export async function ownDatabase(steps: readonly MigrationStep[]): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const digest = createHash('sha256').update(JSON.stringify(steps)).digest('hex').slice(0, 10);
  const slug = `t${digest}`;
  const template = `template_${digest}`;
  const name = `test_${randomBytes(8).toString('hex')}`;
  const rolesPerChamber = await onServer(server, async (client) => {
    const roles = await ensureTemplate(client, server, template, slug, steps);
    const copy = `create database ${quoteIdentifier(name)} template ${quoteIdentifier(template)}`;
    // the other strategy writes every page to the log, which takes five times as long
    await client.query(`${copy} strategy file_copy`);
    return roles;
  });
  return {
    connection: inDatabase(server, name),
    slug,
    rolesPerChamber,
    remove: () =>
      onServer(server, async (client) => {
        await client.query(`drop database ${quoteIdentifier(name)} with (force)`);
      }),
  };
}

/** A schema in the run's common database, for what chambers beside each other may and may not do. */
export async function besideOthers(steps: readonly MigrationStep[]): Promise<TestDatabase> {
  const connection = inject('databaseServer');
  const slug = `t${randomBytes(5).toString('hex')}`;
  const { rolesPerChamber } = await migrate(connection, [slug], steps);
  return { connection, slug, rolesPerChamber, remove: async () => {} };
}

/** Makes the template unless another worker has; it gets its name when it is complete. */
async function ensureTemplate(
  client: pg.Client,
  server: pg.PoolConfig,
  template: string,
  slug: string,
  steps: readonly MigrationStep[],
): Promise<boolean> {
  await client.query('select pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      const begun = `${template}_begun`;
      await client.query(`drop database if exists ${quoteIdentifier(begun)} with (force)`);
      await client.query(`create database ${quoteIdentifier(begun)}`);
      await migrate(inDatabase(server, begun), [slug], steps);
      await client.query(`alter database ${quoteIdentifier(begun)} rename to ${quoteIdentifier(template)}`);
    }
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [template]);
  }
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [chamberRole(slug)]);
  return Boolean(rowCount);
}

async function onServer<Value>(
  server: pg.PoolConfig,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function inDatabase(server: pg.PoolConfig, name: string): pg.PoolConfig {
  const { connectionString, ...rest } = server;
  if (connectionString === undefined) return { ...rest, database: name };
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return { ...rest, connectionString: url.href };
}
