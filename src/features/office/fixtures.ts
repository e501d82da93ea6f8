import { sampleStaff } from '../../platform/access/sample-actors.ts';
import type { StaffActor } from '../../platform/access/actor.ts';
import type { OfficeWork } from '../../platform/feature/office.ts';
import { officePathOf } from './paths.ts';
import { rights } from './rules.ts';

/** Somebody who may do everything. */
export const sampleAllRights: StaffActor = { ...sampleStaff, rights };

/** What waits in different departments. */
export const sampleWork: readonly OfficeWork[] = [
  {
    what: 'Vier-Augen-Antrag',
    forWhom: 'Zugang von Ali Probe endgültig löschen',
    since: new Date('2026-11-25T08:00:00Z'),
    href: '/verwaltung/vier-augen',
  },
  {
    what: 'Brief ohne Anschrift',
    forWhom: 'Zimmerei Gebrüder von der Beispielwerkstatt-Musterhausen Nachfolger GmbH & Co. KG',
    since: new Date('2026-11-26T05:30:00Z'),
    href: officePathOf('betrieb', '00000000-0000-4000-8000-000000000001'),
  },
];

/** What stands on the page of a record. */
export const sampleRecord = {
  title: 'Tischlerei Beispiel GmbH',
  lead: 'Betriebsnummer 1234567',
  warning: 'Seit dem 1. November 2026 nicht mehr im Verzeichnis',
  done: 'Gespeichert',
  panel: 'Stammdaten',
  fact: { label: 'Ort', value: 'Musterstadt' },
};

/** What a search finds, of several kinds. */
export const sampleFinds = {
  typed: 'beispiel',
  found: [
    {
      heading: 'Betriebe',
      hits: Array.from({ length: 3 }, (_, index) => ({
        title: index === 1 ? (sampleWork[1]?.forWhom ?? '') : 'Tischlerei Beispiel GmbH',
        details: `Nr. 123456${index}, Musterstadt`,
        href: officePathOf('betrieb', `00000000-0000-4000-8000-00000000000${index}`),
      })),
      hasMore: true,
      note: 'Nach einem Import sind noch nicht alle Namen durchsuchbar.',
    },
    {
      heading: 'Konten',
      hits: [
        {
          title: 'Erika Beispiel',
          details: 'erika.beispiel@handwerk.example',
          href: officePathOf('account', '00000000-0000-4000-8000-000000000009'),
        },
      ],
      hasMore: false,
    },
    {
      heading: 'Fehlernummer',
      hits: [],
      hasMore: false,
      note: 'Zu K7M2P9QX steht nichts im Protokoll.',
    },
  ],
};
