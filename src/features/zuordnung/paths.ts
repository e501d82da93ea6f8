/** Addresses of this feature's pages. */
export const paths = {
  form: '/zuordnung',
  decide: '/zuordnung/bestaetigen',
  deny: '/zuordnung/ablehnen',
  /** The page of an Antrag is the engine's; the form with the code on it is answered here. */
  code: '/antraege/:nummer',
  newCode: '/antraege/:nummer/neuer-code',
} as const;

/** Address at which a new code is asked for. */
export function newCodePath(nummer: number): string {
  return paths.newCode.replace(':nummer', String(nummer));
}
