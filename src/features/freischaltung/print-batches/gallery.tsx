import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { sampleBetrieb, samplePerson } from '../fixtures.ts';
import { pinIssuedMail } from '../office/mails/pin-issued-mail.ts';
import { letterRefusedMail } from '../office/mails/letter-refused-mail.ts';
import { pinRevokedMail } from '../office/mails/pin-revoked-mail.ts';
import { NewPinPage, RevokePage } from '../office/pages/pin-act-pages.tsx';
import { inOffice } from '../office/in-office.ts';
import type { BatchProgress, PrintBatch } from './batch-rules.ts';
import { batchSheet } from './batch-sheet.ts';
import { sampleBatch, sampleBatches, sampleDecision, sampleMassRun, sampleWithdrawn } from './fixtures.ts';
import { BatchPage, type BatchPageProps } from './pages/batch-page.tsx';
import { DecidedPage } from './pages/decided-page.tsx';
import { LetterPage } from './pages/letter-page.tsx';
import { QueuePage } from './pages/queue-page.tsx';
import { printBatchTexts } from './texts.de.ts';

const at = new Date('2026-11-24T08:10:00Z');
const nothing = { count: 0, since: null };
const words = printBatchTexts.messages.de;
const betrieb = { kind: 'betrieb', record: sampleBetrieb } as const;
const withError = (name: string, sentence: string) => ({ values: {}, errors: { [name]: sentence } });
const reasonMissing = withError('reason', words['letter.reasonMissing']);

const batch = (
  id: string,
  title: string,
  shown: PrintBatch,
  more: Partial<BatchPageProps> & { readonly progress?: BatchProgress } = {},
) =>
  inOffice(`batch-${id}`, `Stapel: ${title}`, (view) => (
    <BatchPage
      view={view}
      batch={shown}
      progress={{ made: shown.letters, waiting: 0 }}
      form={freshForm()}
      {...more}
    />
  ));

/** Letters and batches in the office, in their states. */
export const printBatchGallery: readonly GalleryEntry[] = [
  inOffice('queue', 'PINs und Briefe', (view) => (
    <QueuePage
      view={view}
      undecided={[{ ...sampleDecision }]}
      waiting={{ count: 34, since: at }}
      batches={sampleBatches}
      notice="released"
    />
  )),
  inOffice('queue-empty', 'PINs und Briefe: nichts wartet', (view) => (
    <QueuePage
      view={view}
      undecided={[]}
      waiting={nothing}
      batches={[]}
      problem={words['refused.nothing-waits']}
    />
  )),
  inOffice('letter', 'Brief freigeben oder ablehnen', (view) => (
    <LetterPage view={view} facts={sampleDecision} form={freshForm()} />
  )),
  inOffice('letter-silent', 'Brief freigeben oder ablehnen: von einer Person ohne Zugang', (view) => (
    <LetterPage
      view={view}
      facts={{ ...sampleDecision, requestedBy: { ...sampleDecision.requestedBy!, isTold: false } }}
      form={freshForm()}
    />
  )),
  inOffice('letter-refused', 'Brief ablehnen ohne Grund, ohne Anschrift', (view) => (
    <LetterPage
      view={view}
      facts={{ ...sampleDecision, hasStreet: false, requestedBy: null, acting: [] }}
      form={reasonMissing}
    />
  )),
  ...(['queued', 'refused'] as const).map((state) =>
    inOffice(`letter-decided-${state}`, `Brief, über den entschieden ist: ${state}`, (view) => (
      <DecidedPage
        view={view}
        letter={{
          ...sampleDecision,
          decision: state === 'queued' ? 'released' : 'refused',
          by: 'Sabine Beispiel',
          at,
          note: state === 'queued' ? null : 'Der Betrieb hat nicht gefragt.',
          state,
        }}
      />
    )),
  ),
  batch('making', 'wird gemacht', sampleMassRun, {
    progress: { made: 1200, waiting: 8800 },
    notice: 'begun',
  }),
  batch('stopping', 'wird angehalten', { ...sampleMassRun, stoppedAt: at }, { notice: 'stopped' }),
  batch('made', 'fertig', sampleBatch),
  batch('own-batch', 'selbst angelegt', sampleBatch, { own: 'batch' }),
  batch('own-letter', 'mit einem selbst veranlassten Brief', sampleBatch, {
    own: 'letter',
    problem: words['refused.own'],
  }),
  batch(
    'withdrawn',
    'gedruckt, mit zurückgezogenen Briefen',
    { ...sampleBatch, printedAt: at },
    { withdrawn: sampleWithdrawn },
  ),
  batch('not-sure', 'auflösen ohne Bestätigung', sampleBatch, {
    form: withError('sure', words['batch.missing.sure']),
  }),
  batch(
    'not-posted',
    'versandt ohne Bestätigung',
    { ...sampleBatch, printedAt: at },
    { form: withError('allPosted', words['batch.missing.allPosted']) },
  ),
  batch('not-downloaded', 'gedruckt, ohne dass ihn jemand hatte', sampleBatch, {
    problem: words['refused.not-downloaded'],
  }),
  batch('mass-run', 'PINs in großer Zahl, gedruckt', { ...sampleMassRun, state: 'made', printedAt: at }),
  batch('sealed', 'lässt sich nicht öffnen', sampleBatch, { problem: words['refused.sealed'] }),
  batch('posted', 'versandt', { ...sampleBatch, state: 'posted', printedAt: at, postedAt: at }),
  batch('dissolved', 'aufgelöst', { ...sampleBatch, state: 'dissolved', letters: 0 }),
  inOffice('new-pin', 'Neue PIN per Brief', (view) => (
    <NewPinPage view={view} subject={betrieb} form={freshForm()} />
  )),
  inOffice('new-pin-refused', 'Neue PIN per Brief ohne Grund', (view) => (
    <NewPinPage view={view} subject={betrieb} form={reasonMissing} />
  )),
  inOffice('revoke', 'PIN zurückziehen', (view) => (
    <RevokePage
      view={view}
      subject={{ kind: 'person', record: samplePerson }}
      form={freshForm()}
      pinId={sampleBatch.id}
      issuedAt={at}
    />
  )),
  {
    id: 'freischaltung/mail-letter-refused',
    title: 'E-Mail: Brief abgelehnt',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        letterRefusedMail(chamber, locale, {
          account: { firstName: 'Pia', lastName: 'Probe' },
          subject: betrieb,
          reason: 'Der Betrieb hat auf Nachfrage nichts angefordert.',
          requestedAt: at,
        }),
    },
  },
  ...(
    [
      ['ordered', 'veranlasst', { kind: 'ordered', reason: 'Der Brief kam zurück.', revoked: 1 }],
      ['released', 'freigegeben', { kind: 'released' }],
    ] as const
  ).map(
    ([id, title, facts]): GalleryEntry => ({
      id: `freischaltung/mail-pin-issued-${id}`,
      title: `E-Mail: Brief mit einer PIN ${title}`,
      show: { kind: 'mail', draw: (chamber) => pinIssuedMail(chamber, betrieb, facts) },
    }),
  ),
  {
    id: 'freischaltung/mail-pin-revoked',
    title: 'E-Mail: PIN zurückgezogen',
    show: {
      kind: 'mail',
      draw: (chamber) =>
        pinRevokedMail(chamber, { subject: betrieb, issuedAt: at, reason: 'Der Brief kam zurück.' }),
    },
  },
  {
    id: 'freischaltung/letter-batch-sheet',
    title: 'Begleitblatt eines Stapels',
    show: {
      kind: 'letter',
      draw: (chamber) =>
        batchSheet(
          chamber,
          sampleBatch,
          Array.from({ length: 15 }, (_, index) => ({ region: String(20 + index), letters: index + 1 })),
          at,
        ),
    },
  },
];
