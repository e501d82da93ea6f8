import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { type Effect, takeEffect } from '../antraege/index.ts';
import { enterFacts } from '../betriebe/index.ts';
import { contactFacts, isContactAlone, validFromOf } from './taken-facts.ts';

/** Who settles it, and what must be true with the Antrag held. */
interface Settling extends Pick<Effect, 'by' | 'inSilence'> {
  readonly when?: () => Promise<boolean>;
}

/**
 * New contact data of an Antrag hold from now on, or from the day that it names. Where it asks for nothing else it
 * ends with that; what it proposes besides waits for the office, which may have decided on it before.
 */
export async function settleContact(
  tx: Tx,
  art: Antragsart,
  nummer: number,
  now: Date,
  { by, inSilence = false, when }: Settling,
): Promise<void> {
  await takeEffect(tx, art, nummer, now, async (antrag) => {
    if (!antrag || antrag.state === 'withdrawn' || antrag.betriebId === null) return [];
    if (when && !(await when())) return [];
    const facts = contactFacts(antrag);
    const fields = Object.keys(facts);
    if (fields.length === 0) return [];
    const entered = await enterFacts(tx, {
      ...{ nummer, betriebId: antrag.betriebId, facts, now },
      validFrom: validFromOf(antrag, berlinDate(now)),
      from: 'person',
    });
    // who meets the Antrag of a Betrieb that has left the register is its case worker
    if (!entered.ok) return [];
    const ends = isContactAlone(antrag);
    const what = entered.value === 'now' ? 'in-force' : 'planned';
    return [{ what, fields, by, inSilence, ends, detail: ends ? 'entered' : undefined }];
  });
}
