import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { AntragInHand } from '../../platform/feature/antrag.ts';
import { enterFacts } from '../betriebe/index.ts';
import { betriebsdatenOfficeTexts } from './office-texts.de.ts';
import { registerFacts, takenFacts, undecidedIn, validFromOf } from './taken-facts.ts';

/**
 * Writes what the office has taken of an Antrag into the register, or keeps it for its day. Contact data are not among
 * what it decides: what waits for the confirmation of a new address goes on waiting for it.
 * @returns a sentence where that can't be: something is not decided, or the Betrieb has left the register
 */
export async function takeOver(tx: Tx, antrag: AntragInHand, now: Date): Promise<string | undefined> {
  const t = betriebsdatenOfficeTexts.for(tx.chamber, 'de');
  if (registerFacts(undecidedIn(antrag)).length > 0) return t('change.undecided');
  const { betriebId, nummer } = antrag;
  if (betriebId === null) return t('change.gone');
  const facts = takenFacts(antrag);
  if (Object.keys(facts).length === 0) return undefined;
  const validFrom = validFromOf(antrag, berlinDate(now));
  const entered = await enterFacts(tx, { nummer, betriebId, facts, validFrom, now });
  return entered.ok ? undefined : t('change.gone');
}
