import type { Chamber } from '../../platform/chamber/chamber.ts';
import { definePermission, whereOffered } from '../../platform/access/permission.ts';
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

/** Whether people ask for PIN letters themselves; where a code is mailed, letters go out by themselves if needed. */
export function offersPinRequest(chamber: Chamber): boolean {
  return freischaltungSettings.of(chamber).method === 'pin';
}

/** Going from one Betrieb to another in one step, by the PIN of the new one. */
export const mayChangeBetrieb = whereOffered(
  definePermission('freischaltung.change-betrieb', () => granted),
  offersPinRequest,
);
