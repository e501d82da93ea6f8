import { anyMandate } from '../../platform/access/acting-for.ts';
import type { SignedInActor } from '../../platform/access/actor.ts';
import {
  definePermission,
  freshlyProven,
  type Permission,
  whereOffered,
} from '../../platform/access/permission.ts';
import { mayForBetrieb, rolesGive } from '../freischaltung/index.ts';
import type { Owner } from './mandate.ts';
import { offersSepa } from './settings.ts';

/** Acting for a Person, or for a Betrieb with Finanzen or Verwaltung (rows B7 and C7). */
function forWhomeverChosen(name: string): Permission {
  const asked = mayForBetrieb('finanzen', name);
  const permission = definePermission(name, (actor, chamber, locale) => {
    if (!actor.actingFor) return { answer: 'link', kind: 'betrieb' };
    const { kind, roles } = actor.actingFor;
    if (kind !== 'betrieb' || rolesGive(roles, 'finanzen')) return { answer: 'granted' };
    return asked.decide(actor, chamber, locale);
  });
  return { ...permission, mandate: anyMandate };
}

/** Seeing mandates of whoever is acted for. */
export const maySeeMandates = whereOffered(forWhomeverChosen('sepa.see'), offersSepa);

/** Giving, changing and revoking: whoever finds a browser left open does not change where money comes from. */
export const mayChangeMandates = whereOffered(freshlyProven(forWhomeverChosen('sepa.change')), offersSepa);

/** Whose mandates somebody whom these permissions let through may see. */
export function ownerOf({ actingFor }: SignedInActor): Owner & { readonly name: string } {
  if (!actingFor) throw new Error('this route must require somebody to act for');
  return {
    kind: actingFor.kind === 'betrieb' ? 'betrieb' : 'person',
    id: actingFor.subjectId,
    name: actingFor.label,
  };
}
