import type { Db } from '../../platform/database/handles.ts';
import { selectBetriebById, selectBetriebByKey, selectEmailChangedAt } from './queries.ts';
import type { BetriebKey, BetriebRecord } from './rules.ts';

/** Finds an entry of the register by its number; also one that has left it, see `whyNotLinkable`. */
export function findBetriebByNummer(db: Db, key: BetriebKey): Promise<BetriebRecord | undefined> {
  return selectBetriebByKey(db, key);
}

/** Finds an entry of the register by its id; also one that has left it. */
export function findBetriebById(db: Db, id: string): Promise<BetriebRecord | undefined> {
  return selectBetriebById(db, id);
}

/**
 * When the e-mail address on file of an entry was last changed, by an Antrag, an import or taking one back; null where
 * never. Whoever does something of which this address is to be told asks this first.
 */
export function registeredAddressChangedAt(db: Db, id: string): Promise<Date | null> {
  return selectEmailChangedAt(db, id);
}
