import type { SignedInActor } from '../../platform/access/actor.ts';
import { type BetriebRecord, printedNummer } from '../betriebe/index.ts';
import { fullName, type PersonRecord } from '../personen/index.ts';

/** The Betrieb or Person that an account is linked to. */
export type Subject =
  | { readonly kind: 'betrieb'; readonly record: BetriebRecord }
  | { readonly kind: 'person'; readonly record: PersonRecord };

/** Why an account cannot be linked to a Betrieb, whatever the proof. */
export type BetriebLinkRefusal =
  | { readonly kind: 'already-linked' }
  | { readonly kind: 'too-many-betriebe'; readonly most: number; readonly current: string };

/** Why an account cannot be linked; an account belongs to a single Person. */
export type LinkRefusal = BetriebLinkRefusal | { readonly kind: 'other-person'; readonly current: string };

/** Who asks for a link. */
export type LinkingAccount = Pick<SignedInActor, 'accountId' | 'firstName' | 'lastName' | 'email'>;

/** What people call a Betrieb or Person, and its number as printed. */
export function labelOf(subject: Subject): { readonly label: string; readonly number: string } {
  return subject.kind === 'person'
    ? { label: fullName(subject.record), number: subject.record.personennummer }
    : { label: subject.record.name, number: printedNummer(subject.record) };
}
