import type { Mandate, SignedInActor, StaffActor } from './actor.ts';

/** Somebody who has just registered; for the gallery and tests. */
export const sampleNewcomer: SignedInActor = {
  kind: 'account',
  accountId: '00000000-0000-4000-8000-000000000001',
  sessionId: '00000000-0000-4000-8000-000000000002',
  firstName: 'Erika',
  lastName: 'Muster',
  email: 'erika.muster@handwerk.example',
  locale: 'de',
  mustReplacePassword: false,
  mustAcceptTerms: false,
  provenLately: true,
  mandates: [],
  actingFor: null,
};

const mandate: Mandate = {
  linkId: '00000000-0000-4000-8000-000000000003',
  kind: 'betrieb',
  subjectId: '00000000-0000-4000-8000-000000000004',
  label: 'Muster & Söhne Metallbau GmbH',
  number: '1234567',
  since: new Date('2026-11-21T08:00:00Z'),
  roles: ['verwaltung'],
};

/** Somebody who acts for one Betrieb; for the gallery and tests. */
export const sampleLinked: SignedInActor = { ...sampleNewcomer, mandates: [mandate], actingFor: mandate };

/** Somebody of the chamber's own people without any right; for the gallery and tests. */
export const sampleStaff: StaffActor = {
  kind: 'staff',
  staffId: '00000000-0000-4000-8000-000000000005',
  sessionId: '00000000-0000-4000-8000-000000000006',
  name: 'Sabine Beispiel',
  email: 'sabine.beispiel@kammer.example',
  stage: 'in',
  rights: [],
};
