import { sampleStaff } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import type { OfficeImport } from '../../platform/feature/office.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { rights } from '../office/index.ts';
import { sampleChanged, sampleCreated, sampleFaults, sampleImport } from './fixtures.ts';
import type { ImportRecord } from './import-record.ts';
import { ImportPage, type ImportPageProps } from './pages/import-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { officeImportTexts } from './texts.de.ts';

const at = new Date('2026-11-26T07:05:00Z');
const applied: Partial<ImportRecord> = { state: 'applied', appliedAt: at, appliedBy: 'Ali Probe' };

/** Importing files in the browser, in every state. */
export function officeImportGallery(kinds: readonly OfficeImport[]): readonly GalleryEntry[] {
  const [kind] = kinds;
  if (!kind) return [];
  const drawn = (
    id: string,
    title: string,
    draw: (view: View) => ReturnType<typeof ListPage>,
  ): GalleryEntry => ({
    id: `office-import/${id}`,
    title: `Verwaltung, Einspielen: ${title}`,
    show: { kind: 'page', inOffice: true, actor: { ...sampleStaff, rights }, draw },
  });
  const one = (
    id: string,
    title: string,
    record: Partial<ImportRecord>,
    more: Partial<ImportPageProps> = {},
  ) =>
    drawn(id, title, (view) => (
      <ImportPage
        view={view}
        kind={kind}
        record={{ ...sampleImport, ...record }}
        canUndo={false}
        faults={[]}
        changed={[]}
        created={[]}
        {...more}
      />
    ));
  const lists = { faults: sampleFaults, changed: sampleChanged, created: sampleCreated };
  const isEmpty = { new: 0, changed: 0, unchanged: 4711, refused: 0, warnings: 0 };
  return [
    drawn('overview', 'Übersicht', (view) => <OverviewPage view={view} kinds={kinds} />),
    drawn('list', 'Datei wählen, mit Verlauf', (view) => (
      <ListPage
        view={view}
        kind={kind}
        form={freshForm()}
        imports={[
          { ...sampleImport, id: `${sampleImport.id.slice(0, -1)}2`, state: 'checking', report: null },
          { ...sampleImport, ...applied },
        ]}
      />
    )),
    drawn('refused', 'keine Datei gewählt', (view) => {
      const t = officeImportTexts.for(view.chamber, 'de');
      const form = { values: {}, errors: { file: t('refused.missing') } };
      return <ListPage view={view} kind={kind} form={form} imports={[]} />;
    }),
    one('checking', 'wird geprüft', {
      state: 'checking',
      report: null,
      rowsRead: 412_000,
      rowsTotal: 1_000_000,
    }),
    one('unreadable', 'Datei nicht lesbar', {
      state: 'refused',
      report: null,
      refusal: 'betriebe.csv ist leer; es fehlt schon die Kopfzeile.',
    }),
    one('checked', 'geprüft', {}, lists),
    one('ends', 'geprüft, mit Löschungen', {
      report: {
        ...isEmpty,
        changed: 2,
        leaving: 2,
        endings: [
          { label: 'Zugänge', count: 1 },
          { label: 'gültige PINs', count: 2 },
        ],
      },
    }),
    one('nothing', 'geprüft, ändert nichts', { report: isEmpty }),
    one('applying', 'wird übernommen', { state: 'applying', rowsRead: 2_500 }),
    one('failed', 'nicht geklappt', { state: 'applying', failures: 3 }),
    one('undo-failed', 'Zurücknehmen nicht geklappt', { ...applied, state: 'undoing', failures: 3 }),
    one('stale', 'neu geprüft, weil sich das Verzeichnis geändert hat', { staleAt: at }, lists),
    one('applied', 'übernommen', applied, { ...lists, canUndo: true }),
    ...(['later-import', 'in-use', 'not-newest'] as const).map((undoRefusal) =>
      one(
        `undo-${undoRefusal}`,
        `nicht zurückgenommen: ${undoRefusal}`,
        { ...applied, undoRefusal },
        undoRefusal === 'not-newest'
          ? {}
          : { canUndo: true, obstacles: ['1234567, Tischlerei Beispiel GmbH'] },
      ),
    ),
    one('undone', 'zurückgenommen', { ...applied, state: 'undone', undoneAt: at, undoneBy: 'Ali Probe' }),
    one('discarded', 'verworfen, von jemand anders', { state: 'discarded' }, { isTooLate: true }),
  ];
}
