import { sampleStaff } from '../../../platform/access/sample-actors.ts';
import type { StaffActor } from '../../../platform/access/actor.ts';
import type { Colleague } from '../../staff/index.ts';
import type { EventRecord } from '../antrag-record.ts';
import { sampleAntrag, sampleArt, sampleEvents, sampleFollowed, samplePapers } from '../fixtures.ts';
import type { Loaded } from './loaded.ts';
import type { QueueLine } from './queue.ts';

/** When the samples are looked at. */
export const sampleOfficeNow = new Date('2026-11-26T08:00:00Z');

/** Somebody who may decide on Anträge. */
export const sampleDeciding: StaffActor = {
  ...sampleStaff,
  rights: ['register.lesen', 'konten.lesen', 'antraege.lesen', 'antraege.bearbeiten'],
};

/** The chamber's own people. */
export const sampleColleagues: readonly Colleague[] = [
  { id: sampleStaff.staffId, name: sampleStaff.name, roles: ['handwerksrolle'], isActive: true },
  {
    id: '00000000-0000-4000-8000-000000000015',
    name: 'Vera Vertretung',
    roles: ['handwerksrolle', 'lehrlingsrolle'],
    isActive: true,
  },
];

/** The sample Antrag with all that the office shows of it, except what depends on the chamber. */
export const sampleLoaded: Omit<Loaded, 'asked'> = {
  art: sampleArt,
  antrag: sampleAntrag,
  events: sampleEvents.slice(-1),
  question: undefined,
  papers: samplePapers,
  forWhom: null,
  reach: { kind: 'sender', accountIds: [sampleAntrag.accountId ?? ''], address: null },
  record: { label: 'Verzeichnis der Maschinen', href: '/verwaltung' },
  colleagues: sampleColleagues,
  staffId: sampleStaff.staffId,
  mayWork: true,
  today: '2026-11-26',
};

/** What a colleague has noted for the office alone. */
export const sampleNote: EventRecord = {
  at: new Date('2026-11-25T13:40:00Z'),
  by: 'office',
  staffId: '00000000-0000-4000-8000-000000000015',
  kind: 'note',
  from: 'in-review',
  to: 'in-review',
  note: 'Am Telefon: Die Säge steht noch in der alten Halle.',
  visible: false,
};

const line: QueueLine = {
  nummer: sampleAntrag.nummer,
  art: sampleArt.id,
  version: sampleAntrag.version,
  answers: sampleAntrag.answers,
  state: 'received',
  endedAt: null,
  followUp: null,
  department: 'auskunft',
  dueOn: '2027-02-19',
  arrivedAt: sampleAntrag.arrivedAt,
  takenBy: null,
  contactName: 'Erika Muster',
  forWhom: null,
};

/** Anträge in the queue: overdue, soon due, with time, without a deadline. */
export const sampleLines: readonly QueueLine[] = [
  {
    ...line,
    nummer: 150,
    dueOn: '2026-11-20',
    state: 'in-review',
    takenBy: sampleColleagues[1]?.id ?? null,
    arrivedAt: new Date('2026-08-22T08:00:00Z'),
  },
  {
    ...line,
    nummer: 163,
    dueOn: '2026-11-30',
    state: 'question',
    takenBy: sampleStaff.staffId,
    forWhom: 'Zimmerei Gebrüder von der Beispielwerkstatt-Musterhausen Nachfolger GmbH & Co. KG',
  },
  line,
  { ...line, nummer: 182, dueOn: null, state: 'refused', takenBy: '00000000-0000-4000-8000-000000000099' },
];

/** Anträge that are approved, while something still comes after that. */
export const sampleFollowing: readonly QueueLine[] = [
  {
    ...line,
    nummer: 120,
    state: 'approved',
    dueOn: null,
    endedAt: new Date('2026-10-12T08:00:00Z'),
    followUp: sampleFollowed.followUp ?? null,
  },
  { ...line, nummer: 165, state: 'approved', dueOn: null, endedAt: new Date('2026-11-25T08:00:00Z') },
];
