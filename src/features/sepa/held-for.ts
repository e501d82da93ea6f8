import type { Db } from '../../platform/database/handles.ts';
import { addressChangedAt } from '../address-change/index.ts';
import { registeredAddressChangedAt } from '../betriebe/index.ts';
import type { Owner } from './mandate.ts';
import { heldUntil } from './rules.ts';

/**
 * Until when a mandate that could be good now is held: the address of the account that gave it was changed a short while
 * ago, or the one that the register has of its Betrieb, where news of it would be noticed.
 * @param accountId null where that account is gone
 * @returns null where nothing holds it
 */
export async function heldFor(
  db: Db,
  owner: Owner,
  accountId: string | null,
  now: Date,
): Promise<Date | null> {
  const own = accountId === null ? null : await addressChangedAt(db, accountId);
  const registered = owner.kind === 'betrieb' ? await registeredAddressChangedAt(db, owner.id) : null;
  return laterOf(heldUntil(own, now), heldUntil(registered, now));
}

/** The later of two moments; null where there is neither. */
export function laterOf(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
