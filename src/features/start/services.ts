import type { Actor, SignedInActor } from '../../platform/access/actor.ts';
import type { ServiceTile } from '../../platform/feature/feature.ts';

/** What the overview lists: nobody who is signed in needs to register. */
export function overviewFor(actor: Actor, services: readonly ServiceTile[]): readonly ServiceTile[] {
  return services.filter((service) => actor.kind !== 'account' || service.id !== 'register');
}

/** What this person can use now, beyond what is open to everybody. */
export function usableBy(actor: SignedInActor, services: readonly ServiceTile[]): readonly ServiceTile[] {
  return services.filter(
    ({ level, forMandate, forRoles }) =>
      level === 'registered' ||
      (level === 'linked' &&
        actor.mandates.some(
          ({ kind, roles }) =>
            (forMandate === undefined || forMandate === kind) && (forRoles?.(roles) ?? true),
        )),
  );
}
