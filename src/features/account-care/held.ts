export type { Delivery, DeliveryState } from '../../platform/mail/deliveries.ts';

/** A link of an account, in force or ended. */
export interface HeldLink {
  readonly id: string;
  readonly kind: 'betrieb' | 'person';
  readonly subjectId: string;
  readonly name: string;
  readonly nummer: string;
  readonly since: Date;
  readonly roles: readonly string[];
  /** Where it was given for a time only. */
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  /** From which day its Betrieb is out of the register, as ISO date; it may be to come. */
  readonly geloeschtAm: string | null;
}

/** A Person of the register that an account is linked with later. */
export interface HeldPerson {
  readonly id: string;
  readonly nummer: string;
  readonly name: string;
}
