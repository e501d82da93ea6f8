/**
 * Which feature may use which, through its `index.ts` alone: the whole table. An edge that is not here fails the
 * boundary test, and so does a circle. Before adding one, ask whether the other feature could be told instead (an
 * event, a parameter wired in `src/app`), and say in the commit why not.
 */
export const featureEdges: Readonly<Record<string, readonly string[]>> = {
  accounts: ['office'],
  'second-factor': ['accounts'],
  'sign-in': ['accounts', 'second-factor'],
  betriebe: ['office'],
  personen: ['office'],
  freischaltung: ['accounts', 'sign-in', 'betriebe', 'personen', 'office', 'staff'],
  'account-deletion': ['accounts', 'freischaltung'],
  'account-import': ['accounts', 'betriebe', 'freischaltung'],
  zuordnung: ['accounts', 'sign-in', 'betriebe', 'freischaltung', 'office'],
  antraege: ['accounts', 'documents', 'betriebe', 'personen', 'freischaltung', 'office', 'staff'],
  'allgemeine-antraege': [],
  zugaenge: ['accounts', 'sign-in', 'betriebe', 'freischaltung'],
  'address-change': ['accounts', 'second-factor', 'sign-in'],
  notifications: ['accounts'],
  'personal-data': ['accounts'],
  enquiries: ['accounts', 'office'],
  documents: ['accounts', 'betriebe', 'personen', 'freischaltung', 'office'],
  'factor-recovery': ['accounts', 'second-factor', 'sign-in', 'freischaltung'],
  'bulk-messages': ['accounts', 'personen', 'freischaltung', 'office', 'staff'],
  'office-import': ['office'],
  staff: ['accounts', 'second-factor', 'office'],
  embed: [],
  help: ['accounts'],
  'leichte-sprache': [],
  start: ['accounts', 'freischaltung'],
  'account-care': [
    'accounts',
    'personen',
    'sign-in',
    'second-factor',
    'freischaltung',
    'address-change',
    'account-deletion',
    'personal-data',
    'office',
    'staff',
  ],
};
