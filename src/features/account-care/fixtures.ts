import type { Decision } from '../staff/index.ts';
import type { StaffActor } from '../../platform/access/actor.ts';
import { sampleStaff } from '../../platform/access/sample-actors.ts';
import type { FactorState } from '../../platform/factors/index.ts';
import type { AccountFacts, AccountLine, WaitingRegistration } from '../accounts/index.ts';
import { rights } from '../office/index.ts';
import type { OwnSession } from '../sign-in/index.ts';
import type { Delivery, HeldLink } from './held.ts';
import { type CareNote, notedActs } from './notes/note.ts';
import type { MergeTarget } from './pages/merge-page.tsx';

/** When the drawings are looked at. */
export const sampleNow = new Date('2026-11-26T08:00:00Z');

const before = (hours: number) => new Date(sampleNow.getTime() - hours * 3_600_000);

/** Somebody who may do everything here. */
export const sampleCarer: StaffActor = { ...sampleStaff, rights };

/** An account with everything that an account can have. */
export const sampleAccount: AccountFacts = {
  id: '00000000-0000-4000-8000-0000000000a1',
  email: 'erika.muster@handwerk.example',
  emailFolded: 'erika.muster@handwerk.example',
  firstName: 'Erika',
  lastName: 'Muster',
  state: 'active',
  deletesAt: null,
  passwordHash: 'x',
  passwordKind: 'own',
  provisionalUntil: null,
  sessionsValidFrom: before(900),
  termsAcceptedAt: before(900),
  termsVersion: '2026-11-01',
  createdAt: before(900),
  locale: 'de',
  phone: '0931 30908-0',
  origin: 'registered',
  lastSignedInAt: before(3),
  closedAt: null,
};

/** Accounts of every stand. */
export const sampleAccounts: readonly AccountFacts[] = [
  sampleAccount,
  { ...sampleAccount, passwordKind: 'provisional', provisionalUntil: before(-20), phone: null },
  { ...sampleAccount, passwordKind: 'provisional', provisionalUntil: before(20), lastSignedInAt: null },
  { ...sampleAccount, passwordKind: 'weak', locale: 'en' },
  { ...sampleAccount, passwordKind: 'imported', origin: 'imported', termsAcceptedAt: null, termsVersion: '' },
  { ...sampleAccount, passwordHash: null, origin: 'made', termsAcceptedAt: null, termsVersion: '' },
  { ...sampleAccount, passwordHash: null },
  { ...sampleAccount, state: 'locked' },
  { ...sampleAccount, state: 'deleting', deletesAt: before(-300) },
  { ...sampleAccount, state: 'closed', closedAt: before(48), passwordHash: null },
].map(
  (account, index) => ({ ...account, id: `00000000-0000-4000-8000-0000000000b${index}` }) as AccountFacts,
);

/** The same as lines of a list. */
export const sampleLines: readonly AccountLine[] = sampleAccounts.map((account) => ({
  ...account,
  hasPassword: account.passwordHash !== null,
}));

/** Registrations in every state: link good, over, address known. */
export const sampleRegistrations: readonly WaitingRegistration[] = [
  {
    id: '00000000-0000-4000-8000-0000000000c1',
    email: 'willi.wartet@handwerk.example',
    firstName: 'Willi',
    lastName: 'Wartet',
    createdAt: before(2),
    expiresAt: before(-22),
    accountId: null,
  },
  {
    id: '00000000-0000-4000-8000-0000000000c2',
    email: 'jörg.müller-lüdenscheidt@malermeister-beispielhausen.example',
    firstName: 'Jörg',
    lastName: 'Müller-Lüdenscheidt',
    createdAt: before(60),
    expiresAt: before(36),
    accountId: null,
  },
  {
    id: '00000000-0000-4000-8000-0000000000c3',
    email: 'erika.muster@handwerk.example',
    firstName: 'Erika',
    lastName: 'Muster',
    createdAt: before(1),
    expiresAt: before(-23),
    accountId: sampleAccount.id,
  },
];

/** What the chamber did, and why. */
export const sampleNotes: readonly CareNote[] = notedActs.map((what, index) => ({
  id: String(index),
  what,
  reason: 'Frau Muster war am Schalter und hat darum gebeten.',
  at: before(10 * index),
  by: index === 1 ? null : 'Sabine Beispiel',
  proof: what === 'name' ? { document: 'other-document', words: 'Scheidungsurteil vom 3. Juli 2026' } : null,
}));

/** What became of the request in {@link sampleNotes}. */
export const sampleDecisions: readonly Decision[] = sampleNotes
  .filter(({ what }) => what === 'delete')
  .map(({ at }) => ({
    id: '00000000-0000-4000-8000-0000000000a9',
    kind: 'account-care.delete',
    subject: '00000000-0000-4000-8000-0000000000a1',
    what: 'Löschung beginnen für Erika Muster',
    outcome: 'withdrawn',
    reason: '',
    askedAt: at,
    by: 'Sabine Beispiel',
    at,
  }));

/** What a merge would do. */
export const sampleTarget: MergeTarget = {
  id: '00000000-0000-4000-8000-0000000000a2',
  name: 'Erika Muster-Beispiel',
  email: 'erika@handwerk.example',
  since: before(50),
  belongings: [
    '2 Verknüpfungen mit Betrieben',
    '1 Anfrage an die Kammer',
    'die Telefonnummer und welche E-Mails gewünscht sind',
  ],
  obstacle: undefined,
  form: { values: {}, errors: {} },
};

/** Links in force, for a time, ended, and to a Betrieb that has left the register. */
export const sampleLinks: readonly HeldLink[] = [
  {
    id: '1',
    kind: 'betrieb',
    subjectId: '00000000-0000-4000-8000-000000000004',
    name: 'Muster & Söhne Metallbau GmbH',
    nummer: '1234567',
    since: before(800),
    roles: ['verwaltung'],
    endsAt: null,
    endedAt: null,
    geloeschtAm: null,
  },
  {
    id: '2',
    kind: 'betrieb',
    subjectId: '00000000-0000-4000-8000-000000000007',
    name: 'Zimmerei Gebrüder von der Beispielwerkstatt-Musterhausen Nachfolger GmbH & Co. KG',
    nummer: '7654321-2',
    since: before(400),
    roles: ['ausbildung', 'kurse'],
    endsAt: before(-300),
    endedAt: null,
    geloeschtAm: null,
  },
  {
    id: '3',
    kind: 'betrieb',
    subjectId: '00000000-0000-4000-8000-000000000008',
    name: 'Tischlerei Beispiel',
    nummer: '222222',
    since: before(700),
    roles: ['lesen'],
    endsAt: null,
    endedAt: null,
    geloeschtAm: '2026-11-20',
  },
  {
    id: '5',
    kind: 'betrieb',
    subjectId: '00000000-0000-4000-8000-000000000010',
    name: 'Malerei Muster',
    nummer: '333333',
    since: before(600),
    roles: ['verwaltung'],
    endsAt: null,
    endedAt: null,
    geloeschtAm: '2027-12-31',
  },
  {
    id: '4',
    kind: 'person',
    subjectId: '00000000-0000-4000-8000-000000000009',
    name: 'Erika Muster',
    nummer: 'P-1001',
    since: before(700),
    roles: [],
    endsAt: null,
    endedAt: before(100),
    geloeschtAm: null,
  },
];

/** Signed in on two devices. */
export const sampleSessions: readonly OwnSession[] = [
  {
    id: '1',
    startedAt: before(3),
    lastSeenAt: before(0.1),
    cameFrom: '198.51.100.0/24',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  },
];

export const sampleFactors: FactorState = { totpSince: before(500), passkeys: 2, codesLeft: 7 };
export const sampleNoFactors: FactorState = { totpSince: null, passkeys: 0, codesLeft: 0 };

const mail: Delivery = {
  id: '1',
  kind: 'accounts.confirm-address',
  to: 'erika.muster@handwerk.example',
  at: before(1),
  state: 'queued',
  attempts: 0,
  nextAttemptAt: before(1),
  sentAt: null,
  failedAt: null,
  lastError: null,
};

/** Mails in every state of their delivery. */
export const sampleMails: readonly Delivery[] = [
  mail,
  {
    ...mail,
    id: '2',
    kind: 'sign-in.reset-link',
    state: 'tried',
    attempts: 2,
    nextAttemptAt: before(-0.1),
    lastError: '451 4.7.1 Greylisting in action, please come back later',
  },
  {
    ...mail,
    id: '3',
    kind: 'freischaltung.linked',
    state: 'accepted',
    attempts: 1,
    sentAt: before(30),
    at: before(30),
  },
  {
    ...mail,
    id: '4',
    kind: 'accounts.provisional-password',
    to: 'erika.muster@handwerk-falsch.example',
    state: 'refused',
    attempts: 1,
    failedAt: before(40),
    at: before(41),
    lastError:
      '550 550 5.1.1 <erika.muster@handwerk-falsch.example>: Recipient address rejected: User unknown',
  },
];
