import type { AccountStand } from '../../accounts/index.ts';

/** What the list shows: registrations that wait for their confirmation, accounts of a stand, or both. */
export type Shown = 'everything' | 'registrations' | AccountStand;

/** What each choice is called in the address. */
export const choices: readonly (readonly [value: string, shown: Shown])[] = [
  ['', 'everything'],
  ['wartend', 'registrations'],
  ['alle', 'all'],
  ['vorlaeufig', 'provisional'],
  ['nicht-uebernommen', 'unclaimed'],
  ['gesperrt', 'locked'],
  ['loeschung', 'deleting'],
  ['geschlossen', 'closed'],
];
