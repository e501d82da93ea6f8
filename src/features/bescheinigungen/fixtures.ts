import type { BetriebRecord } from '../betriebe/index.ts';
import type { Bescheinigung } from './bescheinigung.ts';
import type { Judged } from './pages/standing-badge.tsx';

/** A Betrieb that exists nowhere. */
export const sampleBetrieb: BetriebRecord = {
  id: '00000000-0000-4000-8000-000000000004',
  betriebsnummer: '1234567',
  filialnummer: '',
  art: 'hauptbetrieb',
  name: 'Muster & Söhne Metallbau GmbH',
  rechtsform: 'GmbH',
  inhaber: 'Muster, Erika',
  strasse: 'Beispielgasse',
  hausnummer: '4',
  plz: '12345',
  ort: 'Musterstadt',
  telefon: '01234 5678',
  email: 'buero@muster-metallbau.example',
  web: null,
  gewerke: ['A/13', 'B1/33'],
  eingetragenAm: '2009-04-01',
  geloeschtAm: null,
  baBetriebsnummer: null,
  ausbildungsbetrieb: true,
};

/** A code as papers carry it; it belongs to none. */
export const sampleCode = '7K2QX9FTMBW4R80000000000006';

/** One that is out. */
export const sampleIssued: Bescheinigung = {
  id: '019aa000-0000-7000-8000-000000000061',
  kind: 'handwerkskarte',
  betriebId: sampleBetrieb.id,
  codeHash: '0'.repeat(64),
  digest: '0'.repeat(64),
  issuedAt: new Date('2026-11-20T09:00:00Z'),
  validUntil: null,
  issuedByStaff: null,
  endedAt: null,
  ending: null,
  endingNote: null,
};

const ended = { endedAt: new Date('2026-11-24T10:00:00Z'), endingNote: null } as const;

/** One in every state. */
export const sampleJudged: readonly Judged[] = [
  { issued: sampleIssued, standing: 'valid' },
  { issued: { ...sampleIssued, id: '2', kind: 'betriebsbescheinigung' }, standing: 'changed' },
  { issued: { ...sampleIssued, ...ended, id: '3', ending: 'replaced' }, standing: 'over' },
  {
    issued: {
      ...sampleIssued,
      ...ended,
      id: '4',
      kind: 'gewerbekarte',
      issuedByStaff: 'Sabine Beispiel',
      ending: 'withdrawn',
      endingNote: 'Das Gewerk war falsch eingetragen.',
    },
    standing: 'over',
  },
  { issued: { ...sampleIssued, id: '5', validUntil: '2026-10-31' }, standing: 'over' },
];
