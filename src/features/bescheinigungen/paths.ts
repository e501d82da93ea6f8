/** Addresses of this feature's pages. */
export const paths = {
  list: '/bescheinigungen',
  issued: '/bescheinigungen/:id',
  print: '/bescheinigungen/:id/pdf',
  check: '/bescheinigung-pruefen',
} as const;

/** Addresses of this feature in the office. */
export const officePaths = {
  issue: '/verwaltung/betriebe/:id/bescheinigungen',
  issued: '/verwaltung/betriebe/:id/bescheinigungen/:part',
  print: '/verwaltung/betriebe/:id/bescheinigungen/:part/pdf',
  withdraw: '/verwaltung/betriebe/:id/bescheinigungen/:part/zurueckziehen',
} as const;

/** The address of something about one that was issued. */
export function ownPath(page: 'issued' | 'print', id: string): string {
  return paths[page].replace(':id', id);
}

/** The address of something in the office about a Betrieb's. */
export function officePath(page: keyof typeof officePaths, betriebId: string, id = ''): string {
  return officePaths[page].replace(':id', betriebId).replace(':part', id);
}
