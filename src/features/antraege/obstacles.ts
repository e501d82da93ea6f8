import type { Db } from '../../platform/database/handles.ts';
import type { Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { draftTexts } from './draft-texts.de.ts';
import { selectAntraege } from './select-queries.ts';

/**
 * Why something cannot be applied for now: what its kind says, or that a Betrieb may have but one of it open and has.
 * Whoever goes on to enter one has its links held (`holdLinksOfBetrieb`), so that of two at once the second finds the first.
 * @returns a sentence for whoever applies and for the office alike; undefined where nothing is in the way
 */
export async function obstacleTo(
  db: Db,
  art: Antragsart,
  applicant: Applicant,
  asked: { readonly locale: Locale; readonly now: Date },
): Promise<string | undefined> {
  const own = await art.obstacle?.(db, applicant, asked);
  if (own !== undefined || !art.oneOpen || applicant.betriebId === null) return own;
  const open = await selectAntraege(db)
    .where('art', '=', art.id)
    .where('betrieb_id', '=', applicant.betriebId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return open && draftTexts.for(db.chamber, asked.locale)('obstacle.open', { nummer: open.nummer });
}
