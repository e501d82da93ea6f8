/** Addresses of this feature's pages. */
export const paths = { mine: '/mein-betrieb' } as const;
