import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import { definePermission } from '../../platform/access/permission.ts';

/** The Person that someone acts for; where that is a Betrieb at the moment, the Person linked first. */
export function personMandate(actor: SignedInActor): Mandate | undefined {
  const { actingFor, mandates } = actor;
  if (actingFor?.kind === 'person') return actingFor;
  return mandates.find(({ kind }) => kind === 'person');
}

/** Seeing what the chamber holds about the Person one acts for. */
export const maySeeOwnPerson = definePermission('personen.see-own', (actor) =>
  personMandate(actor) ? { answer: 'granted' } : { answer: 'link', kind: 'person' },
);
