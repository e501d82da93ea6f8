import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { exportMail } from './export-mail.ts';
import { DataPage } from './pages/data-page.tsx';

const at = new Date('2026-11-25T09:30:00Z');

/** The page with a person's data, and the mail about the file. */
export const personalDataGallery: readonly GalleryEntry[] = [
  {
    id: 'personal-data/data',
    title: 'Meine Daten',
    show: {
      kind: 'page',
      actor: sampleNewcomer,
      draw: (view) => (
        <DataPage
          view={view}
          at={at}
          sections={[
            {
              id: 'account',
              title: 'Ihr Konto',
              why: 'Ohne diese Angaben gäbe es das Konto nicht. Wir löschen sie mit dem Konto.',
              isOneRow: true,
              columns: { firstName: 'Vorname', lastName: 'Nachname', email: 'E-Mail-Adresse' },
              rows: [
                {
                  firstName: 'Jörg',
                  lastName: 'Müller-Lüdenscheidt',
                  email: 'joerg.mueller-luedenscheidt@malermeister.example',
                },
              ],
            },
            {
              id: 'links',
              title: 'Für wen Sie handeln',
              why: 'Davon hängt ab, was Sie dürfen.',
              columns: {},
              rows: [],
            },
            {
              id: 'trail',
              title: 'Wer was getan und angesehen hat',
              why: 'Das Protokoll weist nach, dass niemand unbefugt handelt.',
              columns: { at: 'Wann', what: 'Was', by: 'Wer', network: 'Netz' },
              rows: [
                {
                  at,
                  what: 'Konto von der Kammer angesehen',
                  by: 'die Kammer (Sachbearbeitung Handwerksrolle)',
                  network: null,
                },
                ...Array.from({ length: 200 }, () => ({
                  at,
                  what: 'Angemeldet',
                  by: 'Sie',
                  network: '203.0.113.0/24',
                })),
              ],
            },
          ]}
        />
      ),
    },
  },
  {
    id: 'personal-data/mail-exported',
    title: 'E-Mail: Daten heruntergeladen',
    show: { kind: 'mail', draw: (chamber, locale) => exportMail(chamber, locale, sampleNewcomer, at) },
  },
];
