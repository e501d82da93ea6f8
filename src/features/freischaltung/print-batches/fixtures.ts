import type { PrintBatch, WithdrawnLetter } from './batch-rules.ts';
import type { DecisionFacts } from './pages/letter-page.tsx';

const at = (text: string) => new Date(`2026-11-${text}:00Z`);

/** A batch that is ready to be printed. */
export const sampleBatch: PrintBatch = {
  id: '00000000-0000-4000-8000-000000000441',
  nummer: 12,
  kind: 'queue',
  state: 'made',
  staffId: '00000000-0000-4000-8000-000000000005',
  staffName: 'Sabine Beispiel',
  begunAt: at('24T08:10'),
  letters: 34,
  validUntil: null,
  finishedAt: at('24T08:11'),
  stoppedAt: null,
  printedAt: null,
  postedAt: null,
};

/** Ten thousand letters of a run, in the making. */
export const sampleMassRun: PrintBatch = {
  ...sampleBatch,
  id: '00000000-0000-4000-8000-000000000442',
  nummer: 13,
  kind: 'mass-run',
  state: 'making',
  letters: 10_000,
  validUntil: new Date('2027-12-31T22:59:59Z'),
  finishedAt: null,
};

/** Batches in every state. */
export const sampleBatches: readonly PrintBatch[] = [
  sampleMassRun,
  sampleBatch,
  { ...sampleBatch, id: '00000000-0000-4000-8000-000000000443', nummer: 11, printedAt: at('23T09:00') },
  {
    ...sampleBatch,
    id: '00000000-0000-4000-8000-000000000444',
    nummer: 10,
    state: 'posted',
    printedAt: at('22T09:00'),
    postedAt: at('22T15:00'),
  },
  { ...sampleBatch, id: '00000000-0000-4000-8000-000000000445', nummer: 9, state: 'dissolved', letters: 0 },
];

/** Letters to be taken out of a stack. */
export const sampleWithdrawn: readonly WithdrawnLetter[] = [
  {
    id: '00000000-0000-4000-8000-000000000461',
    label: 'Muster & Söhne Metallbau GmbH',
    number: '1234567',
    place: '12345 Musterstadt',
  },
  {
    id: '00000000-0000-4000-8000-000000000462',
    label: 'Peter Personal',
    number: '4711001',
    place: '97070 Beispielhausen am unteren Musterbach',
  },
];

/** A letter that somebody has to decide about. */
export const sampleDecision: DecisionFacts = {
  id: '00000000-0000-4000-8000-000000000451',
  subject: { kind: 'betrieb', id: '00000000-0000-4000-8000-000000000004' },
  label: 'Muster & Söhne Metallbau GmbH',
  number: '1234567',
  address: ['Muster & Söhne Metallbau GmbH', 'Erika Muster', 'Beispielgasse 4', '12345 Musterstadt'],
  hasStreet: true,
  requestedAt: at('25T16:40'),
  requestedBy: {
    id: '00000000-0000-4000-8000-000000000401',
    name: 'Pia Probe',
    email: 'probe@handwerk.example',
    isTold: true,
  },
  lately: 4,
  acting: ['Erika Muster', 'Peter Personal'],
};
