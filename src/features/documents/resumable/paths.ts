/** Addresses of this part; the pages' script knows the first one (`data-upload`). */
export const resumablePaths = {
  begin: '/hochladen',
  state: '/hochladen/:id',
  piece: '/hochladen/:id/:at',
} as const;
