import { sampleLinked } from '../../platform/access/sample-actors.ts';
import type { Colleague } from '../freischaltung/index.ts';
import type { Invitation } from './invitation.ts';

const now = new Date('2026-11-21T08:00:00Z');
const mandate = sampleLinked.mandates[0]!;

/** Moment that the drawings show. */
export const sampleNow = now;

/** Whoever looks: the last and only one with Verwaltung. */
export const sampleAdministrator: Colleague = {
  linkId: mandate.linkId,
  accountId: sampleLinked.accountId,
  firstName: sampleLinked.firstName,
  lastName: sampleLinked.lastName,
  email: sampleLinked.email,
  roles: ['verwaltung'],
  method: 'pin',
  since: new Date('2026-03-02T09:00:00Z'),
  movedAt: null,
  endsAt: null,
  lastUsed: now,
};

/** Colleagues with fewer roles, one of them for a time. */
export const sampleColleagues: readonly Colleague[] = [
  {
    ...sampleAdministrator,
    linkId: '00000000-0000-4000-8000-000000000021',
    accountId: '00000000-0000-4000-8000-000000000031',
    firstName: 'Ben',
    lastName: 'Beispiel',
    email: 'ben.beispiel@handwerk.example',
    roles: ['ausbildung', 'kurse'],
    method: 'invitation',
    since: new Date('2026-06-15T09:00:00Z'),
    movedAt: new Date('2026-11-12T10:00:00Z'),
  },
  {
    ...sampleAdministrator,
    linkId: '00000000-0000-4000-8000-000000000022',
    accountId: '00000000-0000-4000-8000-000000000032',
    firstName: 'Cem',
    lastName: 'Muster-Mustermann',
    email: 'cem.muster-mustermann@steuerberatung.example',
    roles: ['finanzen'],
    method: 'invitation',
    since: new Date('2026-10-01T09:00:00Z'),
    endsAt: new Date('2026-12-31T22:59:59Z'),
    lastUsed: null,
  },
];

/** An invitation that can be accepted. */
export const sampleInvitation: Invitation = {
  id: '00000000-0000-4000-8000-000000000041',
  betriebId: mandate.subjectId,
  betrieb: mandate.label,
  betriebsnummer: mandate.number,
  email: 'dana.neu@handwerk.example',
  emailFolded: 'dana.neu@handwerk.example',
  firstName: 'Dana',
  lastName: 'Neu',
  roles: ['ausbildung'],
  accessDays: 90,
  inviterId: sampleLinked.accountId,
  inviter: `${sampleLinked.firstName} ${sampleLinked.lastName}`,
  sentAt: new Date('2026-11-20T10:00:00Z'),
  sends: 1,
  state: 'open',
  expiresAt: new Date('2026-12-04T10:00:00Z'),
  inviterAdministers: true,
  betriebGone: false,
};
