/** Addresses of this feature's pages. */
export const paths = { list: '/vorlagen', one: '/vorlagen/:id' } as const;

/** Addresses of this feature in the office. */
export const officePaths = {
  list: '/verwaltung/vorlagen',
  add: '/verwaltung/vorlagen/neu',
  file: '/verwaltung/vorlagen/:id/datei',
  replace: '/verwaltung/vorlagen/:id/ersetzen',
  withdraw: '/verwaltung/vorlagen/:id/zurueckziehen',
  offer: '/verwaltung/vorlagen/:id/anbieten',
} as const;

/** Where one template is had. */
export function vorlagePath(id: string): string {
  return paths.one.replace(':id', id);
}

/** The address of something about one template in the office. */
export function officePath(page: keyof typeof officePaths, id: string): string {
  return officePaths[page].replace(':id', id);
}
