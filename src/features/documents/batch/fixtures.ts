import type { BatchCounts, BatchRow, DocumentBatch } from './batch.ts';

/** A Sammelzustellung that was looked at and waits for a decision. */
export const sampleBatch: DocumentBatch = {
  id: '019aa000-0000-7000-8000-000000000061',
  nummer: 7,
  state: 'checked',
  numbers: 'betriebsnummer',
  kind: 'beitrag',
  year: 2026,
  subject: 'Beitragsbescheid 2026',
  isFormal: true,
  writtenAt: new Date('2026-11-26T07:00:00Z'),
  writtenBy: 'Sabine Beispiel',
  found: 53,
  begunAt: null,
  begunBy: null,
  begunStaffId: null,
  finishedAt: null,
  toldUpTo: null,
  told: 0,
};

/** What was found in it. */
export const sampleCounts: BatchCounts = {
  checked: 53,
  ready: 51,
  refused: 2,
  delivered: 0,
  failed: 0,
  owners: 48,
  byPost: 1,
  untold: 0,
};

const row: BatchRow = {
  id: '019aa000-0000-7000-8000-000000000071',
  position: 1,
  state: 'ready',
  file: '1234567_Beitragsbescheid.pdf',
  line: null,
  nummer: '1234567',
  owner: { kind: 'betrieb', id: '00000000-0000-4000-8000-000000000004' },
  name: 'Muster & Söhne Metallbau GmbH',
  kind: 'beitrag',
  subject: 'Beitragsbescheid 2026',
  reason: null,
  way: 'told',
  lapsed: null,
};

/** Documents that go into boxes. */
export const sampleGood: readonly BatchRow[] = [
  row,
  {
    ...row,
    id: '019aa000-0000-7000-8000-000000000072',
    position: 2,
    file: 'bescheide/1234568_Beitragsbescheid-mit-sehr-langem-Namen-ohne-Leerzeichen-und-ohne-Ende.pdf',
    nummer: '1234568',
    name: 'Kosmetik Wenig',
    way: 'post',
  },
];

/** Documents that do not. */
export const sampleBad: readonly BatchRow[] = [
  {
    ...row,
    id: '019aa000-0000-7000-8000-000000000073',
    position: 3,
    state: 'refused',
    file: '7654321_Beitragsbescheid.pdf',
    nummer: '7654321',
    owner: null,
    name: '',
    way: null,
    reason: 'Einen Betrieb mit der Nummer 7654321 gibt es nicht.',
  },
  {
    ...row,
    id: '019aa000-0000-7000-8000-000000000074',
    position: 4,
    state: 'refused',
    file: '1234569.docx',
    line: 12,
    nummer: '1234569',
    way: null,
    reason: 'Die Datei ist kein PDF. Speichern Sie sie als PDF, und senden Sie sie noch einmal.',
  },
];
