import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { OfficeZuordnung } from './office/panel-queries.ts';
import type { ZuordnungForBetrieb } from './zuordnung.ts';

/** An Antrag that exists nowhere, for drawings. */
export const sampleZuordnung: ZuordnungForBetrieb = {
  nummer: 178,
  account_id: sampleNewcomer.accountId,
  betrieb_id: '00000000-0000-4000-8000-000000000004',
  betrieb_name: 'Muster & Söhne Metallbau GmbH',
  betriebsnummer: '2121155000',
  typed_name: 'Muster und Söhne',
  state: 'waiting',
  sent_at: new Date('2026-11-21T06:23:17Z'),
  decided_at: null,
  confirmed_by: null,
  code_hash: null,
  code_expires_at: new Date('2026-11-24T06:23:17Z'),
  wrong_codes: 0,
  codes_sent: 1,
  code_waits_since: null,
  first_name: sampleNewcomer.firstName,
  last_name: sampleNewcomer.lastName,
  account_email: sampleNewcomer.email,
};

const decidedAt = new Date('2026-11-21T09:05:41Z');

/** The same Antrag in its other states. */
export const sampleLetter: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 177,
  state: 'letter',
  code_expires_at: null,
};
export const sampleConfirmed: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 165,
  state: 'confirmed',
  decided_at: decidedAt,
  confirmed_by: 'betrieb',
};
export const sampleWithdrawn: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 164,
  state: 'withdrawn',
  decided_at: decidedAt,
};
export const sampleDenied: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 152,
  state: 'denied',
  decided_at: decidedAt,
};
export const sampleDeleted: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 149,
  state: 'deleted',
  decided_at: decidedAt,
};
export const sampleGathered: ZuordnungForBetrieb = {
  ...sampleZuordnung,
  nummer: 179,
  codes_sent: 0,
  code_expires_at: null,
  code_waits_since: sampleZuordnung.sent_at,
};

/** Anträge as the office lists them, in every state. */
export const sampleInOffice: readonly OfficeZuordnung[] = [
  sampleZuordnung,
  sampleLetter,
  sampleConfirmed,
  sampleWithdrawn,
  sampleDenied,
  sampleDeleted,
].map((antrag) => ({
  nummer: antrag.nummer,
  accountId: antrag.account_id,
  account: `${antrag.first_name} ${antrag.last_name}`,
  betriebId: antrag.betrieb_id,
  betrieb: antrag.betrieb_name,
  typedName: antrag.typed_name,
  state: antrag.state,
  sentAt: antrag.sent_at,
  decidedAt: antrag.decided_at,
}));
