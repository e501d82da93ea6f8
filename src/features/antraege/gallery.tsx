import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm } from '../../platform/ui/index.ts';
import {
  sampleAntrag,
  sampleArt,
  sampleDraft,
  sampleEvents,
  sampleFollowed,
  samplePapers,
  sampleQuestion,
} from './fixtures.ts';
import { formPages } from './gallery-form-pages.tsx';
import { askedIn, betrieb, drawn, stranger } from './gallery-parts.tsx';
import { copyLetter } from './letters/copy-letter.ts';
import { missingRightReason } from '../freischaltung/index.ts';
import { followedWords } from './followed-words.ts';
import { type AntragNews, newsMail } from './mails/news-mail.ts';
import { receivedMail } from './mails/received-mail.ts';
import { AntragPage, type AntragPageProps } from './pages/antrag-page.tsx';
import { DraftOffPage } from './pages/draft-off-page.tsx';
import { ListPage, type ListPageProps } from './pages/list-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { WithdrawPage } from './pages/withdraw-page.tsx';
import { draftPath } from './paths.ts';

const trainer = {
  ...sampleLinked.mandates[0]!,
  roles: ['ausbildung'],
  administrators: ['Ada Muster'],
};

function antrag(id: string, title: string, more: Partial<AntragPageProps> = {}): GalleryEntry {
  return drawn(`antrag-${id}`, `Antrag, ${title}`, (view) => (
    <AntragPage
      view={view}
      art={sampleArt}
      antrag={sampleAntrag}
      asked={askedIn(view)}
      events={sampleEvents.slice(-1)}
      expectation={{ kind: 'unknown' }}
      papers={[]}
      forWhom={null}
      form={freshForm()}
      {...more}
    />
  ));
}

const asking = { ...sampleAntrag, state: 'question' } as const;
const ended = { endedAt: new Date('2026-11-24T10:00:00Z') };

const antragPages: readonly GalleryEntry[] = [
  antrag('sent', 'gerade versendet', { notice: 'gesendet' }),
  antrag('expected', 'mit voraussichtlichem Tag', {
    expectation: { kind: 'by', day: '2026-12-04' },
    forWhom: betrieb,
  }),
  antrag('late', 'dauert länger', {
    antrag: { ...sampleAntrag, state: 'in-review', enteredBy: '00000000-0000-4000-8000-000000000005' },
    events: sampleEvents.slice(-2),
    expectation: { kind: 'late' },
  }),
  antrag('question', 'mit Frage', { antrag: asking, question: sampleQuestion, events: sampleEvents }),
  antrag('question-empty', 'mit Frage, Antwort fehlt', {
    antrag: asking,
    question: sampleQuestion,
    events: sampleEvents,
    form: { values: { antwort: '' }, errors: { antwort: 'Schreiben Sie Ihre Antwort in das Feld.' } },
  }),
  antrag('question-files', 'mit Frage, eine Datei abgelehnt', {
    antrag: asking,
    question: sampleQuestion,
    answer: { sealed: '', files: samplePapers[0]?.files.slice(0, 1) ?? [] },
    events: sampleEvents,
    form: {
      values: { antwort: 'Ja, eine feste.' },
      errors: {
        '': 'Ihre Antwort ist noch nicht gesendet, denn eine Datei können wir nicht annehmen.',
        'papier-weitere': 'Die Datei „Foto.exe“ können wir nicht annehmen.',
      },
    },
  }),
  antrag('unsent-answer', 'Antwort kam zu spät', {
    antrag: { ...sampleAntrag, state: 'withdrawn', ...ended },
    form: { values: { antwort: 'Ja, eine feste.' }, errors: { '': 'Ihre Antwort ist nicht gesendet' } },
  }),
  antrag('answered', 'Frage beantwortet', {
    antrag: { ...sampleAntrag, state: 'in-review' },
    notice: 'beantwortet',
  }),
  antrag('papers', 'Unterlagen nachgereicht', { papers: samplePapers, notice: 'nachgereicht' }),
  antrag('papers-there', 'Unterlagen waren schon da', { papers: samplePapers, notice: 'schon-da' }),
  antrag('papers-missing', 'Unterlagen fehlen', {
    form: { values: {}, errors: { 'papier-weitere': 'Wählen Sie eine Datei aus.' } },
  }),
  antrag('left-over', 'aus einem früheren Formular', {
    antrag: { ...sampleAntrag, leftOver: { fax: '01234 56789' } },
  }),
  antrag('corrected', 'geändert', { notice: 'geaendert' }),
  antrag('too-late', 'zu spät geändert', {
    antrag: { ...sampleAntrag, state: 'in-review' },
    notice: 'zu-spaet',
  }),
  antrag('followed', 'nach der Bewilligung', {
    antrag: { ...sampleAntrag, ...ended, state: 'approved', followUp: 'visited' },
    events: [sampleFollowed, ...sampleEvents.slice(-1)],
    expectation: undefined,
  }),
  antrag('approved', 'bewilligt', {
    antrag: { ...sampleAntrag, ...ended, state: 'approved', decisions: { telephone: 'taken' } },
    expectation: undefined,
  }),
  antrag('refused', 'abgelehnt', {
    antrag: {
      ...sampleAntrag,
      ...ended,
      state: 'refused',
      reason: 'Ihre Werkstatt liegt nicht im Bezirk der Kammer.',
      decisions: { telephone: 'declined' },
    },
    expectation: undefined,
  }),
  antrag('from-complete', 'Frist ab vollständigen Unterlagen', {
    art: { ...sampleArt, decideWithin: { months: 3, from: 'complete' } },
    antrag: { ...sampleAntrag, dueOn: null },
  }),
  antrag('withdrawn', 'zurückgezogen', {
    antrag: { ...sampleAntrag, ...ended, state: 'withdrawn' },
    expectation: undefined,
  }),
];

function list(id: string, title: string, more: Partial<ListPageProps>): GalleryEntry {
  return drawn(`list-${id}`, `Meine Anträge, ${title}`, (view) => (
    <ListPage view={view} list={{ lines: [], page: 1, pages: 1 }} drafts={[]} stand="" {...more} />
  ));
}

const draftLine = {
  ...sampleDraft,
  title: 'Werkstattbesuch: Sicherheit einer Maschine',
  href: draftPath(sampleDraft, 'pruefen'),
  standing: 'open' as const,
};
const lines = [
  {
    nummer: 181,
    title: 'Werkstattbesuch: Sicherheit einer Maschine',
    sentAt: sampleAntrag.sentAt,
    state: 'wartet auf Ihre Antwort',
    toDo: 'Frage beantworten bis 7. Dezember 2026',
  },
  { nummer: 164, title: 'Werkstattbesuch: Energie sparen', sentAt: sampleAntrag.sentAt, state: 'bewilligt' },
];

const otherPages: readonly GalleryEntry[] = [
  list('empty', 'noch keiner', {}),
  list('full', 'mit Frage und Entwürfen', {
    list: { lines, page: 1, pages: 3 },
    drafts: [
      draftLine,
      { ...draftLine, id: 'corrects', corrects: 181 },
      { ...draftLine, id: 'late', corrects: 164, standing: 'late' },
      { ...draftLine, id: 'off', title: 'Werkstattbesuch', standing: 'off' },
    ],
  }),
  list('saved', 'Entwurf gespeichert', { drafts: [draftLine], notice: 'gespeichert' }),
  list('discarded', 'Entwurf gelöscht', { list: { lines, page: 1, pages: 1 }, notice: 'geloescht' }),
  drawn('draft-off', 'Entwurf ruht', (view) => (
    <DraftOffPage view={view} art={sampleArt} draft={{ ...sampleDraft, betriebId: 'betrieb' }} />
  )),
  drawn(
    'draft-off-role',
    'Entwurf ruht, Aufgabe fehlt',
    (view) => (
      <DraftOffPage
        view={view}
        art={sampleArt}
        draft={{ ...sampleDraft, betriebId: trainer.subjectId }}
        missing={missingRightReason(view.chamber, view.locale, trainer, 'finanzen')}
      />
    ),
    { ...sampleLinked, mandates: [trainer], actingFor: trainer },
  ),
  drawn('withdraw', 'Antrag zurückziehen', (view) => (
    <WithdrawPage view={view} art={sampleArt} antrag={sampleAntrag} />
  )),
  drawn(
    'sent',
    'Ohne Anmeldung versendet',
    (view) => (
      <SentPage
        view={view}
        nummer={181}
        title="Werkstattbesuch"
        email="erika.muster@handwerk.example"
        left={[]}
      />
    ),
    stranger,
  ),
];

function mail(what: 'sent' | 'entered' | 'corrected', title: string, name: string | null): GalleryEntry {
  return {
    id: `antraege/mail-${what}${name === null ? '-stranger' : ''}`,
    title: `Mail: ${title}`,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        receivedMail(chamber, locale, {
          nummer: 181,
          title: 'Werkstattbesuch',
          department: 'Kundenservice',
          sentAt: sampleAntrag.sentAt,
          what,
          name,
          left: what === 'sent' ? ['Das fehlt uns noch: „Grundriss der Werkstatt“.'] : [],
        }),
    },
  };
}

function news(id: string, title: string, told: AntragNews, hasAccount = true): GalleryEntry {
  return {
    id: `antraege/mail-${id}`,
    title: `Mail: ${title}`,
    show: {
      kind: 'mail',
      draw: (chamber, locale) =>
        newsMail(chamber, locale, {
          art: sampleArt,
          nummer: 181,
          title: 'Werkstattbesuch',
          name: 'Erika Muster',
          hasAccount,
          news: told,
          followed:
            told.what === 'followed' ? followedWords(sampleArt, chamber, locale, told.followUp) : undefined,
        }),
    },
  };
}

const { text, dueOn } = sampleQuestion;

/** Every page, mail and letter of the engine, in every state. */
export const antraegeGallery: readonly GalleryEntry[] = [
  ...formPages,
  ...antragPages,
  ...otherPages,
  mail('sent', 'Antrag ist eingegangen', 'Erika Muster'),
  mail('sent', 'Antrag ohne Anmeldung ist eingegangen', null),
  mail('entered', 'Antrag wurde eingetragen', 'Erika Muster'),
  mail('corrected', 'Änderung ist eingegangen', 'Erika Muster'),
  news('asked', 'Frage zum Antrag', { what: 'asked', text, dueOn }),
  news('asked-stranger', 'Frage zum Antrag ohne Anmeldung', { what: 'asked', text, dueOn }, false),
  news('reminded', 'Erinnerung an die Frage', { what: 'reminded', text, dueOn }),
  news('lapsed', 'keine Antwort bekommen', { what: 'lapsed' }),
  news('settled', 'Frage hat sich erledigt', { what: 'settled' }),
  news('answered', 'Antwort eingetragen', { what: 'answered' }),
  news('withdrawn', 'auf Wunsch zurückgezogen', { what: 'withdrawn' }),
  news('withdrawn-by-other', 'von jemand anderem zurückgezogen', { what: 'withdrawn-by-other' }),
  news('followed', 'nach der Bewilligung, mit Nummer', {
    what: 'followed',
    followUp: 'visited',
    number: 'B-2026/0815',
    text: 'Der Bericht kommt nächste Woche.',
  }),
  ...(['planned', 'in-force', 'overtaken', 'set-aside', 'unconfirmed'] as const).map((what) =>
    news(what, `Änderung, ${what}`, { what, fields: ['telephone', 'postcode'] }),
  ),
  news('approved', 'Antrag bewilligt', { what: 'approved', text: null }),
  news('refused', 'Antrag abgelehnt', {
    what: 'refused',
    text: 'Ihre Werkstatt liegt nicht im Bezirk der Kammer.',
  }),
  {
    id: 'antraege/letter-copy',
    title: 'Kopie eines Antrags',
    show: {
      kind: 'letter',
      draw: (chamber) =>
        copyLetter(chamber, {
          art: sampleArt,
          antrag: sampleAntrag,
          asked: askedIn({ chamber, locale: 'de' }),
          address: [betrieb, sampleAntrag.contactName],
          papers: samplePapers,
          printedAt: new Date('2026-11-21T06:23:20Z'),
        }),
    },
  },
];
