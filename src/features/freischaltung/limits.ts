import type { Limit } from '../../platform/limits/limits.ts';

/** Wrong PINs of one account; a person with a crumpled letter gets far fewer wrong. */
export const wrongPinsOfAccount: Limit = {
  what: 'freischaltung.wrong-pin.account',
  most: 10,
  windowMinutes: 60,
};

/** Wrong PINs from one address range, over all accounts. */
export const wrongPinsOfRange: Limit = {
  what: 'freischaltung.wrong-pin.range',
  most: 100,
  windowMinutes: 60,
};

/** From so many wrong PINs for one Betrieb on, the office and the Betrieb are told; nobody else is refused. */
export const wrongPinsOfBetrieb: Limit = {
  what: 'freischaltung.wrong-pin.betrieb',
  most: 9,
  windowMinutes: 1440,
};

/** Letters asked for by one account in a day, whatever the numbers. */
export const letterRequestsOfAccount: Limit = {
  what: 'freischaltung.letter.account',
  most: 10,
  windowMinutes: 1440,
};

/** Letters asked for from one address range in a day, signed in or not. */
export const letterRequestsOfRange: Limit = {
  what: 'freischaltung.letter.range',
  most: 30,
  windowMinutes: 1440,
};
