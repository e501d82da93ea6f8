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

const builders = new WeakMap<pg.ClientBase, Kysely<unknown>>();
const clients = new WeakMap<Kysely<unknown>, pg.ClientBase>();

/**
 * The query builder bound to one database connection, so that all its queries run in the transaction opened there.
 * Built once a connection: making one per request would cost more than the query.
 */
export function kyselyOf(client: pg.ClientBase): Kysely<unknown> {
  let builder = builders.get(client);
  if (!builder) {
    builder = new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => singleConnectionDriver(client),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    builders.set(client, builder);
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

function singleConnectionDriver(client: pg.ClientBase): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const result = await client.query(query.sql, [...query.parameters]);
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
