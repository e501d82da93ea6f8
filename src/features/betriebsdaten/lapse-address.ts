import type { Tx } from '../../platform/database/handles.ts';
import { daysBefore } from '../../platform/feature/retention.ts';
import { type Effect, takeEffect } from '../antraege/index.ts';
import { selectByAntrag, selectWaitingBefore } from './address-queries.ts';
import { betriebsdaten } from './betriebsdaten.ts';
import { forgetAddress } from './confirm-address.ts';
import { confirmDays } from './confirm-days.ts';
import { contactFacts, isContactAlone } from './taken-facts.ts';

/**
 * A new address on file will not be confirmed, and the contact data that waited for it will not come: the history says
 * so, the person is told. An Antrag that asks for nothing else ends with that.
 * @param askedBefore only where the mail went before this instant
 * @returns what was done; nothing where the link was opened, or the mail asked for again, at the same moment
 */
export function giveUpAddress(
  tx: Tx,
  nummer: number,
  { by, now, askedBefore = now }: Pick<Effect, 'by'> & { readonly now: Date; readonly askedBefore?: Date },
): Promise<readonly Effect[]> {
  return takeEffect(tx, betriebsdaten, nummer, now, async (antrag): Promise<readonly Effect[]> => {
    const waiting = await selectByAntrag(tx, nummer);
    if (!waiting || waiting.confirmedAt !== null || waiting.askedAt > askedBefore) return [];
    await forgetAddress(tx, { nummer });
    if (!antrag) return [];
    const fields = Object.keys(contactFacts(antrag));
    return [{ what: 'unconfirmed', fields, by, ends: isContactAlone(antrag), detail: 'unconfirmed' }];
  });
}

/** Lets the oldest address lapse that nobody has confirmed in its days. @returns whether there was one */
export async function lapseOneAddress(tx: Tx, now: Date): Promise<boolean> {
  const askedBefore = daysBefore(now, confirmDays);
  const nummer = await selectWaitingBefore(tx, askedBefore);
  if (nummer !== undefined) await giveUpAddress(tx, nummer, { by: { kind: 'clock' }, now, askedBefore });
  return nummer !== undefined;
}
