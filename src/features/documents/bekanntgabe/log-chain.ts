import { createHash } from 'node:crypto';
import type { BekanntgabeEvent, LapseReason } from './rules.ts';

/** What stands in the log beside the events of the state machine: how it began. */
export type LoggedEvent = BekanntgabeEvent | 'consent';

/** One line of the log of a formal document; lines are only ever added. */
export interface LogLine {
  /** From 1 on, without a gap. */
  readonly number: number;
  /** When it happened; the line may have been written later. */
  readonly at: Date;
  readonly event: LoggedEvent;
  /** Ids and short facts, no names. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A line with its seal: a hash over itself and the line before. */
export interface SealedLine extends LogLine {
  readonly hash: string;
}

/** Facts of a line by name. */
export type LogFacts = Readonly<Partial<Record<'account' | 'staff' | 'reason' | 'law' | 'since', string>>> & {
  readonly reason?: LapseReason;
};

/** The seal of a line behind another one; the first line stands behind the id of its delivery. */
export function sealOf(deliveryId: string, previous: string | undefined, line: LogLine): string {
  const facts = Object.entries(line.facts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify([
    deliveryId,
    previous ?? '',
    line.number,
    line.at.toISOString(),
    line.event,
    facts,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** Whether lines are whole: none missing between the first and the last, none changed, none put in. */
export function isUnbroken(deliveryId: string, lines: readonly SealedLine[]): boolean {
  return lines.every(
    (line, index) =>
      line.number === index + 1 && line.hash === sealOf(deliveryId, lines[index - 1]?.hash, line),
  );
}
