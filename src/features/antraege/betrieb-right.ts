import type { Mandate } from '../../platform/access/actor.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import { type BetriebRight, rolesGive } from '../freischaltung/index.ts';

export { betriebRights } from '../freischaltung/index.ts';

/** What a role must give to act for a Betrieb in an Antrag of this kind. */
export function rightFor(art: Antragsart): BetriebRight {
  return art.right as BetriebRight;
}

/** Whether a mandate lets its person send and follow Anträge of this kind. */
export function givesRight(art: Antragsart, mandate: Pick<Mandate, 'kind' | 'roles'>): boolean {
  if (mandate.kind === 'person') return art.audience.includes('person');
  return (
    mandate.kind === 'betrieb' && art.audience.includes('betrieb') && rolesGive(mandate.roles, rightFor(art))
  );
}
