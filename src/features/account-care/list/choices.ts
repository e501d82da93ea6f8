import type { AccountStand } from '../../accounts/index.ts';

/** What the list shows: registrations that wait for their confirmation, or accounts of a stand. */
export type Shown = 'registrations' | AccountStand;

/** What each choice is called in the address. */
export const choices: readonly (readonly [value: string, shown: Shown])[] = [
  ['wartend', 'registrations'],
  ['alle', 'all'],
  ['vorlaeufig', 'provisional'],
  ['nicht-uebernommen', 'unclaimed'],
  ['gesperrt', 'locked'],
  ['loeschung', 'deleting'],
  ['geschlossen', 'closed'],
];
