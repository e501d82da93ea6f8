import type { PlannedChange } from '../betriebe/index.ts';
import type { NewAddress } from './new-address.ts';

/** A new address that waits for its confirmation. */
export const sampleAddress: NewAddress = {
  nummer: 181,
  betriebId: '019aa000-0000-7000-8000-000000000001',
  address: 'buero@tischlerei-hofer.example',
  tokenHash: 'y'.repeat(43),
  askedAt: new Date('2026-11-20T08:00:00Z'),
  confirmedAt: null,
};
/** A decided change of the seat whose day is to come. */
export const samplePlan: PlannedChange = {
  nummer: 181,
  betriebId: sampleAddress.betriebId,
  validFrom: '2027-07-01',
  facts: { strasse: 'Neue Straße', hausnummer: '1', plz: '12346', ort: 'Neustadt' },
  held: { strasse: 'Am Anger', hausnummer: '3a', plz: '12345', ort: 'Musterstadt' },
  decidedAt: sampleAddress.askedAt,
  overtakenAt: null,
};
/** The same, overtaken by an import. */
export const sampleOvertaken: PlannedChange = {
  ...samplePlan,
  overtakenAt: new Date('2027-07-01T00:10:00Z'),
};
