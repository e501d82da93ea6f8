/** What services are about, in the order in which they are listed; titles stand with the pages that list them. */
export const serviceGroups = [
  'betrieb',
  'ausbildung',
  'antraege',
  'documents',
  'payments',
  'account',
  'help',
] as const;

/** See {@link serviceGroups}. */
export type ServiceGroup = (typeof serviceGroups)[number];
