import type { AccountMove } from '../../platform/feature/feature.ts';
import { countSentInvitations, moveInvitations } from './queries.ts';
import { zugaengeTexts } from './texts.de.ts';

/**
 * Invitations that a person has sent go along to a new account of the same person: open ones stay good, since the right
 * to administer the Betrieb goes along too, and who is told of the answer is the new account. Invitations that wait for
 * the old address stay with it: they are for who reads its mails.
 */
export const invitationsMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const count = await countSentInvitations(db, accountId);
    const t = zugaengeTexts.for(db.chamber, locale);
    if (count === 0) return [];
    return [count === 1 ? t('move.one') : t('move.several', { count })];
  },
  carryOut: (tx, { from, to }) => moveInvitations(tx, from, to),
};
