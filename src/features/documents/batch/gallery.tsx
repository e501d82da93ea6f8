import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { type FormState, freshForm, type View } from '../../../platform/ui/index.ts';
import { rights } from '../../office/index.ts';
import { sampleDecision } from '../../staff/index.ts';
import { offersBox } from '../settings.ts';
import type { DocumentBatch } from './batch.ts';
import { sampleBad, sampleBatch, sampleCounts, sampleGood } from './fixtures.ts';
import { BatchFormPage } from './pages/batch-form-page.tsx';
import { BatchListPage } from './pages/batch-list-page.tsx';
import { BatchPage, type BatchPageProps } from './pages/batch-page.tsx';
import { readBatchForm } from './read-batch-form.ts';
import { mostBatchMegabytes, mostOnPage, numberKinds } from './rules.ts';
import { batchTexts } from './texts.de.ts';

function drawn(id: string, title: string, draw: (view: View) => ReturnType<typeof BatchPage>): GalleryEntry {
  return {
    id: `documents/batch-${id}`,
    title: `Verwaltung, Sammelzustellung: ${title}`,
    appliesTo: offersBox,
    show: { kind: 'page', inOffice: true, actor: { ...sampleStaff, rights }, draw },
  };
}

const nothing = {
  checked: 0,
  ready: 0,
  refused: 0,
  delivered: 0,
  failed: 0,
  owners: 0,
  byPost: 0,
  untold: 0,
} as const;

function one(
  id: string,
  title: string,
  batch: Partial<DocumentBatch>,
  more: Partial<Omit<BatchPageProps, 'view' | 'form'>> & { readonly form?: (view: View) => FormState } = {},
): GalleryEntry {
  const { form, ...props } = more;
  return drawn(id, title, (view) => (
    <BatchPage
      view={view}
      batch={{ ...sampleBatch, ...batch }}
      counts={nothing}
      takesTwo={false}
      bad={[]}
      good={[]}
      {...props}
      form={form?.(view) ?? freshForm()}
    />
  ));
}

const begun = { begunAt: new Date('2026-11-26T07:30:00Z'), begunBy: 'Sabine Beispiel' };
const lists = { counts: sampleCounts, bad: sampleBad, good: sampleGood };
const afterwards = { ...sampleCounts, ready: 0, delivered: 50, failed: 1 };

/** Documents for many boxes at once, in every state. */
export const batchGallery: readonly GalleryEntry[] = [
  drawn('list', 'Liste', (view) => (
    <BatchListPage
      view={view}
      batches={[
        sampleBatch,
        { ...sampleBatch, id: `${sampleBatch.id.slice(0, -1)}2`, nummer: 6, state: 'delivered', found: 412 },
      ]}
    />
  )),
  drawn('list-empty', 'leere Liste', (view) => <BatchListPage view={view} batches={[]} />),
  drawn('form', 'was für alle gilt', (view) => (
    <BatchFormPage view={view} form={freshForm({ jahr: '2026' })} offered={['betriebsnummer']} />
  )),
  drawn('form-refused', 'nichts ausgefüllt', (view) => {
    const { errors } = readBatchForm(view.chamber, {}, numberKinds, 2026);
    return <BatchFormPage view={view} form={{ values: {}, errors }} offered={numberKinds} />;
  }),
  one('files', 'Dateien wählen', { state: 'draft', found: 0 }),
  one(
    'files-refused',
    'Dateien zu groß',
    { state: 'draft', found: 0 },
    {
      form: (view) => {
        const t = batchTexts.for(view.chamber, 'de');
        return { values: {}, errors: { files: t('files.too-large', { megabytes: mostBatchMegabytes }) } };
      },
    },
  ),
  one('checking', 'wird geprüft', { state: 'checking' }, { counts: { ...nothing, checked: 20, ready: 20 } }),
  one('checked', 'geprüft', {}, lists),
  one(
    'checked-many',
    'geprüft, braucht eine zweite Person',
    { isFormal: false },
    {
      ...lists,
      counts: { ...sampleCounts, ready: 812, untold: 4 },
      takesTwo: true,
      good: Array.from({ length: mostOnPage + 1 }, (_, index) => ({
        ...sampleGood[0]!,
        id: `${index}`,
        position: index,
      })),
    },
  ),
  one(
    'checked-none',
    'geprüft, nichts brauchbar',
    {},
    {
      counts: { ...nothing, checked: 2, refused: 2 },
      bad: sampleBad,
    },
  ),
  one('checked-empty', 'geprüft, leer', { found: 0 }),
  one('asked', 'wartet auf eine zweite Person', { ...begun, state: 'asked' }, { ...lists, takesTwo: true }),
  one(
    'declined',
    'von der zweiten Person abgelehnt',
    {},
    { ...lists, takesTwo: true, declined: sampleDecision },
  ),
  one(
    'delivering',
    'wird zugestellt',
    { ...begun, state: 'delivering' },
    {
      ...lists,
      counts: { ...sampleCounts, ready: 31, delivered: 20 },
      good: [],
    },
  ),
  one(
    'delivered',
    'zugestellt',
    { ...begun, state: 'delivered', told: 49 },
    {
      counts: afterwards,
      bad: [
        ...sampleBad,
        { ...sampleBad[0]!, id: 'failed', state: 'failed', reason: 'Die Datei enthält einen Virus.' },
      ],
      good: sampleGood.map((row) => ({
        ...row,
        state: 'delivered',
        lapsed: row.way === 'post' ? 'no-consent' : null,
      })),
    },
  ),
  drawn('discarded', 'verworfen, von jemand anders', (view) => (
    <BatchPage
      view={view}
      batch={{ ...sampleBatch, state: 'discarded' }}
      counts={nothing}
      form={freshForm()}
      takesTwo={false}
      bad={sampleBad}
      good={[]}
      problem={batchTexts.for(view.chamber, 'de')('refused.state')}
    />
  )),
];
