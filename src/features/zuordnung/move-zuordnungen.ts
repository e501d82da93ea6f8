import type { AccountMove } from '../../platform/feature/feature.ts';
import { countZuordnungen, moveZuordnungen } from './move-queries.ts';
import { zuordnungTexts } from './texts.de.ts';

/** Anträge keep their numbers and go along to a new account of the same person. */
export const zuordnungenMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const count = await countZuordnungen(db, accountId);
    const t = zuordnungTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  carryOut: (tx, { from, to }, now) => moveZuordnungen(tx, from, to, now),
};
