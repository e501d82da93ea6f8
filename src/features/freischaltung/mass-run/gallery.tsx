import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { type Decision, sampleDecision } from '../../staff/index.ts';
import { inOffice } from '../office/in-office.ts';
import { sampleMassRun } from '../print-batches/fixtures.ts';
import { BatchPage, type BatchPageProps } from '../print-batches/pages/batch-page.tsx';
import { MassRunPage } from './pages/mass-run-page.tsx';
import { RunOrder } from './pages/run-order.tsx';
import type { MassPreview, MassSelection } from './mass-selection.ts';
import { massRunTexts } from './texts.de.ts';

const selection: MassSelection = {
  gewerk: 'A/13',
  plzFrom: '97000',
  plzTo: '97999',
  enteredSince: '2020-01-01',
  onlyUnlinked: true,
  onlyWithoutPin: true,
  numbers: null,
  validDays: 400,
};
const preview: MassPreview = {
  letters: 10_000,
  leftOut: { linked: 1204, 'has-pin': 87, 'no-street': 3, unknown: 1 },
};
const words = massRunTexts.messages.de;
const draft = { ...sampleMassRun, state: 'draft', letters: 0 } as const;

const run = (
  id: string,
  title: string,
  batch: BatchPageProps['batch'],
  shown: MassPreview,
  more: Pick<BatchPageProps, 'notice' | 'problem'> = {},
  declined?: Decision,
) =>
  inOffice(`mass-run-${id}`, `PINs in großer Zahl: ${title}`, (view) => (
    <BatchPage
      view={view}
      batch={batch}
      progress={{ made: 1200, waiting: 8800 }}
      form={freshForm()}
      {...more}
    >
      <RunOrder view={view} batch={batch} selection={selection} preview={shown} declined={declined} />
    </BatchPage>
  ));

const declined = {
  ...sampleDecision,
  subject: sampleMassRun.id,
  what: 'PINs für 10.000 Betriebe machen',
  reason: 'Die Liste ist vom Vorjahr.',
};

/** PINs in great number, from the choice to the letters. */
export const massRunGallery: readonly GalleryEntry[] = [
  inOffice('mass-run', 'PINs in großer Zahl', (view) => (
    <MassRunPage
      view={view}
      form={freshForm({ validDays: '400', onlyUnlinked: 'ja' })}
      runs={[sampleMassRun]}
    />
  )),
  inOffice('mass-run-refused', 'PINs in großer Zahl mit falschen Angaben', (view) => (
    <MassRunPage
      view={view}
      form={{
        values: { gewerk: 'Maurer', plzFrom: '97', validDays: '0', numbers: 'abc' },
        errors: {
          gewerk: words['refused.gewerk'],
          plzFrom: words['refused.plz'],
          validDays: words['refused.validDays'].replace('{most}', '800'),
          file: words['refused.file'],
        },
      }}
      runs={[]}
    />
  )),
  run('preview', 'Vorschau', draft, preview),
  run(
    'preview-nobody',
    'Vorschau ohne Briefe',
    draft,
    { letters: 0, leftOut: {} },
    {
      problem: words['refused.nobody'],
    },
  ),
  run('asked', 'wartet auf eine zweite Person', { ...draft, state: 'asked', letters: 10_000 }, preview, {
    notice: 'asked',
  }),
  run('running', 'wird gemacht', sampleMassRun, preview),
  run(
    'declined',
    'von der zweiten Person abgelehnt',
    { ...sampleMassRun, state: 'draft' },
    preview,
    {},
    declined,
  ),
];
