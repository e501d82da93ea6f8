import type { IsoDate } from '../../../lib/dates.ts';
import type { BoxOwner } from '../box/delivery.ts';
import type { DeliveryKind } from '../rules.ts';
import type { SealedLine } from './log-chain.ts';
import type { BekanntgabeRule, BekanntgabeState, LapseReason } from './rules.ts';

/** A formal document on its way to being served. */
export interface Bekanntgabe {
  /** The delivery that it is. */
  readonly id: string;
  readonly owner: BoxOwner;
  readonly subject: string;
  readonly kind: DeliveryKind;
  readonly state: BekanntgabeState;
  /** The rule that was in force when it was provided; a later change of the profile does not touch it. */
  readonly rule: BekanntgabeRule;
  readonly providedAt: Date;
  /** When the first notice was handed to the mail server. */
  readonly notifiedAt: Date | null;
  readonly retrievedAt: Date | null;
  readonly postedAt: Date | null;
  /** Last day of getting it, where there is one. */
  readonly retrieveUntil: IsoDate | null;
  /** The day on which it is deemed served, once that is known. */
  readonly deemedOn: IsoDate | null;
  readonly lapseReason: LapseReason | null;
}

/** The same with its log. */
export interface LoggedBekanntgabe extends Bekanntgabe {
  readonly log: readonly SealedLine[];
}
