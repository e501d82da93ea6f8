import type { SignedInActor } from '../../platform/access/actor.ts';
import { sampleLinked, sampleNewcomer } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { sampleCopy, sampleEnquiry, sampleSentAt, sampleTyped, sampleWritten } from './fixtures.ts';
import { fromRange } from './limits.ts';
import { copyMail } from './mails/copy-mail.ts';
import { officeMail } from './mails/office-mail.ts';
import { writtenMail } from './mails/written-mail.ts';
import { ContactPage } from './pages/contact-page.tsx';
import { CopyOverPage, CopyPage } from './pages/copy-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import type { FilesRefusal } from './read-files.ts';
import { enquirySentences, filesSentences, sendSentence } from './sentences.ts';
import { enquiryTexts } from './texts.de.ts';

type Draw = Extract<GalleryEntry['show'], { kind: 'page' }>['draw'];
type Sentences = (view: View) => Readonly<Record<string, string>>;

const token = 'A'.repeat(80);
const copyToken = 'A'.repeat(43);

function drawn(id: string, title: string, draw: Draw, actor?: SignedInActor): GalleryEntry {
  const show = actor ? ({ kind: 'page', actor, draw } as const) : ({ kind: 'page', draw } as const);
  return { id: `enquiries/${id}`, title, show };
}

function refusedForm(id: string, title: string, sentences: Sentences): GalleryEntry {
  return drawn(`refused-${id}`, `Kontakt, ${title}`, (view) => {
    const form = { values: sampleTyped, errors: sentences(view) };
    return <ContactPage view={view} form={form} token={token} />;
  });
}

/** Every refusal of files with the title of its drawing; the type asks for each. */
const filesRefused = {
  empty: 'Datei leer',
  'unknown-kind': 'falsche Art von Datei',
  damaged: 'Datei beschädigt',
  macros: 'Datei mit Makros',
  'unpacks-too-large': 'Datei entpackt zu groß',
  'active-content': 'Datei mit Programmen',
  locked: 'Datei mit Passwort',
  'too-many-points': 'Bild zu groß',
  'too-large': 'Dateien zu groß',
  'too-many': 'zu viele Dateien',
  busy: 'zu viele Menschen senden Dateien',
  'no-room': 'kein Platz für Dateien',
  gone: 'Dateien nicht mehr da',
} as const satisfies Record<FilesRefusal['kind'], string>;

const files = Object.entries(filesRefused).map(([kind, title]) =>
  refusedForm(`file-${kind}`, title, ({ chamber, locale }) => ({
    files: filesSentences(chamber, locale, [{ kind, name: 'Rechnung März.pages' } as FilesRefusal]),
  })),
);

const pages: readonly GalleryEntry[] = [
  drawn('form', 'Kontakt', (view) => <ContactPage view={view} form={freshForm()} token={token} />),
  drawn(
    'form-signed-in',
    'Kontakt, angemeldet nach einem Fehler',
    (view) => {
      const form = freshForm({ ...sampleTyped, message: '', faultReference: sampleEnquiry.faultReference });
      return <ContactPage view={view} form={form} token={token} />;
    },
    sampleLinked,
  ),
  drawn('refused-empty', 'Kontakt, Angaben fehlen', (view) => {
    const errors = enquirySentences(view.chamber, view.locale, {
      topic: 'missing',
      message: 'missing',
      name: 'missing',
      email: { why: 'missing' },
    });
    return <ContactPage view={view} form={{ values: {}, errors }} token={token} />;
  }),
  refusedForm('unreadable', 'Angaben nicht lesbar', ({ chamber, locale }) =>
    enquirySentences(chamber, locale, {
      message: 'too-long',
      name: 'link-or-markup',
      telephone: 'unreadable',
      betriebsnummer: 'too-long',
      faultReference: 'unreadable',
    }),
  ),
  drawn('refused-slip', 'Kontakt, Rückfrage zur Adresse', (view) => {
    const question = { suggested: 'erika.muster@gmail.com', typed: 'erika.muster@gmial.com' };
    const errors = enquirySentences(view.chamber, view.locale, { email: { why: 'likely-slip', question } });
    const values = { ...sampleTyped, email: question.typed, emailMeant: question.suggested };
    return <ContactPage view={view} form={{ values, errors }} token={token} question={question} />;
  }),
  ...files,
  refusedForm('over', 'Formular nicht mehr gültig', ({ chamber, locale }) => ({
    '': enquiryTexts.for(chamber, locale)('form.over'),
  })),
  refusedForm('trap', 'unsichtbares Feld ausgefüllt', ({ chamber, locale }) => ({
    '': enquiryTexts.for(chamber, locale)('form.trap'),
  })),
  refusedForm('too-many', 'zu viele Anfragen', ({ chamber, locale }) => ({
    '': sendSentence(chamber, locale, { kind: 'too-many', limit: fromRange }, sampleSentAt),
  })),
  refusedForm('too-quick', 'zu schnell', ({ chamber, locale }) => ({
    '': sendSentence(chamber, locale, { kind: 'too-quick' }, sampleSentAt),
  })),
  drawn('sent', 'Anfrage gesendet', (view) => (
    <SentPage view={view} nummer={1042} copyTo={sampleEnquiry.email.address} hasCopy />
  )),
  drawn(
    'sent-signed-in',
    'Anfrage gesendet, angemeldet, ohne Bestätigung',
    (view) => <SentPage view={view} nummer={1042} copyTo={null} hasCopy={false} />,
    sampleNewcomer,
  ),
  drawn('copy-own', 'Kopie gleich nach dem Senden', (view) => (
    <CopyPage view={view} copy={sampleCopy} written={sampleWritten} />
  )),
  drawn('copy', 'Kopie über den Link in der Mail', (view) => (
    <CopyPage view={view} copy={sampleCopy} written={sampleWritten} token={copyToken} />
  )),
  drawn('copy-mailed', 'Kopie, per E-Mail gesendet', (view) => (
    <CopyPage
      view={view}
      copy={{ ...sampleCopy, mailedAt: sampleSentAt }}
      written={sampleWritten}
      token={copyToken}
    />
  )),
  drawn('copy-over', 'Kopie, Link vorbei', (view) => <CopyOverPage view={view} />),
];

const sample = { nummer: 1042, enquiry: sampleEnquiry, sentAt: sampleSentAt };

const mails: readonly GalleryEntry[] = [
  {
    id: 'enquiries/mail-office',
    title: 'Mail an die Kammer: Anfrage, angemeldet',
    show: {
      kind: 'mail',
      draw: (chamber) =>
        officeMail(chamber, { ...sample, fileNames: ['Bild.png', 'Bescheid.pdf'], sender: sampleLinked }),
    },
  },
  {
    id: 'enquiries/mail-office-stranger',
    title: 'Mail an die Kammer: Anfrage ohne Anmeldung',
    show: {
      kind: 'mail',
      draw: (chamber) => officeMail(chamber, { ...sample, fileNames: [], sender: null }),
    },
  },
  {
    id: 'enquiries/mail-copy',
    title: 'Mail: Kopie der eigenen Anfrage',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        copyMail(chamber, locale, {
          ...sample,
          own: { name: sampleEnquiry.name, written: sampleWritten },
        }),
    },
  },
  {
    id: 'enquiries/mail-copy-stranger',
    title: 'Mail: Bestätigung einer Anfrage ohne Anmeldung',
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        copyMail(chamber, locale, {
          ...sample,
          topic: sampleEnquiry.topic,
          fileCount: 0,
          link: { token: copyToken, until: sampleCopy.expiresAt },
        }),
    },
  },
  {
    id: 'enquiries/mail-written',
    title: 'Mail: Kopie mit allem, was geschrieben wurde',
    show: {
      kind: 'mail',
      draw: (chamber, locale) => writtenMail(chamber, locale, { ...sample, written: sampleWritten }),
    },
  },
];

/** Every page and mail of this feature, in every state. */
export const enquiryGallery: readonly GalleryEntry[] = [...pages, ...mails];
