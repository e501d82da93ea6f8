/** What somebody can be trusted with in a Betrieb, the most first; several at a time make sense, see {@link tidyRoles}. */
export const linkRoles = ['verwaltung', 'ausbildung', 'kurse', 'finanzen', 'lesen'] as const;

/** See {@link linkRoles}. */
export type LinkRole = (typeof linkRoles)[number];

/** What a route may ask for. */
export const betriebRights = ['zugaenge', 'ausbildung', 'kurse', 'finanzen', 'lesen'] as const;

/**
 * See {@link betriebRights}. `zugaenge`: decide who else may act for the Betrieb; `ausbildung`, `kurse`, `finanzen`:
 * the services of that field; `lesen`: see what the register holds about the Betrieb.
 */
export type BetriebRight = (typeof betriebRights)[number];

/** The whole table of roles and rights: one line a role. Nothing else in the portal decides about it. */
export const rightsOfRole: Readonly<Record<LinkRole, readonly BetriebRight[]>> = {
  verwaltung: ['zugaenge', 'ausbildung', 'kurse', 'finanzen', 'lesen'],
  ausbildung: ['ausbildung', 'lesen'],
  kurse: ['kurse', 'lesen'],
  finanzen: ['finanzen', 'lesen'],
  lesen: ['lesen'],
};

/** Whether roles, as a link or a form names them, give a right; unknown words give none. */
export function rolesGive(roles: readonly string[], right: BetriebRight): boolean {
  return roles.some((role) => isLinkRole(role) && rightsOfRole[role].includes(right));
}

/** Whether a word names a role. */
export function isLinkRole(word: string): word is LinkRole {
  return (linkRoles as readonly string[]).includes(word);
}

/**
 * Roles as they are stored: each once, in one order, and none that another includes anyway; Verwaltung includes all,
 * and everybody may read.
 * @returns empty when no role is named
 */
export function tidyRoles(words: readonly string[]): readonly LinkRole[] {
  const named = linkRoles.filter((role) => words.includes(role));
  return named.filter(
    (role) =>
      !named.some(
        (other) => other !== role && rightsOfRole[role].every((right) => rolesGive([other], right)),
      ),
  );
}
