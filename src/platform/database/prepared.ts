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

/**
 * The name under which a connection keeps a statement prepared, so that the server reads and plans it once and not at
 * every request, which costs several times its running. Only what was asked before is kept: texts that differ each
 * time would fill the connection. Each chamber has its own, since the server plans anew whatever the last search path
 * was not that of.
 * @param chamber slug
 * @returns undefined where the statement is better sent as it is
 */
export function preparedName(client: pg.ClientBase, chamber: string, text: string): string | undefined {
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

/** True where a kept statement no longer fits its tables, since an upgrade has changed them meanwhile. */
export function isPlanOutdated(error: unknown): boolean {
  const { code, message = '' } = error as { readonly code?: string; readonly message?: string };
  return code === '0A000' && message.includes('cached plan');
}
