import { mandateOf } from '../../platform/access/acting-for.ts';
import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import { definePermission } from '../../platform/access/permission.ts';

/** The Betrieb that a person acts for; where that is a Person at the moment, the Betrieb linked first. */
export function betriebMandate(actor: SignedInActor): Mandate | undefined {
  return mandateOf(actor, 'betrieb');
}

/** Seeing what the register holds about the Betrieb one acts for. */
export const maySeeOwnBetrieb = definePermission('betriebe.see-own', (actor) =>
  betriebMandate(actor) ? { answer: 'granted' } : { answer: 'link', kind: 'betrieb' },
);
