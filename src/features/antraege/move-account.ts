import type { AccountMove } from '../../platform/feature/feature.ts';
import type { Arten } from './arten.ts';
import { countDrafts, moveDrafts } from './draft-queries.ts';
import { moveEvents } from './history-queries.ts';
import { withdrawAntrag } from './person-acts.ts';
import { countAntraege, listDoubledBy, moveAntraege } from './account-queries.ts';
import { antraegeTexts } from './texts.de.ts';

/** Anträge keep their numbers and go along to a new account of the same person, and so do drafts. */
export const antraegeMove = (arten: Arten): AccountMove => ({
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
  async carryOut(tx, { from, to }, now) {
    // of what there may be but one, the other account's own stays
    for (const { art: id, nummer } of await listDoubledBy(tx, from, to)) {
      const art = arten.get(id);
      if (art) await withdrawAntrag(tx, art, nummer, { accountId: from, now });
    }
    await moveAntraege(tx, from, to);
    await moveEvents(tx, from, to);
    await moveDrafts(tx, from, to);
  },
});
