import { recordAudit } from '../../../platform/audit/audit.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { type LogFacts, type LoggedEvent, sealOf } from './log-chain.ts';
import { insertLine, selectLastLine } from './queries.ts';

/**
 * Adds a line to the log of a formal document that is held, and its seal to the audit trail: whoever would change the log
 * later would have to change the sealed trail too (Art. 24 (3) BayDiG).
 */
export async function addLine(
  tx: Tx,
  deliveryId: string,
  line: { readonly event: LoggedEvent; readonly at: Date; readonly now: Date; readonly facts?: LogFacts },
): Promise<void> {
  const previous = await selectLastLine(tx, deliveryId);
  const facts = Object.fromEntries(
    Object.entries(line.facts ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const next = { number: (previous?.number ?? 0) + 1, at: line.at, event: line.event, facts };
  const hash = sealOf(deliveryId, previous?.hash, next);
  await insertLine(tx, deliveryId, { ...next, hash });
  await recordAudit(tx, {
    event: 'documents.bekanntgabe-logged',
    outcome: 'done',
    at: line.now,
    subjects: { delivery: deliveryId },
    facts: { step: line.event, line: next.number, seal: hash },
    from: 'portal',
  });
}
