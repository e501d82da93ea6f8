import { expect, test } from 'vitest';
import { features } from '../src/app/features.ts';
import type { Feature } from '../src/platform/feature/feature.ts';

/** Features that hold data about people and hand nothing over to a new account of the same person, and why. */
const staysBehind: Readonly<Record<string, string>> = {
  'sign-in': 'sessions, devices and links to a new password are of the old account, and end with it',
  'second-factor': 'a factor is set up for one account; the pages and mails about moving say so',
  'factor-recovery': 'a lost factor of the old account does not matter to the new one',
  'personal-data': 'the trail of what the old account did names that account, and is shown to it',
  'address-change': 'the record of the move itself, kept with the old account',
  personen: 'data of the register, which a link opens; links move',
  'account-deletion':
    'warnings that nobody signs in: an account that moves is in use, and ends with the move',
};

/** Features with data about people of which nobody has decided whether they go along. */
function undecided(all: readonly Feature[]): readonly string[] {
  return all
    .filter(({ name, personalData, accountMove }) => personalData && !accountMove && !(name in staysBehind))
    .map(({ name }) => name);
}

test('whoever holds data about people says what goes along to a new account', () => {
  expect(features.filter(({ personalData }) => personalData).length).toBeGreaterThan(5);
  expect(undecided(features)).toEqual([]);
});

test('a new feature that forgets it is found', () => {
  const personalData = { tables: ['notes'], read: async () => [] };
  expect(undecided([...features, { name: 'notes', personalData }])).toEqual(['notes']);
});

test('what stays behind has no way to move, and is still there', () => {
  const moving = features.filter(({ accountMove }) => accountMove).map(({ name }) => name);
  expect(moving.filter((name) => name in staysBehind)).toEqual([]);
  const holding = new Set(features.filter(({ personalData }) => personalData).map(({ name }) => name));
  expect(Object.keys(staysBehind).filter((name) => !holding.has(name))).toEqual([]);
});
