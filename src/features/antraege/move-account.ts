import type { AccountMove } from '../../platform/feature/feature.ts';
import { countDrafts, moveDrafts } from './draft-queries.ts';
import { moveEvents } from './history-queries.ts';
import { countAntraege, moveAntraege } from './queries.ts';
import { antraegeTexts } from './texts.de.ts';

/** Anträge keep their numbers and go along to a new account of the same person, and so do drafts. */
export const antraegeMove: AccountMove = {
  async belongings(db, accountId, { locale }) {
    const t = antraegeTexts.for(db.chamber, locale);
    const sent = await countAntraege(db, accountId);
    const begun = await countDrafts(db, accountId);
    return [
      ...(sent > 0
        ? [sent === 1 ? t('move.antraege.one') : t('move.antraege.several', { count: sent })]
        : []),
      ...(begun > 0 ? [begun === 1 ? t('move.drafts.one') : t('move.drafts.several', { count: begun })] : []),
    ];
  },
  async carryOut(tx, { from, to }) {
    await moveAntraege(tx, from, to);
    await moveEvents(tx, from, to);
    await moveDrafts(tx, from, to);
  },
};
