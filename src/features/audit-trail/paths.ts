/** Addresses of this feature's pages. */
export const paths = {
  trail: '/verwaltung/protokoll',
  file: '/verwaltung/protokoll/datei',
  seen: '/verwaltung/protokoll/siegel-geprueft',
} as const;
