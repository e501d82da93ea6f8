import type { AccountMove } from '../../platform/feature/feature.ts';
import { countEnquiries, moveEnquiries } from './queries.ts';
import { enquiryTexts } from './texts.de.ts';

/** Enquiries keep their numbers and are found again in a new account of the same person. */
export const enquiriesMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const count = await countEnquiries(db, accountId);
    const t = enquiryTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  carryOut: (tx, { from, to }) => moveEnquiries(tx, from, to),
};
