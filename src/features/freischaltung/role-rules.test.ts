import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type BetriebRight,
  betriebRights,
  type LinkRole,
  linkRoles,
  rolesGive,
  tidyRoles,
} from './role-rules.ts';

describe('what a role gives', () => {
  const table: readonly (readonly [LinkRole, Record<BetriebRight, boolean>])[] = [
    ['verwaltung', { zugaenge: true, ausbildung: true, kurse: true, finanzen: true, lesen: true }],
    ['ausbildung', { zugaenge: false, ausbildung: true, kurse: false, finanzen: false, lesen: true }],
    ['kurse', { zugaenge: false, ausbildung: false, kurse: true, finanzen: false, lesen: true }],
    ['finanzen', { zugaenge: false, ausbildung: false, kurse: false, finanzen: true, lesen: true }],
    ['lesen', { zugaenge: false, ausbildung: false, kurse: false, finanzen: false, lesen: true }],
  ];
  test.each(table)('%s', (role, rights) => {
    for (const right of betriebRights) expect(rolesGive([role], right)).toBe(rights[right]);
  });

  it('is nothing for nobody, and nothing for a word that is no role', () => {
    for (const right of betriebRights) expect(rolesGive(['', 'admin', 'toString'], right)).toBe(false);
  });
});

describe('roles as they are stored', () => {
  const table: readonly (readonly [readonly string[], readonly LinkRole[]])[] = [
    [[], []],
    [['chef'], []],
    [['lesen'], ['lesen']],
    [
      ['kurse', 'ausbildung'],
      ['ausbildung', 'kurse'],
    ],
    [['lesen', 'finanzen'], ['finanzen']],
    [['finanzen', 'verwaltung', 'lesen'], ['verwaltung']],
    [['kurse', 'kurse'], ['kurse']],
  ];
  test.each(table)('%j are %j', (words, roles) => {
    expect(tidyRoles(words)).toEqual(roles);
  });

  it('give exactly what was named, and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...linkRoles), fc.string())), (words) => {
        const tidied = tidyRoles(words);
        for (const right of betriebRights) expect(rolesGive(tidied, right)).toBe(rolesGive(words, right));
        expect(tidyRoles(tidied)).toEqual(tidied);
      }),
    );
  });
});
