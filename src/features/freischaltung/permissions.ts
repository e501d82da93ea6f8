import type { Chamber } from '../../platform/chamber/chamber.ts';
import { anyone, definePermission, type Permission, whereOffered } from '../../platform/access/permission.ts';
import { freischaltungSettings } from './settings.ts';

const granted = { answer: 'granted' } as const;

/** Seeing the ways to link one's account. */
export const maySeeLinking = definePermission('freischaltung.see', () => granted);

/** Seeing the links of one's own account. */
export const maySeeOwnLinks = definePermission('freischaltung.see-links', () => granted);

/**
 * Ending a link of one's own. No password is asked for again: giving up a right harms nobody else, and who has been
 * robbed of a session is told by mail and gets back in by a new PIN.
 */
export const mayEndOwnLink = definePermission('freischaltung.end-own-link', () => granted);

/** Redeeming a PIN for a Betrieb: where the chamber sends PINs at all. */
export const mayRedeemForBetrieb = definePermission('freischaltung.redeemPin', () => granted);

/** Redeeming a PIN for oneself as a Person, where the chamber offers that. */
export const mayRedeemForPerson = whereOffered(
  definePermission('freischaltung.redeemPinForPerson', () => granted),
  (chamber) => freischaltungSettings.of(chamber).kinds.includes('person'),
);

const whenSignedIn = definePermission('freischaltung.requestPin', () => granted);

/** Whether people ask for PIN letters themselves; where a code is mailed, letters go out by themselves if needed. */
export function offersPinRequest(chamber: Chamber): boolean {
  return freischaltungSettings.of(chamber).method === 'pin';
}

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

/** Going from one Betrieb to another in one step, by the PIN of the new one. */
export const mayChangeBetrieb = whereOffered(
  definePermission('freischaltung.change-betrieb', () => granted),
  offersPinRequest,
);

/** Asking for a PIN letter as a Person. */
export const mayRequestPinForPerson = whereOffered(mayRequestPin, (chamber) =>
  freischaltungSettings.of(chamber).kinds.includes('person'),
);
