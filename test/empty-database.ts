import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { quoteIdentifier } from '../src/platform/database/names.ts';
import { inDatabase } from './test-database.ts';

/** A database in which nobody has made anything yet. */
export interface EmptyDatabase {
  /** As its owner, who may create roles and is no superuser, as on a server for production. */
  readonly connection: pg.PoolConfig;
  remove(): Promise<void>;
}

/**
 * Makes an empty database with an ordinary owner.
 * @param server how to connect as somebody who may create databases and roles
 * @param roles of chambers that the server has already, as if this owner had made them
 */
export async function emptyDatabase(
  server: pg.PoolConfig,
  roles: readonly string[] = [],
): Promise<EmptyDatabase> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const once = async (statement: string) => {
    const client = new pg.Client(server);
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await once(`create role ${quoteIdentifier(name)} login createrole password '${password}'`);
  await once(`create database ${quoteIdentifier(name)} owner ${quoteIdentifier(name)} encoding 'UTF8'`);
  for (const role of roles) {
    await once(`grant ${quoteIdentifier(role)} to ${quoteIdentifier(name)} with admin option`);
  }
  return {
    connection: asUser(inDatabase(server, name), name, password),
    async remove() {
      await once(`drop database ${quoteIdentifier(name)} with (force)`);
      // roles of chambers are the server's, and remember who gave them to whom
      await once(`drop owned by ${quoteIdentifier(name)} cascade; drop role ${quoteIdentifier(name)}`).catch(
        () => {},
      );
    },
  };
}

function asUser(connection: pg.PoolConfig, user: string, password: string): pg.PoolConfig {
  const { connectionString, ...rest } = connection;
  if (connectionString === undefined) return { ...rest, user, password };
  const url = new URL(connectionString);
  url.username = user;
  url.password = password;
  return { ...rest, connectionString: url.href };
}
