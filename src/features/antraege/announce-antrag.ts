import type { Tx } from '../../platform/database/handles.ts';
import { antraegeTopic } from '../../platform/feature/antrag.ts';
import { announceChange } from '../../platform/live/announce.ts';
import type { AntragRecord } from './antrag-record.ts';
import { anyAntrag, oneAntrag } from './live.ts';

/** Tells open pages that something has happened to an Antrag: its own, the lists that it stands in, the office's queue. */
export function announceAntrag(
  tx: Tx,
  antrag: Pick<AntragRecord, 'nummer' | 'accountId' | 'betriebId' | 'personId'>,
): Promise<void> {
  const owner = antrag.betriebId ?? antrag.personId ?? antrag.accountId;
  return announceChange(tx, [
    oneAntrag(antrag.nummer),
    ...(owner === null ? [] : [antraegeTopic(owner)]),
    anyAntrag,
  ]);
}
