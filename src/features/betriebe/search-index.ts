import type { SearchIndex } from '../../platform/search/search-index.ts';

/** By what the office finds an entry of the register: names with slips forgiven, town, address on file. */
export const betriebeSearchIndex: SearchIndex = {
  source: 'betriebe',
  idColumn: 'betrieb_id',
  job: 'betriebe.search',
  names: ['name', 'inhaber', 'ort'],
  others: ['email'],
};
