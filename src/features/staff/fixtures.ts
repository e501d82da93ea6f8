import type { Decision } from './four-eyes/decision.ts';
import { sampleStaff } from '../../platform/access/sample-actors.ts';
import type { AppQuestion } from '../../platform/factors/index.ts';
import { drawQrCode } from '../../platform/letters/qr-code.ts';
import type { StaffActor } from '../../platform/access/actor.ts';
import { rights } from '../office/index.ts';
import type { OwnSession } from './own-session.ts';
import type { StaffRecord } from './staff-record.ts';

const at = (text: string) => new Date(`2026-11-${text}:00Z`);

/** Somebody who may do everything. */
export const sampleAdministrator: StaffActor = { ...sampleStaff, rights };

/** People of a house: at work, invited, with an invitation that is over, locked. */
export const samplePeople: readonly StaffRecord[] = [
  {
    id: sampleStaff.staffId,
    email: sampleStaff.email,
    name: sampleStaff.name,
    roles: ['handwerksrolle', 'administration'],
    state: 'active',
    onWordOf: [],
    passwordHash: 'hash',
    createdAt: at('02T08:00'),
    signedInAt: at('25T07:12'),
  },
  {
    id: '00000000-0000-4000-8000-000000000031',
    email: 'jonas.muster@kammer.example',
    name: 'Jonas Muster',
    roles: ['lehrlingsrolle'],
    state: 'active',
    onWordOf: [],
    passwordHash: 'hash',
    createdAt: at('03T08:00'),
    signedInAt: at('24T14:30'),
  },
  {
    id: '00000000-0000-4000-8000-000000000032',
    email: 'friederike.von-der-beispielwerkstatt@kreishandwerkerschaft-musterland.example',
    name: 'Friederike von der Beispielwerkstatt-Musterhausen',
    roles: ['auskunft', 'kurse', 'finanzen'],
    state: 'invited',
    onWordOf: [sampleStaff.staffId],
    passwordHash: null,
    createdAt: at('24T08:00'),
    signedInAt: null,
  },
  {
    id: '00000000-0000-4000-8000-000000000033',
    email: 'ali.probe@kammer.example',
    name: 'Ali Probe',
    roles: [],
    state: 'locked',
    onWordOf: [],
    passwordHash: 'hash',
    createdAt: at('04T08:00'),
    signedInAt: null,
  },
];

/** Until when invitations are open, by person. */
export const sampleInvitations: ReadonlyMap<string, Date> = new Map([
  ['00000000-0000-4000-8000-000000000032', at('30T08:00')],
]);

/** Sessions of one person. */
export const sampleSessions: readonly OwnSession[] = [
  {
    id: sampleStaff.sessionId,
    startedAt: at('25T07:12'),
    lastSeenAt: at('25T09:40'),
    cameFrom: '192.0.2.0/24',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
  },
  {
    id: '00000000-0000-4000-8000-000000000034',
    startedAt: at('25T06:02'),
    lastSeenAt: at('25T06:20'),
    cameFrom: '198.51.100.0/24',
    userAgent: '',
  },
];

/** A question to an app as drawings show it, always the same. */
export const sampleApp: AppQuestion = {
  address: 'otpauth://totp/Kammer:sabine.beispiel%40kammer.example?secret=JBSWY3DPEHPK3PXP',
  qrCode: `data:image/svg+xml;base64,${Buffer.from(drawQrCode('otpauth://totp/Kammer')).toString('base64')}`,
  secret: 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP',
  sealed: 'A'.repeat(64),
};

/** A question to a passkey as drawings carry it. */
export const sampleQuestion = { options: '{}', sealed: 'A'.repeat(64) };

/** Recovery codes as drawings show them. */
export const sampleCodes: readonly string[] = [
  '7K3Q-F2M9-X4AB',
  '0Z8N-WC5T-6RHV',
  'QJ41-2DPE-9KMS',
  'X7GB-F0YA-3TNC',
  '5HVR-8W2K-ZQ6D',
];

/** Passkeys as drawings show them. */
export const samplePasskeys = [
  {
    id: '00000000-0000-4000-8000-000000000035',
    name: 'Rechner im Büro',
    since: at('03T08:00'),
    lastUsedAt: at('24T14:30'),
  },
];

const waiting = {
  subject: '',
  askedByOnWordOf: [],
  reason: '',
  isOfAnother: true,
  askedAt: at('25T08:00'),
  expiresAt: at('30T08:00'),
};

/** Requests that wait for a second person: one's own, and another's. */
export const sampleRequests = [
  {
    ...waiting,
    id: '00000000-0000-4000-8000-000000000036',
    kind: 'staff.delete',
    askedBy: '00000000-0000-4000-8000-000000000031',
    askedByName: 'Jonas Muster',
    what: 'Zugang von Ali Probe endgültig löschen',
  },
  {
    ...waiting,
    id: '00000000-0000-4000-8000-000000000037',
    kind: 'staff.grant-administration',
    askedBy: sampleStaff.staffId,
    askedByName: sampleStaff.name,
    isOfAnother: false,
    what: 'Friederike von der Beispielwerkstatt-Musterhausen die Rolle Administration geben',
  },
  {
    ...waiting,
    id: '00000000-0000-4000-8000-000000000038',
    kind: 'staff.confirm-access',
    askedBy: '00000000-0000-4000-8000-000000000032',
    askedByName: 'Friederike von der Beispielwerkstatt-Musterhausen',
    askedByOnWordOf: [sampleStaff.staffId],
    isOfAnother: false,
    what: 'Zugang von Ali Probe, ali.probe@kammer.example, bestätigen. Rollen: Sachbearbeitung Kurse',
  },
];

/** A request that a second person declined. */
export const sampleDecision: Decision = {
  id: '00000000-0000-4000-8000-000000000471',
  kind: 'account.delete',
  subject: '00000000-0000-4000-8000-000000000472',
  what: 'Nachricht an 21.004 Menschen senden',
  outcome: 'declined',
  reason: 'Bitte erst mit der Rechtsabteilung klären.',
  askedAt: new Date('2026-11-26T07:30:00Z'),
  by: 'Sabine Beispiel',
  at: new Date('2026-11-26T09:14:00Z'),
};
