/** Addresses of this feature's pages. */
export const paths = {
  form: '/zuordnung',
  decide: '/zuordnung/bestaetigen',
  deny: '/zuordnung/ablehnen',
  list: '/antraege',
  one: '/antraege/:nummer',
  withdraw: '/antraege/:nummer/zurueckziehen',
  newCode: '/antraege/:nummer/neuer-code',
} as const;

/** Address of one Antrag, or of something done to it. */
export function antragPath(nummer: number, action?: 'zurueckziehen' | 'neuer-code' | 'neues'): string {
  return action ? `/antraege/${nummer}/${action}` : `/antraege/${nummer}`;
}
