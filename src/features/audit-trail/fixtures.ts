import type { TrailState } from '../../platform/audit/verifications.ts';
import type { ShownEntry } from './entry.ts';

const at = (time: string) => new Date(`2026-11-26T${time}:00Z`);
const account = '/verwaltung/konten/00000000-0000-4000-8000-000000000009';
const betrieb = '/verwaltung/betriebe/00000000-0000-4000-8000-000000000001';

/** Rows of all sorts: by the office, by customers, by the worker; done and refused; of what is gone. */
export const sampleEntries: readonly ShownEntry[] = [
  {
    id: 4711,
    at: at('09:12'),
    who: { label: 'Sabine Beispiel' },
    what: 'Seite eines Betriebs geöffnet',
    kind: 'done',
    outcome: 'erfolgt',
    about: [
      {
        label: 'Zimmerei Gebrüder von der Beispielwerkstatt-Musterhausen Nachfolger GmbH & Co. KG (1234567)',
        href: betrieb,
      },
    ],
    from: '203.0.113.0/24',
    details: [],
    requestId: 'K7M2P9QX',
  },
  {
    id: 4710,
    at: at('09:03'),
    who: { label: 'Erika Muster (erika.muster@handwerk.example)', href: account },
    what: 'PIN eingegeben',
    kind: 'not-done',
    outcome: 'schon benutzt',
    about: [{ label: 'Tischlerei Beispiel GmbH (7654321)', href: betrieb }],
    from: '2001:db8:1:2::/64',
    details: ['Nachweis: PIN'],
    requestId: 'B3C4D5E6',
  },
  {
    id: 4709,
    at: at('02:00'),
    who: { label: 'das Portal selbst' },
    what: 'Alte Anfragen gelöscht',
    kind: 'done',
    outcome: 'erfolgt',
    about: [],
    from: 'im Portal',
    details: ['Anzahl: 12'],
    requestId: null,
  },
  {
    id: 4708,
    at: at('01:59'),
    who: { label: 'Konto gelöscht' },
    what: 'Angemeldet',
    kind: 'done',
    outcome: 'erfolgt',
    about: [{ label: 'Betrieb, nicht mehr vorhanden' }, { label: 'Anfrage 1001' }],
    from: '198.51.100.0/24',
    details: [],
    requestId: 'F7G8H9J2',
  },
];

const hash = '3b1f6c0e9a52d7484f6a0d1c2b3e4f5061728394a5b6c7d8e9f0a1b2c3d4e5f6';

/** A trail whose seals all fit. */
export const sampleWhole: TrailState = {
  sealed: { number: 412, at: at('09:00'), hash },
  verified: { at: at('01:00'), seals: 410, entries: 98_765, broken: [] },
  dropped: { number: 17, at: at('01:00') },
};

/** A trail that somebody has tampered with. */
export const sampleBroken: TrailState = {
  ...sampleWhole,
  verified: { at: at('01:00'), seals: 410, entries: 98_765, broken: [387, 388] },
};

/** A trail of which nothing is sealed yet. */
export const sampleFresh: TrailState = { sealed: null, verified: null, dropped: null };
