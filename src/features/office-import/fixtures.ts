import type { ImportChange, ImportFault, ImportRecord } from './import-record.ts';

/** A file that was checked and waits for a decision. */
export const sampleImport: ImportRecord = {
  id: '019aa000-0000-7000-8000-000000000021',
  kind: 'betriebe',
  state: 'checked',
  fileName: 'betriebe-2026-11-26.csv',
  fileBytes: 1_234_567,
  pieces: 2,
  sentAt: new Date('2026-11-26T07:00:00Z'),
  sentBy: 'Sabine Beispiel',
  staffId: null,
  appliedAt: null,
  appliedBy: null,
  undoneAt: null,
  undoneBy: null,
  rowsRead: 0,
  rowsTotal: null,
  report: { new: 12, changed: 2, unchanged: 4711, refused: 2, warnings: 1 },
  refusal: null,
  undoRefusal: null,
  failures: 0,
  staleAt: null,
  changedDigest: null,
  newDigest: null,
  filledEmpty: false,
  reportForgottenAt: null,
  auditId: null,
};

/** Faults and a remark of a file. */
export const sampleFaults: readonly ImportFault[] = [
  {
    isRefusal: true,
    line: 17,
    column: 'plz',
    value: '9708',
    reason: 'Eine Postleitzahl hat fünf Ziffern, führende Nullen eingeschlossen.',
  },
  {
    isRefusal: true,
    line: 2044,
    column: '',
    value: '',
    reason: 'Die Zeile hat mehr oder weniger Felder als die Kopfzeile.',
  },
  {
    isRefusal: false,
    line: 18,
    column: 'ba_betriebsnummer',
    value: '09912343',
    reason: 'Die Prüfziffer der Nummer der Agentur für Arbeit stimmt nicht.',
  },
];

/** Rows that differ from the register. */
export const sampleChanged: readonly ImportChange[] = [
  {
    label: '1234567, Tischlerei Hofer GmbH & Co. KG',
    before: { ort: 'Musterstadt', email: null },
    after: { ort: 'Neustadt', email: 'post@tischlerei-hofer.example' },
  },
  {
    label: '1234568, Kosmetik Wenig',
    before: { geloescht_am: null },
    after: { geloescht_am: '2026-11-30' },
  },
];

/** More new rows than a page shows. */
export const sampleCreated: readonly ImportChange[] = Array.from({ length: 101 }, (_, index) => ({
  label: `${2_000_000 + index}, Metallbau Beispiel ${index + 1}`,
  before: null,
  after: null,
}));
