/** Addresses of this feature's pages. */
export const paths = {
  mine: '/mein-betrieb',
  access: '/mein-betrieb/zugaenge',
  change: '/antraege/neu/betriebsdaten',
} as const;
