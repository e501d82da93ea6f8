import type { StaffActor } from '../../platform/access/actor.ts';
import { sampleStaff } from '../../platform/access/sample-actors.ts';
import { rights } from '../office/index.ts';
import type { Audience, BulkMessage, Progress } from './message.ts';

/** Somebody who may do everything here. */
export const sampleWriter: StaffActor = { ...sampleStaff, rights };

/** A draft in two languages. */
export const sampleMessage: BulkMessage = {
  id: '00000000-0000-4000-8000-0000000000d1',
  nummer: 12,
  state: 'draft',
  purpose: 'information',
  legalBasis: null,
  subject: 'Einladung: Ausbildungsmesse am 24. Januar',
  body: [
    'wir laden Sie herzlich zur Ausbildungsmesse ein. Am 24. Januar stellen sich Betriebe und junge Menschen einander vor.',
    'Bringen Sie bitte mit:\n- Ihre Nummer aus der Handwerksrolle\n- ein Bild Ihres Betriebs für die Stellwand',
    'Samstag, 24. Januar 2027\n10 bis 15 Uhr',
  ].join('\n\n'),
  subjectEn: 'Invitation: training fair on 24 January',
  bodyEn: 'you are invited to our training fair on 24 January.\n\nSaturday, 10 a.m. to 3 p.m.',
  group: {
    kind: 'betriebe',
    gewerk: 'A/13',
    plzFrom: '97000',
    plzTo: '97999',
    roles: ['verwaltung', 'ausbildung'],
    ausbildungsbetrieb: 'ja',
  },
  staffName: 'Sabine Beispiel',
  writtenAt: new Date('2026-11-25T09:30:00Z'),
  begunAt: null,
  finishedAt: null,
  recipients: 0,
  optedOut: 0,
  notInUse: 0,
};

/** To whom it would go. */
export const sampleAudience: Audience = { recipients: 1234, optedOut: 87, notInUse: 12 };

/** What has to be told to everybody. */
export const sampleNotice: BulkMessage = {
  ...sampleMessage,
  id: '00000000-0000-4000-8000-0000000000d2',
  nummer: 13,
  purpose: 'formal',
  legalBasis: '§ 9 der Nutzungsbedingungen: Änderungen teilen wir zwei Monate vorher mit.',
  subject: 'Änderung der Nutzungsbedingungen zum 1. März 2027',
  body: 'wir ändern unsere Nutzungsbedingungen zum 1. März 2027.',
  subjectEn: null,
  bodyEn: null,
  group: { kind: 'all' },
};

const begunAt = new Date('2026-11-25T10:00:00Z');
const numbers = { recipients: 1234, optedOut: 87, notInUse: 12 };

/** Messages in every state of their sending. */
export const sampleSending: BulkMessage = { ...sampleMessage, ...numbers, state: 'sending', begunAt };
export const sampleSent: BulkMessage = {
  ...sampleSending,
  state: 'sent',
  finishedAt: new Date('2026-11-25T10:04:00Z'),
};

/** What became of the mails. */
export const sampleProgress: Progress = {
  waiting: 730,
  written: 500,
  underWay: 220,
  accepted: 277,
  refused: 3,
  leftOut: 4,
  stopped: 0,
};
export const sampleEnd: Progress = {
  ...sampleProgress,
  waiting: 0,
  written: 1230,
  underWay: 0,
  accepted: 1227,
};
export const sampleNothing: Progress = {
  waiting: 0,
  written: 0,
  underWay: 0,
  accepted: 0,
  refused: 0,
  leftOut: 0,
  stopped: 0,
};
