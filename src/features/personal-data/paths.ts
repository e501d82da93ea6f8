/** Addresses of this feature's pages. */
export const paths = { data: '/profil/daten', delete: '/profil/loeschen' } as const;
