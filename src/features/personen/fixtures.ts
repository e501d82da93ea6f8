import type { PersonRecord } from './rules.ts';

/** A Lehrling that is nobody, with all that the chamber can hold. */
export const fullPerson: PersonRecord = {
  id: '019aa000-0000-7000-8000-000000000011',
  personennummer: '4711001',
  art: 'lehrling',
  anrede: 'Frau',
  vorname: 'Ada',
  nachname: 'Hofer-Groß',
  geburtsdatum: '2008-02-29',
  strasse: 'Am Anger',
  hausnummer: '3',
  plz: '12345',
  ort: 'Musterstadt',
  email: 'ada@post.example',
  beendet_am: '2026-07-31',
};

/** A Bildungskunde of whom the chamber knows little. */
export const sparsePerson: PersonRecord = {
  ...fullPerson,
  id: '019aa000-0000-7000-8000-000000000012',
  personennummer: '4711002',
  art: 'bildungskunde',
  anrede: null,
  vorname: null,
  nachname: 'Wenig',
  geburtsdatum: null,
  strasse: null,
  hausnummer: null,
  email: null,
  beendet_am: null,
};

/** A row of `personen.csv` with something in every column. */
export const sampleRow = {
  personennummer: '1234567',
  art: 'lehrling',
  anrede: 'Frau',
  vorname: 'Ada',
  nachname: 'Hofer-Groß',
  geburtsdatum: '2008-02-29',
  strasse: 'Am Anger',
  hausnummer: '3',
  plz: '01067',
  ort: 'Musterstadt',
  email: 'ada@hofer.example',
  beendet_am: '2029-07-31',
};
