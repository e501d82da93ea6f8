import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { Antragsart, AntragInHand } from '../../platform/feature/antrag.ts';
import { takeEffect } from '../antraege/index.ts';
import { dropChange, enterFacts, findPlannedChange } from '../betriebe/index.ts';
import { selectByAntrag } from './address-queries.ts';
import { forgetAddress, seeToContact } from './confirm-address.ts';
import { contactFacts, validFromOf } from './taken-facts.ts';

/**
 * Sees to the contact data of an Antrag that its person has just corrected. A mail that is under way to the same new
 * address goes on being waited for; one to another address leads nowhere any more. What was kept for its day is kept for
 * the day that the Antrag names now. What holds already is not touched.
 */
export async function seeToCorrection(
  tx: Tx,
  art: Antragsart,
  antrag: AntragInHand,
  now: Date,
): Promise<void> {
  await moveKeptChange(tx, art, antrag, now);
  const address = contactFacts(antrag)['email'];
  const asked = await selectByAntrag(tx, antrag.nummer);
  const waits = asked?.confirmedAt === null;
  if (waits && asked.address === address) return;
  if (asked && (waits || address !== undefined)) await forgetAddress(tx, antrag);
  await seeToContact(tx, art, antrag, now);
}

async function moveKeptChange(tx: Tx, art: Antragsart, antrag: AntragInHand, now: Date): Promise<void> {
  const { nummer, betriebId, accountId } = antrag;
  const kept = await findPlannedChange(tx, nummer);
  const validFrom = validFromOf(antrag, berlinDate(now));
  if (betriebId === null || accountId === null || !kept || kept.validFrom === validFrom) return;
  await takeEffect(tx, art, nummer, now, async () => {
    const plan = await dropChange(tx, nummer, 'before-its-day');
    if (!plan) return [];
    const { facts } = plan;
    const entered = await enterFacts(tx, { nummer, betriebId, facts, validFrom, now, from: 'person' });
    if (!entered.ok) return [];
    const what = entered.value === 'now' ? 'in-force' : 'planned';
    return [{ what, fields: Object.keys(facts), by: { kind: 'person', accountId }, inSilence: true }];
  });
}
