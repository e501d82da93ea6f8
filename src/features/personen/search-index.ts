import type { SearchIndex } from '../../platform/search/search-index.ts';

/** By what the office finds a Person: names and town with slips forgiven, address on file. */
export const personenSearchIndex: SearchIndex = {
  source: 'personen',
  idColumn: 'person_id',
  job: 'personen.search',
  names: ['vorname', 'nachname', 'ort'],
  others: ['email'],
};
