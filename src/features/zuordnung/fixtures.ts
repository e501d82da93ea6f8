import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { ZuordnungForBetrieb } from './zuordnung.ts';

/** An Antrag that exists nowhere, for drawings. */
export const sampleZuordnung: ZuordnungForBetrieb = {
  nummer: 178,
  account_id: sampleNewcomer.accountId,
  betrieb_id: '00000000-0000-4000-8000-000000000004',
  betrieb_name: 'Muster & Söhne Metallbau GmbH',
  betriebsnummer: '2121155000',
  state: 'awaiting',
  detail: 'code',
  code_hash: null,
  code_expires_at: new Date('2026-11-24T06:23:17Z'),
  wrong_codes: 0,
  code_waits_since: null,
  first_name: sampleNewcomer.firstName,
  last_name: sampleNewcomer.lastName,
  account_email: sampleNewcomer.email,
};

/** The same Antrag in its other states. */
export const sampleLetter: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 177,
  detail: 'letter',
  code_expires_at: null,
};
export const sampleConfirmed: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 165,
  state: 'approved',
  detail: 'by-betrieb',
};
export const sampleWithdrawn: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 164,
  state: 'withdrawn',
  detail: null,
};
export const sampleDenied: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 152,
  state: 'refused',
  detail: 'denied',
};
export const sampleDeleted: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 149,
  state: 'refused',
  detail: 'deleted',
};
export const sampleGathered: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 179,
  code_expires_at: null,
  code_waits_since: new Date('2026-11-21T06:23:17Z'),
};
