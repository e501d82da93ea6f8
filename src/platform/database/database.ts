import pg from 'pg';
import type { Chamber } from '../chamber/chamber.ts';
import { kyselyOf } from './client-kysely.ts';
import type { Db, Tx } from './handles.ts';
import { chamberRole, quoteIdentifier } from './names.ts';

// dates stay the text they are: a Date object would move them by the server's time zone
pg.types.setTypeParser(1082, (value) => value);
pg.types.setTypeParser(20, Number);

/** The open database: a pool of connections, and whether chambers have roles of their own on this server. */
export interface Database {
  readonly pool: pg.Pool;
  /** False where the host lets us make no roles; then the search path alone keeps chambers apart. */
  readonly rolesPerChamber: boolean;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  readonly connection: pg.PoolConfig;
  /** Most connections at once. */
  readonly maxConnections?: number;
  readonly rolesPerChamber: boolean;
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  readonly onLostConnection?: (error: Error) => void;
}

/** Opens the pool; connects lazily. */
export function openDatabase(settings: DatabaseSettings): Database {
  const pool = new pg.Pool({
    max: settings.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    ...serverTimeouts(settings.connection),
    application_name: 'kundenportal',
    ...settings.connection,
  });
  const lost = settings.onLostConnection ?? (() => {});
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return { pool, rolesPerChamber: settings.rolesPerChamber, close: () => pool.end() };
}

/** Ends what would hold others up for good; left out where the operator's own options say otherwise. */
function serverTimeouts({ options = '', connectionString = '' }: pg.PoolConfig): pg.PoolConfig {
  const timeouts = { idle_in_transaction_session_timeout: 120_000, lock_timeout: 20_000 };
  return Object.fromEntries(
    Object.entries(timeouts).filter(([name]) => !`${options} ${connectionString}`.includes(name)),
  );
}

export interface TransactionOptions {
  /** A statement without parameters sent in the same round trip as the begin; its results come as `first`. */
  readonly firstStatement?: string;
}

/**
 * Runs work that may write, as the chamber's own role in the chamber's own schema.
 * Committed when the work returns, rolled back when it throws.
 */
export function writing<Value>(
  database: Database,
  chamber: Chamber,
  work: (tx: Tx, first: readonly pg.QueryResult[]) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  return inTransaction(database, chamber, 'begin', (db, first) => work(db as Tx, first), options);
}

/** Runs work that only reads, on one snapshot; the server refuses writes. */
export function reading<Value>(
  database: Database,
  chamber: Chamber,
  work: (db: Db, first: readonly pg.QueryResult[]) => Promise<Value>,
  options: TransactionOptions = {},
): Promise<Value> {
  return inTransaction(database, chamber, 'begin isolation level repeatable read read only', work, options);
}

async function inTransaction<Value>(
  database: Database,
  chamber: Chamber,
  begin: string,
  work: (db: Db, first: readonly pg.QueryResult[]) => Promise<Value>,
  options: TransactionOptions,
): Promise<Value> {
  const client = await database.pool.connect();
  let broken: Error | undefined;
  try {
    const results = (await client.query(
      `${begin}; ${enterChamber(database, chamber)}; ${options.firstStatement ?? ''}`,
    )) as unknown as pg.QueryResult[];
    const value = await work(
      { chamber, kysely: kyselyOf(client) },
      results.slice(database.rolesPerChamber ? 3 : 2),
    );
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The statements that confine a transaction to one chamber. */
function enterChamber(database: Database, chamber: Chamber): string {
  const searchPath = `set local search_path to ${quoteIdentifier(chamber.slug)}, public`;
  if (!database.rolesPerChamber) return searchPath;
  return `set local role ${quoteIdentifier(chamberRole(chamber.slug))}; ${searchPath}`;
}
