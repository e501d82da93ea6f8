import pg from 'pg';

/** What answers on the database's socket: nothing, a server that is on its way up or down, or a server. */
export type Answer = 'nothing' | 'not-yet' | 'ready';

/** The database that the portal's own tables live in. */
export const databaseName = 'kundenportal';

/** The role that owns it. */
export const databaseUser = 'portal';

/** Asks whether a server answers in the folder. */
export async function probe(host: string): Promise<Answer> {
  const client = new pg.Client(connectionTo(host));
  // a server that goes away in the middle is an answer, not a crash
  client.on('error', () => {});
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTDIR') return 'nothing';
    // 53300: it answers, only not us
    return code === '53300' ? 'ready' : 'not-yet';
  } finally {
    await client.end().catch(() => {});
  }
}

/** How to connect to the server whose socket lies in this folder; says all that `PG…` variables could change. */
export function connectionTo(host: string): pg.PoolConfig {
  return { host, port: 5432, user: databaseUser, database: databaseName, ssl: false };
}
