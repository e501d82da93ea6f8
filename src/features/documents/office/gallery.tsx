import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../../platform/feature/feature.ts';
import { freshForm, type View } from '../../../platform/ui/index.ts';
import { RecordPage, rights } from '../../office/index.ts';
import { bekanntgabeStates } from '../bekanntgabe/rules.ts';
import {
  sampleBekanntgabe,
  sampleBox,
  sampleLogged,
  sampleDeliveries,
  sampleDocument,
  sampleDoneUpload,
  samplePhoto,
  sampleUpload,
} from '../fixtures.ts';
import type { SentPage } from '../pages/sent-page.tsx';
import { deliveryKinds, departments, longestSubject } from '../rules.ts';
import { offersBox, offersUpload } from '../settings.ts';
import { DeliverPage, type DeliverPageProps } from './deliver-page.tsx';
import { BekanntgabePage } from './bekanntgabe-page.tsx';
import { PostPage } from './post-page.tsx';
import { DocumentsPanel } from './panel.tsx';
import { QueuePage } from './queue-page.tsx';
import { readDeliveryForm } from './read-delivery-form.ts';
import { documentOfficeTexts } from './texts.de.ts';
import { OfficeUploadPage } from './upload-page.tsx';

type Offered = (chamber: Chamber) => boolean;

const token = 'A'.repeat(80);
const forWhom = sampleUpload.subjectName;

function inOffice(
  id: string,
  title: string,
  appliesTo: Offered,
  draw: (view: View) => ReturnType<typeof SentPage>,
): GalleryEntry {
  const show = { kind: 'page', inOffice: true, actor: { ...sampleStaff, rights }, draw } as const;
  return { id: `documents/office-${id}`, title: `Verwaltung, ${title}`, appliesTo, show };
}

const deliverPage: Omit<DeliverPageProps, 'view'> = {
  form: freshForm({ jahr: '2026' }),
  token,
  owner: { kind: 'betrieb', id: sampleUpload.subjectId },
  forWhom,
  acting: 2,
  isSilent: false,
  kept: [],
  hasConsent: true,
};

/** What the office sees of documents, in every state. */
export const documentOfficeGallery: readonly GalleryEntry[] = [
  inOffice('queue', 'Dokumente von Kunden', offersUpload, (view) => (
    <QueuePage
      view={view}
      uploads={[sampleUpload]}
      departments={departments}
      chosen={undefined}
      isDone={false}
      hasMore
    />
  )),
  inOffice('queue-empty', 'Dokumente von Kunden, nichts wartet', offersUpload, (view) => (
    <QueuePage
      view={view}
      uploads={[]}
      departments={['kurse']}
      chosen="kurse"
      isDone={false}
      hasMore={false}
    />
  )),
  inOffice('queue-done', 'Dokumente von Kunden, erledigte', offersUpload, (view) => (
    <QueuePage
      view={view}
      uploads={[sampleDoneUpload]}
      departments={departments}
      chosen={undefined}
      isDone
      hasMore={false}
    />
  )),
  inOffice('queue-none-done', 'Dokumente von Kunden, noch nichts erledigt', offersUpload, (view) => (
    <QueuePage view={view} uploads={[]} departments={departments} chosen={undefined} isDone hasMore={false} />
  )),
  inOffice('upload', 'gesendete Dokumente', offersUpload, (view) => (
    <OfficeUploadPage
      view={view}
      upload={sampleUpload}
      documents={[{ ...sampleDocument, scan: 'unscanned' }, samplePhoto]}
      form={freshForm()}
    />
  )),
  inOffice('upload-scan', 'gesendete Dokumente, wird geprüft und mit Virus', offersUpload, (view) => (
    <OfficeUploadPage
      view={view}
      upload={{ ...sampleUpload, accountId: null, sender: null }}
      documents={[
        { ...sampleDocument, scan: 'waiting' },
        { ...samplePhoto, scan: 'infected' },
        { ...samplePhoto, id: sampleUpload.subjectId, name: 'Plan.pdf', scan: 'unreadable' },
      ]}
      notice="passed"
      form={freshForm()}
    />
  )),
  inOffice('upload-done', 'gesendete Dokumente, erledigt', offersUpload, (view) => (
    <OfficeUploadPage
      view={view}
      upload={sampleDoneUpload}
      documents={[sampleDocument]}
      notice="done"
      form={freshForm()}
    />
  )),
  inOffice('upload-too-late', 'gesendete Dokumente, schon erledigt', offersUpload, (view) => (
    <OfficeUploadPage
      view={view}
      upload={sampleDoneUpload}
      documents={[sampleDocument]}
      notice="too-late"
      form={freshForm()}
    />
  )),
  inOffice('upload-pass-missing', 'gesendete Dokumente, Abteilung fehlt', offersUpload, (view) => (
    <OfficeUploadPage
      view={view}
      upload={sampleUpload}
      documents={[sampleDocument]}
      form={{
        values: {},
        errors: { department: documentOfficeTexts.for(view.chamber, 'de')('upload.passMissing') },
      }}
    />
  )),
  inOffice('deliver', 'Dokumente zustellen', offersBox, (view) => (
    <DeliverPage view={view} {...deliverPage} />
  )),
  inOffice(
    'deliver-person',
    'Dokumente einer Person zustellen, für die niemand handelt',
    offersBox,
    (view) => (
      <DeliverPage
        view={view}
        {...deliverPage}
        owner={{ kind: 'person', id: sampleUpload.subjectId }}
        forWhom="Erika Muster"
        acting={0}
      />
    ),
  ),
  inOffice('deliver-refused', 'Dokumente zustellen, Angaben fehlen', offersBox, (view) => (
    <DeliverPage
      view={view}
      {...deliverPage}
      isSilent
      kept={[sampleDocument]}
      form={{
        values: { jahr: '1899', betreff: '' },
        errors: {
          ...readDeliveryForm(view.chamber, {}, 2026).errors,
          files: documentOfficeTexts.for(view.chamber, 'de')('deliver.files.missing'),
        },
      }}
    />
  )),
  inOffice('deliver-rejected', 'Dokumente zustellen, Datei mit Virus', offersBox, (view) => (
    <DeliverPage
      view={view}
      {...deliverPage}
      kept={[{ ...sampleDocument, scan: 'infected' }]}
      form={{
        values: { art: 'kurse', jahr: '2026', betreff: 'Urkunde' },
        errors: { files: documentOfficeTexts.for(view.chamber, 'de')('deliver.rejected') },
      }}
    />
  )),
  inOffice('deliver-nobody', 'Dokumente zustellen, förmlich an niemanden', offersBox, (view) => {
    const t = documentOfficeTexts.for(view.chamber, 'de');
    const betreff = 'x'.repeat(longestSubject + 1);
    const { errors } = readDeliveryForm(view.chamber, { art: 'beitrag', jahr: '2026', betreff }, 2026);
    return (
      <DeliverPage
        view={view}
        {...deliverPage}
        acting={0}
        hasConsent={false}
        form={{
          values: { art: 'beitrag', jahr: '2026', betreff, foermlich: 'ja' },
          errors: { ...errors, files: t('deliver.not-printable'), '': t('deliver.over') },
        }}
      />
    );
  }),
  ...bekanntgabeStates.map((state, index) =>
    inOffice(`formal-${state}`, `Stand der Bekanntgabe, ${state}`, offersBox, (view) => (
      <BekanntgabePage
        view={view}
        forWhom={forWhom}
        document={sampleLogged(sampleBekanntgabe(state), Math.max(1, index))}
      />
    )),
  ),
  inOffice('formal-broken', 'Stand der Bekanntgabe, Protokoll verändert', offersBox, (view) => {
    const { log, ...document } = sampleLogged(sampleBekanntgabe('posted'));
    return <BekanntgabePage view={view} forWhom={forWhom} document={{ ...document, log: log.slice(1) }} />;
  }),
  inOffice('post', 'förmliche Schreiben per Post', offersBox, (view) => (
    <PostPage
      view={view}
      documents={[
        { ...sampleBekanntgabe('lapsed'), forWhom, isLocked: false },
        { ...sampleBekanntgabe('lapsed', 'infected'), id: sampleDocument.id, forWhom, isLocked: true },
      ]}
      hasMore
      form={freshForm()}
    />
  )),
  inOffice('post-empty', 'förmliche Schreiben per Post, keines', offersBox, (view) => (
    <PostPage view={view} documents={[]} hasMore={false} form={freshForm()} posted={3} />
  )),
  inOffice('post-refused', 'förmliche Schreiben per Post, nicht angekreuzt', offersBox, (view) => (
    <PostPage
      view={view}
      documents={[{ ...sampleBekanntgabe('lapsed', 'no-consent'), forWhom, isLocked: false }]}
      hasMore={false}
      form={{
        values: {},
        errors: { sure: documentOfficeTexts.for(view.chamber, 'de')('post.sureMissing') },
      }}
    />
  )),
  inOffice('panel', 'Dokumente eines Betriebs', offersBox, (view) => (
    <RecordPage
      view={view}
      head={{ title: forWhom }}
      panels={[
        <DocumentsPanel
          key="documents"
          view={view}
          owner={deliverPage.owner}
          deliveries={sampleDeliveries}
          documents={sampleBox}
          formal={[sampleBekanntgabe('notified')]}
          uploads={[sampleUpload, sampleDoneUpload]}
          opens={['beitrag']}
          isSilent
        />,
      ]}
      notice={{
        tone: 'success',
        heading: documentOfficeTexts.for(view.chamber, 'de')('panel.noticeDelivered'),
      }}
    />
  )),
  inOffice('panel-empty', 'noch keine Dokumente eines Betriebs', offersBox, (view) => (
    <RecordPage
      view={view}
      head={{ title: forWhom }}
      panels={[
        <DocumentsPanel
          key="documents"
          view={view}
          owner={deliverPage.owner}
          deliveries={[]}
          documents={[]}
          formal={[]}
          uploads={[]}
          opens={deliveryKinds}
          isSilent={false}
        />,
      ]}
      notice={undefined}
    />
  )),
];
