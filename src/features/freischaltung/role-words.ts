import type { Mandate } from '../../platform/access/actor.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type BetriebRight, isLinkRole, linkRoles, rolesGive } from './role-rules.ts';
import { roleTexts } from './role-texts.de.ts';

/** Roles as people read them: «Ausbildung, Kurse». */
export function roleNames(chamber: Chamber, locale: Locale, roles: readonly string[]): string {
  const t = roleTexts.for(chamber, locale);
  return roles
    .filter(isLinkRole)
    .map((role) => t(`role.${role}`))
    .join(', ');
}

/**
 * What the bar that says for whom one acts adds: the roles of those who may not do everything.
 * @returns null for Verwaltung and where there are no roles
 */
export function mandateNote(chamber: Chamber, locale: Locale, mandate: Mandate): string | null {
  if (mandate.roles.length === 0 || rolesGive(mandate.roles, 'zugaenge')) return null;
  return roleNames(chamber, locale, mandate.roles);
}

/** Why a right is missing, which role gives it, and who in the Betrieb can change that; colleagues may read names. */
export function missingRightReason(
  chamber: Chamber,
  locale: Locale,
  mandate: Mandate,
  right: BetriebRight,
): string {
  const t = roleTexts.for(chamber, locale);
  const giving = linkRoles.filter((role) => rolesGive([role], right)).toReversed();
  const [first = '', last] = giving.map((role) => t(`role.${role}`));
  const roles = last === undefined ? first : t('missing.or', { first, last });
  const own = roleNames(chamber, locale, mandate.roles);
  const names = (mandate.administrators ?? []).join(', ');
  return [
    t('missing', { betrieb: mandate.label, roles, own }),
    names === '' ? t('missing.nobody') : t('missing.ask', { names }),
  ].join(' ');
}
