import pg from 'pg';
import type { Chamber } from '../chamber/chamber.ts';
import { kyselyOf } from './client-kysely.ts';
import type { Db, Tx } from './handles.ts';
import { hearLostConnections } from './lost-connections.ts';
import { chamberRole, quoteIdentifier } from './names.ts';
import { askKept, keepsOutdated, OutdatedStatements, type Statement } from './prepared.ts';
import { together } from './together.ts';

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
  /** Told of connections that broke; the pool replaces them by itself. */
  readonly onLostConnection?: (error: Error) => void;
}

/**
 * Opens the pool; connects lazily. What is asked for at the same time through one handle travels together, in one round
 * trip, and is answered in the order in which it was asked for.
 */
export function openDatabase(settings: DatabaseSettings): Database {
  const pool = new pg.Pool({
    max: settings.maxConnections ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // a connection keeps its statements as long as it lives
    maxLifetimeSeconds: 3_600,
    ...serverTimeouts(settings.connection),
    application_name: 'kundenportal',
    pipeline: true,
    ...settings.connection,
  });
  hearLostConnections(pool, settings.onLostConnection);
  return { pool, rolesPerChamber: settings.rolesPerChamber, close: () => pool.end() };
}

/** Ends what would hold others up for good; left out where the operator's own options say otherwise. */
function serverTimeouts({ options = '', connectionString = '' }: pg.PoolConfig): pg.PoolConfig {
  const timeouts = { idle_in_transaction_session_timeout: 120_000, lock_timeout: 20_000 };
  return Object.fromEntries(
    Object.entries(timeouts).filter(([name]) => !`${options} ${connectionString}`.includes(name)),
  );
}

/**
 * Runs work that may write, as the chamber's own role in the chamber's own schema.
 * Committed when the work returns, rolled back when it throws.
 */
export function writing<Value>(
  database: Database,
  chamber: Chamber,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return inTransaction(database, chamber, { begin: 'begin', first: [], keeps: false }, (db) =>
    work(db as Tx),
  );
}

const beginReading = 'begin isolation level repeatable read read only';

/** How a transaction that only reads is opened. */
interface Opening {
  /** Sent in the same round trip as the begin; the work gets their results. */
  readonly first?: readonly Statement[];
  /**
   * True where the connection may keep the statements prepared: for pages that many people open, whose statements find
   * a few rows by keys. Not for searches, whose best plan depends on what is looked for.
   */
  readonly keeps?: boolean;
}

/** Runs work that only reads, on one snapshot; the server refuses writes. */
export async function reading<Value>(
  database: Database,
  chamber: Chamber,
  work: (db: Db, results: readonly pg.QueryResult[]) => Promise<Value>,
  { first = [], keeps = false }: Opening = {},
): Promise<Value> {
  const read = (kept: boolean) =>
    inTransaction(database, chamber, { begin: beginReading, first, keeps: kept }, work);
  return keeps ? unlessOutdated(read) : read(false);
}

/**
 * Reads as {@link reading} does, where there is nothing to read but what these statements give: begin and commit
 * travel with them, in one round trip. The connection keeps them prepared.
 */
export function readingAtOnce(
  database: Database,
  chamber: Chamber,
  statements: readonly Statement[],
): Promise<readonly pg.QueryResult[]> {
  return unlessOutdated((kept) =>
    onConnection(database, async (client) => {
      const [, results] = await together([
        sendTogether(client, [beginReading, ...enterChamber(database, chamber)]),
        sendEach(client, chamber, statements, kept),
        client.query('commit'),
      ]);
      return results;
    }),
  );
}

/** Reads once more without what the connection keeps, where an upgrade has changed the tables under it. */
async function unlessOutdated<Value>(read: (kept: boolean) => Promise<Value>): Promise<Value> {
  try {
    return await read(true);
  } catch (error) {
    if (error instanceof OutdatedStatements) return read(false);
    throw error;
  }
}

function inTransaction<Value>(
  database: Database,
  chamber: Chamber,
  { begin, first, keeps }: Required<Opening> & { readonly begin: string },
  work: (db: Db, results: readonly pg.QueryResult[]) => Promise<Value>,
): Promise<Value> {
  return onConnection(database, async (client) => {
    const [, results] = await together([
      sendTogether(client, [begin, ...enterChamber(database, chamber)]),
      sendEach(client, chamber, first, keeps),
    ]);
    const kysely = kyselyOf(client, keeps ? chamber.slug : undefined);
    const value = await work({ chamber, kysely }, results);
    await client.query('commit');
    return value;
  });
}

/** Work on a connection of its own, which leaves no transaction open when it throws. */
async function onConnection<Value>(
  { pool }: Database,
  work: (client: pg.PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    if (!keepsOutdated(client)) throw error;
    broken = new OutdatedStatements('an upgrade has changed what a kept statement reads', { cause: error });
    throw broken;
  } finally {
    client.release(broken);
  }
}

/** Several statements without parameters in one message: the first that fails keeps those after it from being run. */
async function sendTogether(client: pg.PoolClient, statements: readonly string[]): Promise<void> {
  await client.query(statements.join('; '));
}

/** Statements that travel together, each with its values. */
function sendEach(
  client: pg.PoolClient,
  chamber: Chamber,
  statements: readonly Statement[],
  kept: boolean,
): Promise<readonly pg.QueryResult[]> {
  return together(
    statements.map(({ text, values }) =>
      kept ? askKept(client, chamber.slug, { text, values }) : client.query({ text, values: [...values] }),
    ),
  );
}

/** The statements that confine a transaction to one chamber. */
function enterChamber(database: Database, chamber: Chamber): readonly string[] {
  const searchPath = `set local search_path to ${quoteIdentifier(chamber.slug)}, public`;
  if (!database.rolesPerChamber) return [searchPath];
  return [`set local role ${quoteIdentifier(chamberRole(chamber.slug))}`, searchPath];
}
