import type { SignedInActor } from '../../platform/access/actor.ts';

/** A person who is signed in, as drawings show her. */
export const erika: SignedInActor = {
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

/** A passphrase as the pages offer it, always the same in drawings. */
export const passphrase = 'Hobel-Marille-Dachstuhl-Kranich';
