/** Addresses of Sammelzustellungen in the office. */
export const batchPaths = {
  list: '/verwaltung/sammelzustellung',
  write: '/verwaltung/sammelzustellung/neu',
  one: '/verwaltung/sammelzustellung/:id',
  deliver: '/verwaltung/sammelzustellung/:id/zustellen',
  discard: '/verwaltung/sammelzustellung/:id/verwerfen',
  result: '/verwaltung/sammelzustellung/:id/liste.csv',
} as const;

/** Where one Sammelzustellung is shown, or something is done with it. */
export function batchPath(which: 'one' | 'deliver' | 'discard' | 'result', id: string): string {
  return batchPaths[which].replace(':id', id);
}
