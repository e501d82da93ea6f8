import type { BetriebKey } from '../../betriebe/index.ts';
import type { NoPinReason } from '../pin-subject.ts';

/** For which Betriebe a mass run makes PINs; every given part must hold. */
export interface MassSelection {
  /** Anlage and number, such as `A/13`. */
  readonly gewerk: string | null;
  /** First and last post code, both included. */
  readonly plzFrom: string | null;
  readonly plzTo: string | null;
  /** Entered on this day or later. */
  readonly enteredSince: string | null;
  /** Leaves out those for whom somebody acts already. */
  readonly onlyUnlinked: boolean;
  /** Leaves out those that have a PIN they can still use, or a letter under way. */
  readonly onlyWithoutPin: boolean;
  /** Numbers of a list, each once; null where the whole register is meant. */
  readonly numbers: readonly BetriebKey[] | null;
  /** Leaves out those that have a letter of one of these runs, which were stopped. */
  readonly exceptRuns?: readonly string[];
  readonly validDays: number;
}

/** Why a chosen Betrieb is left out. */
export type LeftOutReason =
  | NoPinReason
  | 'no-street'
  | 'linked'
  | 'has-pin'
  | 'has-letter'
  | 'unknown'
  | 'stopped';

/** What a mass run would do: how many get a letter, and how many do not and why. */
export interface MassPreview {
  readonly letters: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** The first of the listed numbers that nobody has. */
  readonly unknownNumbers?: readonly string[];
}
