import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm, type View } from '../../../platform/ui/index.ts';
import { RecordPage, rights } from '../../office/index.ts';
import type { EndedCollected } from '../collect/ended-queries.ts';
import type { ExportRecord } from '../collect/export-queries.ts';
import type { PlannedCollection } from '../collect/plan-collections.ts';
import type { RowRefusal } from '../collect/collection.ts';
import {
  sampleAt,
  sampleCollected,
  sampleDebtor,
  sampleEnded,
  sampleHeld,
  sampleMandate,
  sampleOutlived,
  sampleReplaced,
  sampleUnsigned,
} from '../fixtures.ts';
import { offersSepa } from '../settings.ts';
import { CollectPage } from './collect-page.tsx';
import { EnterPage } from './enter-page.tsx';
import { ExportPage } from './export-page.tsx';
import { OfficeListPage } from './list-page.tsx';
import { OfficeMandatePage, type OfficeMandatePageProps } from './mandate-page.tsx';
import { SepaPanel } from './panels.tsx';
import { sepaOfficeTexts } from './texts.de.ts';

const t = (view: View) => sepaOfficeTexts.for(view.chamber, 'de');
const name = sampleDebtor.holder;
const today = '2026-11-21';
const owner = { ...sampleMandate.owner, name };

const drawn = (
  id: string,
  title: string,
  draw: (view: View) => ReturnType<typeof CollectPage>,
): GalleryEntry => ({
  id: `sepa/office-${id}`,
  title: `Verwaltung, SEPA: ${title}`,
  appliesTo: offersSepa,
  show: { kind: 'page', inOffice: true, actor: { ...sampleStaff, rights }, draw },
});

const one = (
  id: string,
  title: string,
  more: Partial<OfficeMandatePageProps> | ((view: View) => Partial<OfficeMandatePageProps>),
) =>
  drawn(`mandate-${id}`, `Mandat, ${title}`, (view) => (
    <OfficeMandatePage
      view={view}
      mandate={sampleMandate}
      today={today}
      ownerName={name}
      debtor={sampleDebtor}
      bank={{ blz: '12030000', name: 'Beispielbank Musterstadt' }}
      {...(typeof more === 'function' ? more(view) : more)}
    />
  ));

const file: ExportRecord = {
  id: '00000000-0000-4000-8000-0000000000b1',
  uploadedAt: sampleAt,
  staffName: 'Sabine Beispiel',
  contentHash: '',
  madeAt: null,
  messageId: null,
  collections: null,
  sumCents: null,
};
const made: ExportRecord = {
  ...file,
  madeAt: sampleAt,
  messageId: 'KP20261121',
  collections: 412,
  sumCents: 8_123_456,
};

const ended: readonly EndedCollected[] = [
  {
    exportId: made.id,
    id: sampleOutlived.id,
    reference: sampleOutlived.reference,
    endReason: 'revoked',
    dueOn: '2027-01-15',
  },
];

const planned: readonly PlannedCollection[] = [
  {
    line: 2,
    reference: sampleMandate.reference,
    cents: 12_950,
    text: 'Beitrag 2027',
    dueOn: '2027-01-15',
    askedOn: '2027-01-15',
    isLast: false,
    mandate: sampleMandate,
    sequence: 'FRST',
    isFollowed: false,
  },
  {
    line: 3,
    reference: sampleEnded.reference,
    cents: 4_000,
    text: 'Gebuehr',
    dueOn: '2027-01-18',
    askedOn: '2027-01-16',
    isLast: false,
    mandate: { ...sampleMandate, reference: 'M5T2N8QC3HRW7' },
    sequence: 'RCUR',
    isFollowed: true,
  },
];

/** Every refusal of a row; the type asks for each. */
const refusals: Readonly<Record<RowRefusal, true>> = {
  'unreadable-row': true,
  'reference-missing': true,
  'reference-unreadable': true,
  'reference-unknown': true,
  'amount-unreadable': true,
  'amount-zero': true,
  'amount-high': true,
  'text-missing': true,
  'day-unreadable': true,
  'day-early': true,
  'day-late': true,
  'last-unreadable': true,
  unsigned: true,
  held: true,
  ended: true,
  lapsed: true,
  'lapsed-moved': true,
  used: true,
  'after-last': true,
  twice: true,
};
const refusedRows = Object.keys(refusals).map((why, index) => ({
  line: index + 4,
  column: 'mandatsreferenz' as const,
  value: 'M0000',
  why: why as RowRefusal,
  movedTo: '2027-01-18',
}));
const run = {
  planned,
  refusedRows: [],
  sumCents: 16_950,
  madeBefore: undefined,
  fingerprint: 'A',
  earliestDueOn: '2026-11-24',
  soon: undefined,
};

/** The office's pages about mandates. */
export const sepaOfficeGallery: readonly GalleryEntry[] = [
  drawn('list', 'Liste', (view) => (
    <OfficeListPage
      view={view}
      mandates={[sampleMandate, sampleUnsigned, sampleHeld, sampleEnded].map((mandate) => ({
        ...mandate,
        ownerName: name,
      }))}
      filter={{ stand: '', referenz: '' }}
      next="/verwaltung/sepa?ab=50"
    />
  )),
  drawn('list-none', 'Liste, nichts gefunden', (view) => (
    <OfficeListPage view={view} mandates={[]} filter={{ stand: 'held', referenz: 'X9' }} />
  )),
  one('signed', 'gültig', { notice: 'signed' }),
  one('unsigned', 'Unterschrift fehlt', { mandate: sampleUnsigned }),
  one('entered', 'von Papier eingetragen', {
    mandate: { ...sampleMandate, isEntered: true, form: 'paper' },
    notice: 'entered',
  }),
  one('entered-old-account', 'von Papier eingetragen, das alte Konto steht in einer Datei', {
    mandate: { ...sampleMandate, isEntered: true, form: 'paper', replacesId: sampleReplaced.id },
    before: [sampleReplaced],
    notice: 'entered',
  }),
  one('held', 'wartet', { mandate: sampleHeld, notice: 'already' }),
  one('signed-held', 'unterschrieben, wartet noch', { mandate: sampleHeld, notice: 'signed-held' }),
  one('revoked', 'widerrufen', { mandate: { ...sampleEnded, endReason: 'revoked' }, notice: 'revoked' }),
  one('revoked-coming', 'widerrufen, eine Abbuchung ist schon erzeugt', { mandate: sampleOutlived }),
  one('ended-meanwhile', 'inzwischen zurückgenommen', {
    mandate: { ...sampleUnsigned, state: 'ended', endReason: 'taken-back', endedAt: sampleAt },
    notice: 'ended',
  }),
  one('sign-refused', 'Tag der Unterschrift fehlt', (view) => ({
    mandate: sampleUnsigned,
    refused: {
      which: 'sign',
      form: {
        values: { unterschrieben_am: 'neulich' },
        errors: { unterschrieben_am: t(view)('one.sign.day.unreadable') },
      },
    },
  })),
  one('revoke-refused', 'Weg des Widerrufs fehlt', (view) => ({
    refused: { which: 'revoke', form: { values: {}, errors: { weg: t(view)('one.revoke.missing') } } },
  })),
  drawn('enter', 'von Papier eintragen', (view) => (
    <EnterPage view={view} owner={owner} form={freshForm({ land: 'DE' })} formId={file.id} today={today} />
  )),
  drawn('enter-replaces', 'von Papier eintragen, an der Stelle eines anderen', (view) => (
    <EnterPage
      view={view}
      owner={owner}
      form={freshForm({ land: 'DE' })}
      formId={file.id}
      running={[sampleMandate, sampleCollected]}
      today={today}
    />
  )),
  drawn('enter-refused', 'von Papier eintragen, abgelehnt', (view) => (
    <EnterPage
      view={view}
      owner={owner}
      form={{
        values: { referenz: 'BEITRAG 1998' },
        errors: {
          referenz: t(view)('enter.reference.taken'),
          zuletzt_am: t(view)('enter.lastUsed.unreadable'),
        },
      }}
      formId={file.id}
      today={today}
    />
  )),
  drawn('panel', 'auf der Seite eines Betriebs', (view) => (
    <RecordPage
      view={view}
      head={{ title: name }}
      notice={undefined}
      panels={[<SepaPanel key="sepa" view={view} owner={owner} mandates={[sampleMandate, sampleEnded]} />]}
    />
  )),
  drawn('panel-none', 'auf der Seite eines Betriebs, keines', (view) => (
    <RecordPage
      view={view}
      head={{ title: name }}
      notice={undefined}
      panels={[<SepaPanel key="sepa" view={view} owner={owner} mandates={[]} />]}
    />
  )),
  drawn('collect', 'Einzug', (view) => (
    <CollectPage view={view} form={freshForm({})} earlier={[file, made]} ended={ended} />
  )),
  drawn('collect-refused', 'Einzug, keine Datei', (view) => (
    <CollectPage
      view={view}
      form={{ values: {}, errors: { datei: t(view)('collect.file.missing') } }}
      earlier={[]}
      ended={[]}
    />
  )),
  drawn('export', 'Einzug prüfen', (view) => <ExportPage view={view} file={file} run={run} />),
  drawn('export-refused', 'Einzug prüfen, alle Ablehnungen', (view) => (
    <ExportPage view={view} file={file} run={{ ...run, planned: [], sumCents: 0, refusedRows }} />
  )),
  drawn('export-again', 'Einzug prüfen, dieselbe Datei noch einmal', (view) => (
    <ExportPage
      view={view}
      file={file}
      run={{ ...run, madeBefore: sampleAt }}
      form={{ values: {}, errors: { trotzdem: t(view)('export.again.missing') } }}
    />
  )),
  drawn('export-soon', 'Einzug prüfen, bald fällig', (view) => (
    <ExportPage
      view={view}
      file={file}
      run={{ ...run, soon: { count: 1, days: 14, earliest: '2026-12-07' } }}
    />
  )),
  drawn('export-soon-refused', 'Einzug prüfen, Ankündigung nicht bestätigt', (view) => (
    <ExportPage
      view={view}
      file={file}
      run={{ ...run, soon: { count: 2, days: 14, earliest: '2026-12-07' } }}
      form={{ values: {}, errors: { angekuendigt: t(view)('export.soon.missing') } }}
    />
  )),
  drawn('export-changed', 'Einzug prüfen, etwas hat sich geändert', (view) => (
    <ExportPage view={view} file={file} run={run} hasChanged />
  )),
  drawn('export-made', 'Einzug erzeugt', (view) => <ExportPage view={view} file={made} />),
  drawn('export-ended', 'Einzug erzeugt, ein Mandat gilt nicht mehr', (view) => (
    <ExportPage view={view} file={made} ended={ended} />
  )),
];
