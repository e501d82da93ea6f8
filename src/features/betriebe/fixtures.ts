import type { PlannedChange } from './new-facts.ts';
import type { BetriebRecord } from './rules.ts';

/** A Betrieb that is nobody's, with all that the register can hold. */
export const fullBetrieb: BetriebRecord = {
  id: '019aa000-0000-7000-8000-000000000001',
  betriebsnummer: '1234567',
  filialnummer: '',
  art: 'hauptbetrieb',
  name: 'Tischlerei Hofer GmbH & Co. KG',
  rechtsform: 'GmbH & Co. KG',
  inhaber: 'Hofer Verwaltungs-GmbH',
  strasse: 'Am Anger',
  hausnummer: '3a',
  plz: '12345',
  ort: 'Musterstadt',
  telefon: '01234 5678',
  email: 'post@tischlerei-hofer.example',
  web: 'https://tischlerei-hofer.example',
  gewerke: ['A/27', 'B2/24'],
  eingetragenAm: '2001-02-03',
  geloeschtAm: null,
  baBetriebsnummer: '09912342',
  ausbildungsbetrieb: true,
};

/** Its Filiale and its Ausbildungsstätte. */
export const otherEntries: readonly BetriebRecord[] = [
  {
    ...fullBetrieb,
    id: '019aa000-0000-7000-8000-000000000002',
    filialnummer: '2',
    art: 'filiale',
    name: 'Tischlerei Hofer, Filiale Neustadt',
    plz: '12346',
    ort: 'Neustadt',
  },
  {
    ...fullBetrieb,
    id: '019aa000-0000-7000-8000-000000000003',
    filialnummer: '7',
    art: 'ausbildungsstaette',
    name: 'Tischlerei Hofer, Ausstellung',
  },
];

/** A Betrieb of which the chamber knows little. */
export const sparseBetrieb: BetriebRecord = {
  ...fullBetrieb,
  id: '019aa000-0000-7000-8000-000000000004',
  name: 'Kosmetik Wenig',
  rechtsform: null,
  inhaber: 'Gerda Wenig',
  strasse: null,
  hausnummer: null,
  telefon: null,
  email: null,
  web: null,
  gewerke: [],
  eingetragenAm: null,
  baBetriebsnummer: null,
  ausbildungsbetrieb: false,
};

/** A decided change of its seat whose day is to come. */
export const plannedMove: PlannedChange = {
  nummer: 181,
  betriebId: fullBetrieb.id,
  validFrom: '2027-07-01',
  facts: { strasse: 'Neue Straße', hausnummer: '1', plz: '12346', ort: 'Neustadt' },
  held: { strasse: 'Am Anger', hausnummer: '3a', plz: '12345', ort: 'Musterstadt' },
  decidedAt: new Date('2026-11-20T09:00:00Z'),
  overtakenAt: null,
};

/** A row of `betriebe.csv` with something in every column that may hold something. */
export const sampleRow = {
  betriebsnummer: '123456',
  filialnummer: '',
  art: 'hauptbetrieb',
  name: 'Tischlerei Hofer',
  rechtsform: 'GmbH',
  inhaber: 'Ada Hofer',
  strasse: 'Am Anger',
  hausnummer: '3a',
  plz: '01067',
  ort: 'Musterstadt',
  telefon: '01234 5678',
  email: 'post@hofer.example',
  web: 'https://hofer.example',
  gewerke: 'A/27|B1/33',
  eingetragen_am: '2001-02-03',
  geloescht_am: '',
  ba_betriebsnummer: '09912342',
  ausbildungsbetrieb: 'ja',
};
