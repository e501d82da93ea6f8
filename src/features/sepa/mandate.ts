import type { IsoDate } from '../../lib/dates.ts';
import type { EndReason, MandateForm, MandateState, Scheme, Scope } from './rules.ts';

/** Whose bank account it is about: a Betrieb or a Person of the register. */
export interface Owner {
  readonly kind: 'betrieb' | 'person';
  readonly id: string;
}

/** Who pays, and from which account: what is kept sealed. */
export interface Debtor {
  readonly holder: string;
  readonly iban: string;
  /** Empty where the country of the IBAN needs none. */
  readonly bic: string;
  readonly street: string;
  readonly buildingNumber: string;
  readonly postcode: string;
  readonly city: string;
  /** Two letters, ISO 3166. */
  readonly country: string;
  /** Where it was given. */
  readonly place: string;
}

/** A mandate as it is kept, without what is sealed. */
export interface MandateRecord {
  readonly id: string;
  readonly owner: Owner;
  readonly reference: string;
  readonly scheme: Scheme;
  readonly isOneOff: boolean;
  readonly scopes: readonly Scope[];
  readonly form: MandateForm;
  readonly state: MandateState;
  /** When its signed paper was uploaded; null where nothing waits for the office to look at it. */
  readonly handedInAt: Date | null;
  /** When a signature was last asked for: when it was given, or when the office refused one. */
  readonly signatureAskedAt: Date;
  readonly endReason: EndReason | null;
  readonly endedAt: Date | null;
  /** Country and end of the IBAN. */
  readonly maskedIban: string;
  readonly givenAt: Date;
  /** Who gave it, by name; or which case worker entered it. */
  readonly givenName: string;
  readonly isEntered: boolean;
  /** The day of the signature that banks are told. */
  readonly signedOn: IsoDate;
  readonly heldUntil: Date | null;
  readonly firstUsedOn: IsoDate | null;
  readonly lastUsedOn: IsoDate | null;
  /** The mandate whose place it takes. */
  readonly replacesId: string | null;
}

/** A mandate with what opens its sealed part. */
export interface SealedMandate extends MandateRecord {
  readonly sealed: Buffer;
  readonly givenBy: string | null;
}
