import type { Limit } from '../../platform/limits/limits.ts';

/** Unknown codes from one address range: 128 bits can't be guessed, and nobody shall keep the portal busy trying. */
export const unknownCodesOfRange: Limit = {
  what: 'bescheinigungen.unknown-code.range',
  most: 30,
  windowMinutes: 60,
};

/** What one account issues in a day; each is looked after for years. */
export const issuedByAccount: Limit = {
  what: 'bescheinigungen.issued.account',
  most: 30,
  windowMinutes: 1440,
};
