import type { Tx } from '../../../platform/database/handles.ts';
import { addLine } from './log.ts';
import type { LogFacts } from './log-chain.ts';
import { type HeldBekanntgabe, updateBekanntgabe } from './queries.ts';
import { type BekanntgabeEvent, type LapseReason, stepOf } from './rules.ts';

/** What happens to a formal document, and when. */
export interface Happening {
  readonly at: Date;
  readonly now: Date;
  readonly facts?: LogFacts;
  readonly change?: Parameters<typeof updateBekanntgabe>[2];
}

/** Lets something happen to one that is held: state and log change together or not at all. */
export async function happen(
  tx: Tx,
  held: HeldBekanntgabe,
  event: BekanntgabeEvent,
  what: Happening,
): Promise<void> {
  const next = stepOf(held.state, event);
  if (!next.ok) throw new Error(`a formal document that is ${held.state} cannot be ${event}`);
  await updateBekanntgabe(tx, held.id, { ...what.change, state: next.value });
  await addLine(tx, held.id, { event, ...what });
}

/** Ends the provision of one that is held, or never begins it: it goes by post. */
export async function lapse(
  tx: Tx,
  held: HeldBekanntgabe,
  reason: LapseReason,
  now: Date,
  facts: LogFacts = {},
): Promise<void> {
  const change = { lapse_reason: reason, deemed_on: null };
  await happen(tx, held, 'lapsed', { at: now, now, facts: { ...facts, reason }, change });
}
