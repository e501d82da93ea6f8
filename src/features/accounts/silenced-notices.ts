import type { Db, Tx } from '../../platform/database/handles.ts';
import { deleteSilenced, insertSilenced, selectSilenced, selectSilencedSince } from './notice-queries.ts';

/** Ids of the kinds of mail that the person of this account does not want. */
export function silencedNoticesOf(db: Db, accountId: string): Promise<ReadonlySet<string>> {
  return selectSilenced(db, accountId);
}

/** The same with the time of each, the latest first, for who asks what is held about them. */
export function silencedSince(
  db: Db,
  accountId: string,
): Promise<readonly { readonly kind: string; readonly since: Date }[]> {
  return selectSilencedSince(db, accountId);
}

/**
 * Keeps which kinds of mail a person wants, among those that a page offered; all others stay as they were, so that
 * what one release does not know is not forgotten by it.
 * @returns ids of the kinds that were on and are off now, and the other way round
 */
export async function chooseNotices(
  tx: Tx,
  accountId: string,
  offered: readonly { readonly id: string; readonly wanted: boolean }[],
  now: Date,
): Promise<{ readonly silenced: readonly string[]; readonly wanted: readonly string[] }> {
  const before = await selectSilenced(tx, accountId);
  const silenced = offered.filter(({ id, wanted }) => !wanted && !before.has(id)).map(({ id }) => id);
  const wanted = offered.filter((kind) => kind.wanted && before.has(kind.id)).map(({ id }) => id);
  await insertSilenced(tx, accountId, silenced, now);
  await deleteSilenced(tx, accountId, wanted);
  return { silenced, wanted };
}
