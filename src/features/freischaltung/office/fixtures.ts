import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { StaffActor } from '../../../platform/access/actor.ts';
import type { ActingAccount, ShownLetter, ShownPin } from './panel-queries.ts';

/** Somebody of the office who may do all that this feature offers. */
export const samplePinStaff: StaffActor = {
  ...sampleStaff,
  rights: ['register.lesen', 'pins.ausgeben', 'pins.massenlauf', 'verknuepfungen.aendern'],
};

const at = (text: string) => new Date(`2026-11-${text}:00Z`);
const id = (last: number) => `00000000-0000-4000-8000-0000000004${String(last).padStart(2, '0')}`;

const erika = { accountId: id(1), name: 'Erika Muster', email: 'chefin@handwerk.example' };

/** People in every way of acting, one for a time only, one who has left. */
export const sampleActing: readonly ActingAccount[] = [
  {
    ...erika,
    linkId: id(11),
    method: 'pin',
    roles: ['verwaltung'],
    since: at('02T08:00'),
    movedAt: null,
    endsAt: null,
    endedAt: null,
    endReason: null,
    note: null,
    beginNote: null,
    hasDocument: false,
  },
  {
    accountId: id(2),
    name: 'Maximiliane von der Beispielwerkstatt-Musterhausen',
    email: 'maximiliane.von-der-beispielwerkstatt@metallbau-musterhausen.example',
    linkId: id(12),
    method: 'invitation',
    roles: ['ausbildung', 'kurse'],
    since: at('05T09:30'),
    movedAt: at('08T09:30'),
    endsAt: new Date('2027-01-31T22:59:59Z'),
    endedAt: null,
    endReason: null,
    note: null,
    beginNote: null,
    hasDocument: false,
  },
  {
    accountId: id(3),
    name: 'Peter Personal',
    email: 'personal@handwerk.example',
    linkId: id(13),
    method: 'case-worker',
    roles: ['verwaltung'],
    since: at('01T09:30'),
    movedAt: null,
    endsAt: null,
    endedAt: at('20T10:00'),
    endReason: 'case-worker',
    note: 'Inhaberwechsel, Vertrag liegt vor',
    beginNote: 'Vollmacht der Inhaberin',
    hasDocument: true,
  },
  {
    ...erika,
    linkId: id(14),
    method: 'case-worker',
    roles: ['verwaltung'],
    since: at('03T08:00'),
    movedAt: null,
    endsAt: null,
    endedAt: null,
    endReason: null,
    note: null,
    beginNote: 'Register mit alter Anschrift, Vollmacht liegt vor',
    hasDocument: true,
  },
];

const pin = {
  origin: 'request',
  issuedAt: at('20T10:00'),
  validUntil: new Date('2026-12-20T22:59:59Z'),
  usedAt: null,
  usedBy: null,
  usedByName: null,
  revokedAt: null,
  revokeNote: null,
  issuedByName: null,
  revokedByName: null,
} as const;

/** PINs in every state. */
export const samplePins: readonly ShownPin[] = [
  { ...pin, pinId: id(21), issuedByName: 'Sabine Beispiel' },
  {
    ...pin,
    pinId: id(22),
    origin: 'bulk',
    usedAt: at('21T07:00'),
    usedBy: id(1),
    usedByName: 'Erika Muster',
  },
  { ...pin, pinId: id(23), usedAt: at('21T07:00') },
  {
    ...pin,
    pinId: id(24),
    revokedAt: at('22T07:00'),
    revokeNote: 'Brief kam zurück',
    revokedByName: 'Karla Kurs',
  },
  { ...pin, pinId: id(25), revokedAt: at('22T07:00') },
  { ...pin, pinId: id(26), origin: 'import', validUntil: new Date('2026-10-01T21:59:59Z') },
];

const letter = {
  kind: 'pin',
  origin: 'request',
  requestedAt: at('19T08:00'),
  requestedBy: id(1),
  requestedByName: 'Erika Muster',
  printedAt: null,
  postedAt: null,
  batchId: null,
  batchNummer: null,
  note: null,
  staffName: null,
} as const;

/** Letters in every state. */
export const sampleLetters: readonly ShownLetter[] = [
  { ...letter, letterId: id(31), state: 'queued' },
  { ...letter, letterId: id(32), state: 'needs-decision', requestedBy: null, requestedByName: null },
  {
    ...letter,
    letterId: id(33),
    state: 'printed',
    printedAt: at('20T10:00'),
    batchId: id(41),
    batchNummer: 12,
    staffName: 'Sabine Beispiel',
  },
  { ...letter, letterId: id(34), state: 'posted', kind: 'link-notice', postedAt: at('20T12:00') },
  {
    ...letter,
    letterId: id(35),
    state: 'posted',
    origin: 'bulk',
    requestedBy: null,
    requestedByName: null,
    postedAt: at('20T12:00'),
  },
  {
    ...letter,
    letterId: id(36),
    state: 'withdrawn',
    origin: 'office',
    requestedBy: null,
    requestedByName: null,
    note: 'Brief kam zurück, Anschrift berichtigt',
    staffName: 'Sabine Beispiel',
  },
  {
    ...letter,
    letterId: id(37),
    state: 'refused',
    note: 'Betrieb hat die Anforderung nicht bestätigt',
    staffName: 'Karla Kurs',
  },
];

export const sampleNow = at('26T08:00');

/** A Betrieb whose last administrator has gone. */
export const sampleNobody = {
  betriebId: '00000000-0000-4000-8000-000000000004',
  name: 'Muster & Söhne Metallbau GmbH',
  since: at('25T14:00'),
  colleagues: 2,
};
