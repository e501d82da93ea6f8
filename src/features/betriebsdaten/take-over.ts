import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { AntragInHand } from '../../platform/feature/antrag.ts';
import { enterFacts } from '../betriebe/index.ts';
import { forgetAddress, isConfirmed } from './confirm-address.ts';
import { betriebsdatenOfficeTexts } from './office-texts.de.ts';
import { takenFacts, undecidedIn, validFromOf } from './taken-facts.ts';

/**
 * Writes what the office has taken of an Antrag into the register, or keeps it for its day.
 * @returns a sentence where that can't be: something is not decided, the new address is not confirmed, or the Betrieb
 * has left the register
 */
export async function takeOver(tx: Tx, antrag: AntragInHand, now: Date): Promise<string | undefined> {
  const t = betriebsdatenOfficeTexts.for(tx.chamber, 'de');
  if (undecidedIn(antrag).length > 0) return t('change.undecided');
  const { before, betriebId, nummer } = antrag;
  const facts = takenFacts(antrag);
  const address = facts['email'];
  if (address !== undefined && address !== before['email'] && !(await isConfirmed(tx, nummer, address))) {
    return t('change.addressNotConfirmed', { address });
  }
  if (betriebId === null) return t('change.gone');
  if (Object.keys(facts).length > 0) {
    const validFrom = validFromOf(antrag, berlinDate(now));
    const entered = await enterFacts(tx, { nummer, betriebId, facts, validFrom, now });
    if (!entered.ok) return t('change.gone');
  }
  await forgetAddress(tx, antrag);
  return undefined;
}
