import { anyone, definePermission, type Permission, whereOffered } from '../../platform/access/permission.ts';
import { freischaltungSettings, offersPinRequest } from '../freischaltung/index.ts';

const whenSignedIn = definePermission('pin-anforderung.send', () => ({ answer: 'granted' }));

/** Asking for a PIN letter: signed in, or without where the profile says so (seed 003). */
export const mayRequestPin: Permission = whereOffered(
  {
    name: whenSignedIn.name,
    decide: (actor, chamber) =>
      (freischaltungSettings.of(chamber).pin.requestWithoutSignIn ? anyone : whenSignedIn).decide(
        actor,
        chamber,
      ),
  },
  offersPinRequest,
);

/** Asking for a PIN letter as a Person. */
export const mayRequestPinForPerson = whereOffered(mayRequestPin, (chamber) =>
  freischaltungSettings.of(chamber).kinds.includes('person'),
);
