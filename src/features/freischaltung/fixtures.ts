import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Mandate, SignedInActor } from '../../platform/access/actor.ts';
import type { BetriebRecord } from '../betriebe/index.ts';
import type { PersonRecord } from '../personen/index.ts';

/** A Betrieb that exists nowhere, for drawings. */
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
  telefon: null,
  email: 'buero@muster-metallbau.example',
  web: null,
  gewerke: ['A/13'],
  eingetragenAm: '2009-04-01',
  geloeschtAm: null,
  baBetriebsnummer: null,
  ausbildungsbetrieb: true,
};

/** A Person that exists nowhere, for drawings. */
export const samplePerson: PersonRecord = {
  id: '00000000-0000-4000-8000-000000000005',
  personennummer: '4711001',
  art: 'lehrling',
  anrede: 'Herr',
  vorname: 'Timo',
  nachname: 'Muster',
  geburtsdatum: '2008-03-14',
  strasse: 'Beispielweg',
  hausnummer: '1',
  plz: '12345',
  ort: 'Musterstadt',
  email: null,
  beendet_am: null,
};

const asPerson: Mandate = {
  linkId: '00000000-0000-4000-8000-000000000006',
  kind: 'person',
  subjectId: samplePerson.id,
  label: 'Timo Muster',
  number: samplePerson.personennummer,
  since: new Date('2026-11-21T08:00:00Z'),
  roles: [],
};

/** Somebody who acts for a Betrieb and as a Person, and can switch between them. */
export const sampleWithBoth: SignedInActor = {
  ...sampleLinked,
  mandates: [...sampleLinked.mandates, asPerson],
};

/** Somebody who acts for many Betriebe, two of them of one name: told apart by their numbers. */
export const sampleWithMany: SignedInActor = {
  ...sampleLinked,
  mandates: [
    ...sampleLinked.mandates,
    ...Array.from({ length: 11 }, (_, index) => ({
      linkId: `00000000-0000-4000-8000-0000000002${index.toString().padStart(2, '0')}`,
      kind: 'betrieb',
      subjectId: `00000000-0000-4000-8000-0000000003${index.toString().padStart(2, '0')}`,
      label: index < 2 ? 'Bäckerei Beispiel' : `Beispielbetrieb ${index} Heizung und Sanitär GmbH`,
      number: `${2_000_000 + index}`,
      since: new Date('2026-11-21T08:00:00Z'),
      roles: ['verwaltung'],
    })),
  ],
};
