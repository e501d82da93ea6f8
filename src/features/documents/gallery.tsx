import type { SignedInActor } from '../../platform/access/actor.ts';
import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { filesSentence } from './file-sentences.ts';
import { bekanntgabeStates, lapseReasons } from './bekanntgabe/rules.ts';
import {
  sampleAt,
  sampleBekanntgabe,
  sampleBox,
  sampleDocument,
  sampleLogged,
  sampleDoneUpload,
  samplePhoto,
  sampleUpload,
} from './fixtures.ts';
import { batchGallery } from './batch/gallery.tsx';
import { documentMailGallery } from './mails/gallery.ts';
import { documentOfficeGallery } from './office/gallery.tsx';
import { ListPage, type ListPageProps } from './pages/list-page.tsx';
import { ProgressPage } from './pages/progress-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { SignedInAgainPage } from './pages/signed-in-again-page.tsx';
import { UploadPage } from './pages/upload-page.tsx';
import { deliveryKinds } from './rules.ts';
import type { ReceivedFiles, RefusedFile } from './receive-files.ts';
import { offersBox, offersUpload } from './settings.ts';
import { documentTexts } from './texts.de.ts';
import { refusalSentences } from './upload/sentences.ts';

type Offered = (chamber: Chamber) => boolean;

const token = 'A'.repeat(80);
const forWhom = sampleUpload.subjectName;
const typed = {
  department: 'handwerksrolle',
  title: sampleUpload.subject,
  note: sampleUpload.note,
};

function drawn(
  id: string,
  title: string,
  appliesTo: Offered,
  draw: (view: View) => ReturnType<typeof SentPage>,
  actor: SignedInActor = sampleLinked,
): GalleryEntry {
  return { id: `documents/${id}`, title, appliesTo, show: { kind: 'page', actor, draw } };
}

const noLines = { lines: [], page: 1, pages: 1 };

const list: Omit<ListPageProps, 'view'> = {
  forWhom,
  isPerson: false,
  box: { lines: sampleBox, page: 1, pages: 1 },
  filter: {},
  years: [2026, 2025],
  kinds: deliveryKinds,
  sent: { lines: [sampleUpload, sampleDoneUpload], page: 1, pages: 1 },
  may: { send: true, changeSettings: true },
};

/** The box with its formal documents as far as this one is. */
const boxWith = (formal: ReturnType<typeof sampleBekanntgabe>): ListPageProps['box'] => ({
  ...list.box,
  lines: sampleBox.map((one) => (one.delivery.isFormal ? { ...one, formal } : one)),
});

/** Every refusal of a file; the type asks for each. */
const refusedFiles = {
  empty: 'Datei leer',
  'unknown-kind': 'falsche Art von Datei',
  damaged: 'Datei beschädigt',
  macros: 'Datei mit Makros',
  'active-content': 'Datei mit Programmen',
  locked: 'Datei mit Passwort',
  'too-many-points': 'Bild zu groß',
  'unpacks-too-large': 'Datei entpackt zu groß',
} as const satisfies Record<RefusedFile['why'], string>;

const refusedUploads = {
  'too-large': 'Dateien zu groß',
  'too-many': 'zu viele Dateien',
  busy: 'zu viele Menschen senden Dateien',
  'no-room': 'kein Platz für Dateien',
  gone: 'Dateien nicht mehr da',
} as const satisfies Record<NonNullable<ReceivedFiles['refusal']>, string>;

const wrongFiles: readonly GalleryEntry[] = [
  ...Object.entries(refusedFiles).map(([why, title]) => {
    const refused = [{ name: 'Rechnung März.pages', why: why as RefusedFile['why'] }];
    return { id: why, title, received: { refused } };
  }),
  ...Object.entries(refusedUploads).map(([why, title]) => {
    return { id: why, title, received: { refused: [], refusal: why as keyof typeof refusedUploads } };
  }),
].map(({ id, title, received }) =>
  drawn(`upload-file-${id}`, `Dokumente hochladen, ${title}`, offersUpload, (view) => (
    <UploadPage
      view={view}
      form={{ values: typed, errors: { files: filesSentence(view.chamber, view.locale, received) ?? '' } }}
      token={token}
      forWhom={forWhom}
      kept={[sampleDocument, samplePhoto]}
    />
  )),
);

const upload =
  (errors: (view: View) => Readonly<Record<string, string>>, values = {}) =>
  (view: View) => (
    <UploadPage
      view={view}
      form={{ values, errors: errors(view) }}
      token={token}
      forWhom={forWhom}
      kept={[]}
    />
  );

const said = [{ isGiven: true, at: new Date('2026-03-02T08:00:00Z'), law: '§ 41 Abs. 2a VwVfG' }];
const consent = { rule: sampleBekanntgabe('notified').rule, consents: [], form: freshForm() };

const customers: readonly GalleryEntry[] = [
  drawn('list', 'Dokumente', offersBox, (view) => <ListPage view={view} {...list} />),
  drawn('signed-in-again', 'Beim Hochladen wieder angemeldet', offersUpload, (view) => (
    <SignedInAgainPage view={view} />
  )),
  drawn('list-more', 'Dokumente, mehr als gezeigt', offersBox, (view) => (
    <ListPage view={view} {...list} box={{ ...list.box, page: 2, pages: 3 }} />
  )),
  drawn('list-empty', 'Dokumente, noch keine', offersBox, (view) => (
    <ListPage view={view} {...list} box={noLines} years={[]} sent={noLines} />
  )),
  drawn('list-person', 'Dokumente einer Person', offersBox, (view) => (
    <ListPage
      view={view}
      {...list}
      forWhom="Lea Beispiel"
      isPerson
      may={{ send: true, changeSettings: false }}
    />
  )),
  drawn('list-none-of-these', 'Dokumente, nichts in dieser Auswahl', offersBox, (view) => (
    <ListPage view={view} {...list} box={noLines} filter={{ year: 2025, kind: 'kurse' }} />
  )),
  drawn('list-scan', 'Dokumente, wird geprüft', offersBox, (view) => (
    <ListPage
      view={view}
      {...list}
      box={{
        ...list.box,
        lines: sampleBox.map((one, at) => ({ ...one, scan: at === 0 ? 'waiting' : 'infected' })),
      }}
    />
  )),
  drawn('list-sent', 'Dokumente, nur gesendete', offersUpload, (view) => (
    <ListPage view={view} {...list} box={noLines} years={[]} may={{ send: true, changeSettings: false }} />
  )),
  drawn(
    'upload',
    'Dokumente hochladen',
    offersUpload,
    upload(() => ({})),
  ),
  drawn(
    'upload-empty',
    'Dokumente hochladen, Angaben fehlen',
    offersUpload,
    upload(({ chamber, locale }) => ({
      ...refusalSentences(chamber, locale, {}),
      files: documentTexts.for(chamber, locale)('files.missing'),
    })),
  ),
  drawn(
    'upload-too-long',
    'Dokumente hochladen, zu lang',
    offersUpload,
    upload(
      ({ chamber, locale }) =>
        refusalSentences(chamber, locale, { ...typed, title: 'x'.repeat(200), note: 'x'.repeat(3000) }),
      { ...typed, title: 'x'.repeat(200) },
    ),
  ),
  drawn(
    'upload-over',
    'Dokumente hochladen, Formular nicht mehr gültig',
    offersUpload,
    upload(({ chamber, locale }) => ({ '': documentTexts.for(chamber, locale)('form.over') }), typed),
  ),
  drawn(
    'upload-too-often',
    'Dokumente hochladen, zu oft',
    offersUpload,
    upload(
      ({ chamber, locale }) => ({
        '': documentTexts.for(chamber, locale)('upload.tooMany', { when: '21.11.2026, 10:00 Uhr' }),
      }),
      typed,
    ),
  ),
  ...wrongFiles,
  drawn('sent', 'Gesendete Dokumente', offersUpload, (view) => (
    <SentPage view={view} upload={sampleUpload} documents={[sampleDocument, samplePhoto]} />
  )),
  drawn('sent-colleague', 'Dokumente, die jemand anderes gesendet hat', offersUpload, (view) => (
    <SentPage view={view} upload={sampleUpload} sentBy="Erika Muster" documents={[sampleDocument]} />
  )),
  drawn('list-all-sent', 'Dokumente, alle für den Betrieb gesendeten', offersUpload, (view) => (
    <ListPage view={view} {...list} isSentByAll />
  )),
  drawn('sent-waiting', 'Gesendete Dokumente, wird geprüft', offersUpload, (view) => (
    <SentPage view={view} upload={sampleUpload} documents={[{ ...sampleDocument, scan: 'waiting' }]} />
  )),
  drawn('sent-infected', 'Gesendete Dokumente, mit Virus', offersUpload, (view) => (
    <SentPage view={view} upload={sampleUpload} documents={[{ ...sampleDocument, scan: 'infected' }]} />
  )),
  drawn('sent-unreadable', 'Gesendete Dokumente, nicht prüfbar', offersUpload, (view) => (
    <SentPage view={view} upload={sampleUpload} documents={[{ ...sampleDocument, scan: 'unreadable' }]} />
  )),
  drawn('sent-done', 'Gesendete Dokumente, erledigt', offersUpload, (view) => (
    <SentPage view={view} upload={sampleDoneUpload} documents={[sampleDocument]} />
  )),
  drawn('settings', 'Einstellungen des Betriebs', offersBox, (view) => (
    <SettingsPage view={view} betrieb={forWhom} tellsOfNew consent={consent} />
  )),
  drawn('settings-saved-on', 'Einstellungen des Betriebs, eingeschaltet', offersBox, (view) => (
    <SettingsPage view={view} betrieb={forWhom} tellsOfNew saved="mails" consent={consent} />
  )),
  drawn('settings-saved-off', 'Einstellungen des Betriebs, ausgeschaltet', offersBox, (view) => (
    <SettingsPage view={view} betrieb={forWhom} tellsOfNew={false} saved="mails" consent={consent} />
  )),
  drawn('settings-consent-given', 'Einstellungen des Betriebs, zugestimmt', offersBox, (view) => (
    <SettingsPage
      view={view}
      betrieb={forWhom}
      tellsOfNew
      saved="consent"
      consent={{ ...consent, consents: said }}
    />
  )),
  drawn('settings-consent-withdrawn', 'Einstellungen des Betriebs, zurückgenommen', offersBox, (view) => (
    <SettingsPage
      view={view}
      betrieb={forWhom}
      tellsOfNew
      saved="consent"
      consent={{
        ...consent,
        rule: { ...consent.rule, way: 'notice', days: 3 },
        consents: [{ isGiven: false, at: sampleAt, law: consent.rule.law }, ...said],
      }}
    />
  )),
  drawn('settings-consent-missing', 'Einstellungen des Betriebs, nicht angekreuzt', offersBox, (view) => (
    <SettingsPage
      view={view}
      betrieb={forWhom}
      tellsOfNew
      consent={{
        ...consent,
        rule: { ...consent.rule, way: 'provision', days: 4 },
        form: {
          values: {},
          errors: { read: documentTexts.for(view.chamber, view.locale)('consent.missing') },
        },
      }}
    />
  )),
  ...bekanntgabeStates.map((state, index) =>
    drawn(`progress-${state}`, `Stand des Schreibens, ${state}`, offersBox, (view) => (
      <ProgressPage view={view} document={sampleLogged(sampleBekanntgabe(state), Math.max(1, index))} />
    )),
  ),
  ...lapseReasons.map((reason) =>
    drawn(`list-by-post-${reason}`, `Dokumente, per Post: ${reason}`, offersBox, (view) => (
      <ListPage view={view} {...list} box={boxWith(sampleBekanntgabe('lapsed', reason))} />
    )),
  ),
  ...(['checking', 'notified'] as const).map((state) =>
    drawn(`list-formal-${state}`, `Dokumente, förmliches Schreiben, ${state}`, offersBox, (view) => (
      <ListPage view={view} {...list} box={boxWith(sampleBekanntgabe(state))} />
    )),
  ),
];

/** Every page and mail of this feature, in every state. */
export const documentGallery: readonly GalleryEntry[] = [
  ...customers,
  ...documentOfficeGallery,
  ...batchGallery,
  ...documentMailGallery,
];
