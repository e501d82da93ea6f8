import type { SignedInActor } from '../../platform/access/actor.ts';

/** A person and facts that drawings tell of; names as long as they come. */
export const sample = {
  firstName: 'Jörg',
  lastName: 'Müller-Lüdenscheidt',
  email: 'joerg.mueller-luedenscheidt@malermeister.example',
  phone: '0931 30908-0',
  token: 'A'.repeat(43),
  code: '7K3QF-2M9X4',
  provisionalPassword: 'K7QM2-XD4RP-9TVHE',
  passphrase: 'Hobel-Marille-Dachstuhl-Kranich',
  until: new Date('2026-11-22T08:00:00Z'),
  since: new Date('2026-11-21T08:00:00Z'),
} as const;

/** The same person, whose account was merged into one with another address. */
export const mergedSample = { ...sample, successor: 'neue.adresse@handwerk.example' } as const;

/** The same person signed in. */
export const signedInSample: SignedInActor = {
  kind: 'account',
  accountId: '00000000-0000-4000-8000-000000000011',
  sessionId: '00000000-0000-4000-8000-000000000012',
  firstName: sample.firstName,
  lastName: sample.lastName,
  email: sample.email,
  locale: 'de',
  mustReplacePassword: false,
  mustAcceptTerms: false,
  provenLately: true,
  mandates: [],
  actingFor: null,
};
