import type { SearchIndex } from '../../platform/search/search-index.ts';

/** By what the office finds an account: names with slips forgiven, parts of the address. */
export const accountSearchIndex: SearchIndex = {
  source: 'accounts',
  idColumn: 'account_id',
  job: 'accounts.search',
  names: ['first_name', 'last_name'],
  others: ['email'],
};
