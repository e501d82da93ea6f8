import type { Tx } from '../../../platform/database/handles.ts';
import type { AntragInHand } from '../../../platform/feature/antrag.ts';
import { changeBetrieb } from '../change-betrieb.ts';
import { betriebeOfficeTexts } from '../office/texts.de.ts';
import { forgetAddress, isConfirmed } from './confirm-address.ts';
import { takenChange, undecidedIn } from './taken-change.ts';

/**
 * Writes what the office has taken of an Antrag into the register.
 * @returns a sentence where that can't be: something is not decided, the new address is not confirmed, or the Betrieb
 * has left the register
 */
export async function takeOver(tx: Tx, antrag: AntragInHand, now: Date): Promise<string | undefined> {
  const t = betriebeOfficeTexts.for(tx.chamber, 'de');
  if (undecidedIn(antrag).length > 0) return t('change.undecided');
  const { answers, before, decisions, nummer } = antrag;
  const address = decisions['email'] === 'taken' ? answers['email'] : undefined;
  if (address !== undefined && address !== before['email'] && !(await isConfirmed(tx, nummer, address))) {
    return t('change.addressNotConfirmed', { address });
  }
  if (antrag.betriebId === null) return t('change.gone');
  const written = await changeBetrieb(tx, antrag.betriebId, (held) => takenChange(antrag, held), {
    antrag: nummer,
    at: now,
  });
  if (!written.ok) return t('change.gone');
  await forgetAddress(tx, antrag);
  return undefined;
}
