/** Addresses of this feature's pages. */
export const paths = { mine: '/meine-person' } as const;
