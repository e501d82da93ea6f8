import type pg from 'pg';

/** A statement and the values of its parameters `$1`, `$2`, …. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Most statements that one connection keeps; the server holds a plan of each in memory. */
const MOST_KEPT = 300;
const MOST_SEEN = 5_000;

const seen = new Set<string>();
const keptBy = new WeakMap<pg.ClientBase, Map<string, string>>();
const outdated = new WeakSet<pg.ClientBase>();

/**
 * Asks for what the connection keeps prepared, or will from now on. Where an upgrade has changed the tables under it, that
 * is noted of the connection: the statement's own failure may be told after that of another one of its transaction.
 * @param chamber slug
 */
export async function askKept(
  client: pg.ClientBase,
  chamber: string,
  { text, values }: Statement,
): Promise<pg.QueryResult> {
  const name = preparedName(client, chamber, text);
  try {
    return await client.query({ ...(name === undefined ? {} : { name }), text, values: [...values] });
  } catch (error) {
    if (isPlanOutdated(error)) outdated.add(client);
    throw error;
  }
}

/** What was read failed because the connection keeps statements that an upgrade has outdated; it was closed. */
export class OutdatedStatements extends Error {}

/** Whether a statement that the connection keeps no longer fits its tables. */
export const keepsOutdated = (client: pg.ClientBase): boolean => outdated.has(client);

/**
 * The name under which a connection keeps a statement prepared, so that the server reads and plans it once and not at
 * every request, which costs several times its running. Only what was asked before is kept: texts that differ each
 * time would fill the connection. Each chamber has its own, since the server plans anew whatever the last search path
 * was not that of.
 * @param chamber slug
 * @returns undefined where the statement is better sent as it is
 */
function preparedName(client: pg.ClientBase, chamber: string, text: string): string | undefined {
  const kept = keptBy.get(client) ?? new Map<string, string>();
  keptBy.set(client, kept);
  const key = `${chamber} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  if (!seen.has(text)) {
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.add(text);
    return undefined;
  }
  if (kept.size >= MOST_KEPT) return undefined;
  const name = `kept${kept.size}`;
  kept.set(key, name);
  return name;
}

/** By the routine that says so: its words are in the server's language (`lc_messages`). */
function isPlanOutdated(error: unknown): boolean {
  const { code, routine } = error as { readonly code?: string; readonly routine?: string };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
}
