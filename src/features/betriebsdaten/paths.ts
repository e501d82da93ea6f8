/** Addresses of this feature's pages. */
export const paths = {
  /** Behind the link to a new address on file; needs no session. */
  confirmAddress: '/mein-betrieb/adresse-bestaetigen',
  addressConfirmed: '/mein-betrieb/adresse-bestaetigt',
  mailAgain: '/mein-betrieb/aenderungen/:nummer/mail-noch-einmal',
  takeBack: '/mein-betrieb/aenderungen/:nummer/zuruecknehmen',
} as const;

/** Addresses in the office. */
export const officePaths = {
  dropAddress: '/verwaltung/betriebsdaten/:nummer/adresse-aufheben',
  drop: '/verwaltung/betriebsdaten/:nummer/aufheben',
  enter: '/verwaltung/betriebsdaten/:nummer/eintragen',
} as const;

/** An address that names an Antrag. */
export function pathFor(path: string, nummer: number): string {
  return path.replace(':nummer', String(nummer));
}
