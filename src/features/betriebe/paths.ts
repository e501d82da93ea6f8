/** Addresses of this feature's pages. */
export const paths = {
  mine: '/mein-betrieb',
  access: '/mein-betrieb/zugaenge',
  change: '/antraege/neu/betriebsdaten',
  /** Behind the link to a new address on file; needs no session. */
  confirmAddress: '/mein-betrieb/adresse-bestaetigen',
  addressConfirmed: '/mein-betrieb/adresse-bestaetigt',
} as const;
