/** Addresses of this feature's pages. */
export const paths = { retention: '/verwaltung/aufbewahrung' } as const;
