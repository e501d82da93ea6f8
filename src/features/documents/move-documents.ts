import type { AccountMove } from '../../platform/feature/feature.ts';
import { documentTexts } from './texts.de.ts';
import { moveConsents } from './bekanntgabe/consent-queries.ts';
import { countUploads, moveUploads } from './upload/queries.ts';

/** Sent documents keep their numbers and are found again in a new account of the same person; so is what was read. */
export const documentsMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const count = await countUploads(db, accountId);
    const t = documentTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  async carryOut(tx, { from, to }) {
    await moveUploads(tx, from, to);
    await moveConsents(tx, from, to);
  },
};
