import type { Db } from '../../platform/database/handles.ts';
import { selectBetriebById, selectBetriebByKey } from './queries.ts';
import type { BetriebKey, BetriebRecord } from './rules.ts';

/** Finds an entry of the register by its number; also one that has left it, see `whyNotLinkable`. */
export function findBetriebByNummer(db: Db, key: BetriebKey): Promise<BetriebRecord | undefined> {
  return selectBetriebByKey(db, key);
}

/** Finds an entry of the register by its id; also one that has left it. */
export function findBetriebById(db: Db, id: string): Promise<BetriebRecord | undefined> {
  return selectBetriebById(db, id);
}
