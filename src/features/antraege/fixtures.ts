import { sampleNewcomer } from '../../platform/access/sample-actors.ts';
import { defineAntragsart, fieldCheck } from '../../platform/feature/antrag.ts';
import { defineTexts } from '../../platform/texts/texts.ts';
import type { KeptPaper } from './papers.ts';
import type { AntragRecord, DraftRecord, EventRecord, QuestionRecord } from './antrag-record.ts';

/** Sentences of {@link sampleArt}; German serves for both languages where nobody reads it. */
const words = {
  title: 'Werkstattbesuch',
  text: 'Wenn ein Berater der Kammer in Ihre Werkstatt kommen soll.',
  lead: 'Sagen Sie uns, worum es geht. Wir melden uns mit einem Termin.',
  needs: 'Nichts außer einigen Minuten Zeit.',
  after: 'Ein Berater ruft an und vereinbart einen Termin.',
  legalBasis: 'Wir beraten Mitglieder nach § 91 Abs. 1 der Handwerksordnung.',
  fee: 'Der Besuch kostet nichts.',
  'step.anliegen': 'Worum geht es?',
  'step.maschine': 'Die Maschine',
  'step.kontakt': 'Wie erreichen wir Sie?',
  'field.matter': 'Anliegen',
  'field.matter.machine': 'Sicherheit einer Maschine',
  'field.matter.energy': 'Energie sparen',
  'field.wishes': 'Was soll besprochen werden?',
  'field.wishes.costs': 'Kosten',
  'field.wishes.law': 'Vorschriften',
  'field.wishes.grants': 'Förderung',
  'field.description': 'Beschreiben Sie kurz, worum es geht',
  'field.description.hint': 'Zwei, drei Sätze genügen.',
  'field.built': 'Baujahr der Maschine',
  'field.built.tooOld': 'So alt kann die Maschine nicht sein.',
  'field.bought': 'Gekauft am',
  'field.name': 'Name',
  'field.email': 'E-Mail-Adresse',
  'field.telephone': 'Telefon der Werkstatt',
  'field.iban': 'IBAN für die Förderung',
  'field.postcode': 'Postleitzahl der Werkstatt',
  'field.agreed': 'Ich bin mit dem Besuch einverstanden.',
  'follow.visited': 'Berater war da',
  'follow.visited.told': 'Der Berater schreibt jetzt seinen Bericht.',
  'follow.visited.number': 'Nummer des Berichts',
  'follow.reported': 'Bericht fertig',
  'follow.reported.told': 'Der Bericht liegt in Ihrem Postfach.',
  'paper.plan': 'Grundriss der Werkstatt',
  'paper.plan.why': 'damit der Berater sich vorbereiten kann',
} as const;

/** Texts of {@link sampleArt}. */
export const sampleArtTexts = defineTexts('antrag-werkstattbesuch', { de: words, en: words });

/** A kind of Antrag that has a field of each kind, for drawings and tests; no chamber offers it. */
export const sampleArt = defineAntragsart(
  {
    id: 'werkstattbesuch',
    version: 2,
    offered: () => true,
    audience: ['anyone'],
    department: 'auskunft',
    keptDays: 30,
    fee: true,
    contact: { name: ['name'], email: 'email' },
    titleField: 'matter',
    decideWithinDays: 90,
    papers: [{ id: 'plan' }],
    follows: [
      { id: 'visited', after: ['approved'], number: true },
      { id: 'reported', after: ['visited'] },
    ],
    followLink: () => ({ label: 'Zur Beratung', href: 'https://beratung.example' }),
    steps: [
      {
        id: 'anliegen',
        fields: [
          { name: 'matter', kind: 'choice', choices: ['machine', 'energy'] },
          { name: 'wishes', kind: 'several', choices: ['costs', 'law', 'grants'], optional: true },
          { name: 'description', kind: 'long-text', hint: true, most: 500 },
        ],
      },
      {
        id: 'maschine',
        showWhen: { field: 'matter', is: ['machine'] },
        fields: [
          {
            name: 'built',
            kind: 'number',
            check: fieldCheck(['tooOld'], (year) => (Number(year) < 1800 ? 'tooOld' : undefined)),
          },
          { name: 'bought', kind: 'date', until: { days: 0 }, optional: true },
        ],
      },
      {
        id: 'kontakt',
        fields: [
          { name: 'name', kind: 'text', prefill: 'account.name', autocomplete: 'name' },
          { name: 'email', kind: 'email', prefill: 'account.email', autocomplete: 'email' },
          { name: 'telephone', kind: 'telephone', optional: true, proposes: 'betrieb.telefon' },
          { name: 'iban', kind: 'iban', showWhen: { field: 'wishes', is: ['grants'] } },
          { name: 'postcode', kind: 'postcode' },
          { name: 'agreed', kind: 'tick' },
        ],
      },
    ],
    carryOver: (answers, fromVersion) =>
      fromVersion < 2 && answers['problem'] ? { ...answers, description: answers['problem'] } : answers,
  },
  sampleArtTexts,
);

/** Answers to all questions of {@link sampleArt}. */
export const sampleAnswers = {
  matter: 'machine',
  wishes: 'costs grants',
  description: 'Die Tischkreissäge hat keinen Spaltkeil mehr.\nDarf ich sie noch benutzen?',
  built: '1987',
  bought: '2001-05-04',
  name: 'Erika Muster',
  email: 'erika.muster@handwerk.example',
  telephone: '01234 56789',
  iban: 'DE02120300000000202051',
  postcode: '12345',
  agreed: 'ja',
} as const;

/** A draft of it, complete. */
export const sampleDraft: DraftRecord = {
  id: '00000000-0000-4000-8000-000000000041',
  art: sampleArt.id,
  version: 2,
  accountId: sampleNewcomer.accountId,
  betriebId: null,
  personId: null,
  answers: sampleAnswers,
  leftOver: {},
  step: 'kontakt',
  revision: 4,
  createdAt: new Date('2026-11-21T06:00:00Z'),
  updatedAt: new Date('2026-11-21T06:20:00Z'),
  deletesAt: new Date('2027-02-19T06:20:00Z'),
  corrects: null,
  correctsRevision: null,
};

/** The Antrag that it became. */
export const sampleAntrag: AntragRecord = {
  nummer: 181,
  papersKey: sampleDraft.id,
  art: sampleArt.id,
  version: 2,
  accountId: sampleNewcomer.accountId,
  betriebId: null,
  personId: null,
  contactName: 'Erika Muster',
  contactEmail: 'erika.muster@handwerk.example',
  locale: 'de',
  answers: sampleAnswers,
  before: { telephone: '01234 11111' },
  decisions: {},
  state: 'received',
  department: 'auskunft',
  takenBy: null,
  takenAt: null,
  revision: 1,
  sentAt: new Date('2026-11-21T06:23:17Z'),
  arrivedAt: new Date('2026-11-21T06:23:17Z'),
  enteredBy: null,
  dueOn: '2027-02-19',
  endedAt: null,
  decidedBy: null,
  reason: null,
};

/** A question about it. */
export const sampleQuestion: QuestionRecord = {
  id: '00000000-0000-4000-8000-000000000042',
  nummer: 181,
  text: 'Hat die Säge eine Schutzhaube? Wenn ja, welche?',
  askedAt: new Date('2026-11-23T09:12:00Z'),
  askedBy: null,
  dueOn: '2026-12-07',
  remindedAt: null,
  answer: null,
  endedAt: null,
};

const event = { staffId: null, note: null, visible: true };

/** What has happened to it, the newest first. */
export const sampleEvents: readonly EventRecord[] = [
  {
    ...event,
    at: sampleQuestion.askedAt,
    by: 'office',
    kind: 'ask',
    from: 'in-review',
    to: 'question',
    note: sampleQuestion.text,
  },
  {
    ...event,
    at: new Date('2026-11-23T09:02:00Z'),
    by: 'office',
    kind: 'take',
    from: 'received',
    to: 'in-review',
  },
  { ...event, at: sampleAntrag.sentAt, by: 'person', kind: 'sent', from: null, to: 'received' },
];

const file = {
  contentType: 'application/pdf',
  size: 81_234,
  keptAt: new Date('2026-11-21T06:21:00Z'),
  retrievedAt: null,
  hasView: false,
  ref: { kind: 'antrag', id: `${sampleDraft.id}/plan` },
} as const;

/** Papers of it: let through, waiting for the virus scanner, and refused by it. */
export const samplePapers: readonly KeptPaper[] = [
  {
    id: 'plan',
    files: [
      { ...file, id: '00000000-0000-4000-8000-000000000043', name: 'Grundriss.pdf', scan: 'clean' },
      {
        ...file,
        id: '00000000-0000-4000-8000-000000000046',
        name: 'Werkstatt.png',
        contentType: 'image/png',
        hasView: true,
        scan: 'clean',
      },
      { ...file, id: '00000000-0000-4000-8000-000000000044', name: 'Grundriss-2.pdf', scan: 'waiting' },
    ],
  },
  {
    id: 'weitere',
    files: [{ ...file, id: '00000000-0000-4000-8000-000000000045', name: 'Foto.jpg', scan: 'infected' }],
  },
];

/** What came after an approval: a number that the office has entered. */
export const sampleFollowed: EventRecord = {
  ...event,
  at: new Date('2026-11-25T10:15:00Z'),
  by: 'office',
  kind: 'follow-up',
  from: 'approved',
  to: 'approved',
  note: 'B-2026/0815\nDer Bericht kommt nächste Woche.',
  followUp: 'visited',
};
