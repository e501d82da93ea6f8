import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import { definePermission, type Permission } from '../../platform/access/permission.ts';
import { betriebMandate } from '../betriebe/index.ts';
import { type BetriebRight, rolesGive } from './role-rules.ts';
import { missingRightReason } from './role-words.ts';

/**
 * The permission of a page or action for a Betrieb: the person acts for one, and their roles there give the right.
 * Whoever has no link is led to linking; whoever lacks the right reads which role gives it and who can help. A form is
 * taken only for the Betrieb that it was drawn for.
 * @param right what the route asks for
 * @param name of the permission, `feature.verb`
 */
export function mayForBetrieb(right: BetriebRight, name = `freischaltung.${right}`): Permission {
  const permission = definePermission(name, (actor, chamber, locale) => {
    const mandate = betriebMandate(actor);
    if (!mandate) return { answer: 'link', kind: 'betrieb' };
    if (rolesGive(mandate.roles, right)) return { answer: 'granted' };
    return { answer: 'forbidden', reason: missingRightReason(chamber, locale, mandate, right) };
  });
  return { ...permission, mandate: 'betrieb' };
}

/** The Betrieb acted for in a route that {@link mayForBetrieb} has let through. */
export function actingForBetrieb(actor: SignedInActor): Mandate {
  const mandate = betriebMandate(actor);
  if (!mandate) throw new Error('this route must require a Betrieb');
  return mandate;
}
