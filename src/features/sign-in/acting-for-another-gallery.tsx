import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { ActingForAnotherPage, type ActingForAnotherPageProps } from './pages/acting-for-another-page.tsx';

const now = sampleLinked.mandates[0]!;
const meant = { ...now, linkId: '00000000-0000-4000-8000-000000000009', label: 'Schreinerei Beispiel' };
const path = '/mein-betrieb/zugaenge/einladen';
const sent = { path, fields: { email: 'kim.neu@handwerk.example' } };

function shown(
  id: string,
  title: string,
  props: Pick<ActingForAnotherPageProps, 'meant' | 'waiting' | 'formPath'>,
): GalleryEntry {
  return {
    id: `sign-in/${id}`,
    title,
    show: {
      kind: 'page',
      actor: sampleLinked,
      draw: (view) => <ActingForAnotherPage view={view} now={now} sent={sent} {...props} />,
    },
  };
}

/** A form that was drawn for another Betrieb, in every state. */
export const actingForAnotherGallery: readonly GalleryEntry[] = [
  shown('another', 'Formular gehört zu einem anderen Betrieb', {
    meant,
    waiting: { input: 'kept', sealed: 'A'.repeat(43) },
    formPath: path,
  }),
  shown('another-too-large', 'Formular gehört zu einem anderen Betrieb, zu lang zum Aufheben', {
    meant,
    waiting: { input: 'too-large' },
    formPath: path,
  }),
  shown('another-over', 'Formular gehört zu einem Betrieb, für den niemand mehr handelt', {
    meant: undefined,
    waiting: undefined,
    formPath: null,
  }),
];
