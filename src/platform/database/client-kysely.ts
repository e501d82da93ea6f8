import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { askKept } from './prepared.ts';

const builders = new WeakMap<pg.ClientBase, Map<string, Kysely<unknown>>>();
const clients = new WeakMap<Kysely<unknown>, pg.ClientBase>();

/**
 * The query builder bound to one database connection, so that all its queries run in the transaction opened there.
 * Built once a connection: making one per request would cost more than the query.
 * @param keepsFor slug of the chamber whose statements the connection keeps prepared; none are where it is left out
 */
export function kyselyOf(client: pg.ClientBase, keepsFor = ''): Kysely<unknown> {
  const ofClient = builders.get(client) ?? new Map<string, Kysely<unknown>>();
  builders.set(client, ofClient);
  let builder = ofClient.get(keepsFor);
  if (!builder) {
    builder = new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => singleConnectionDriver(client, keepsFor),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    ofClient.set(keepsFor, builder);
    clients.set(builder, client);
  }
  return builder;
}

/** The connection behind a query builder, for what no query builder can say, such as COPY. */
export function clientOf(builder: Kysely<unknown>): pg.ClientBase {
  const client = clients.get(builder);
  if (!client) throw new Error('not a query builder of kyselyOf');
  return client;
}

function singleConnectionDriver(client: pg.ClientBase, keepsFor: string): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const statement = { text: query.sql, values: [...query.parameters] };
      const result = await (keepsFor ? askKept(client, keepsFor, statement) : client.query(statement));
      return {
        rows: result.rows as Row[],
        // several statements at once, as in a migration, have no single number of rows
        ...(typeof result.rowCount !== 'number' ? {} : { numAffectedRows: BigInt(result.rowCount) }),
      };
    },
    // oxlint-disable-next-line require-yield -- the interface asks for a generator; streams go through COPY here
    async *streamQuery() {
      throw new Error('streaming through the query builder is not used; see copy.ts');
    },
  };
  const refuse = () =>
    Promise.reject(new Error('transactions are opened by withTransaction, not by the query builder'));
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}
