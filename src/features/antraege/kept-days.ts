import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';

const dayMilliseconds = 24 * 3_600_000;

/** How many days an Antrag of a kind is kept after its end. */
export function keptDaysOf({ keptDays }: Pick<Antragsart, 'keptDays'>, chamber: Chamber): number {
  return typeof keptDays === 'number' ? keptDays : keptDays(chamber);
}

/** When an Antrag is forgotten whose time begins to run. */
export function forgottenAt(art: Antragsart, chamber: Chamber, since: Date): Date {
  return new Date(since.getTime() + keptDaysOf(art, chamber) * dayMilliseconds);
}

/** When an Antrag is forgotten that nobody has ended; null where it waits for that however long. */
export function forgottenOpenAt(
  art: Antragsart,
  chamber: Chamber,
  state: 'received' | 'awaiting',
  sentAt: Date,
): Date | null {
  // nobody in the office sees to what waits outside, so that it must not wait for ever
  if (state === 'awaiting') return forgottenAt(art, chamber, sentAt);
  const days = art.openDays?.(chamber);
  return days === undefined ? null : new Date(sentAt.getTime() + days * dayMilliseconds);
}
