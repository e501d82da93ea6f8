import type { Chamber } from '../../platform/chamber/chamber.ts';
import { definePermission, freshlyProven, whereOffered } from '../../platform/access/permission.ts';
import { freischaltungSettings } from './settings.ts';

const granted = { answer: 'granted' } as const;

/** Seeing the ways to link one's account. */
export const maySeeLinking = definePermission('freischaltung.see', () => granted);

/** Seeing the links of one's own account. */
export const maySeeOwnLinks = definePermission('freischaltung.see-links', () => granted);

/**
 * Ending a link of one's own, the password proven a short while ago: whoever finds a browser open could otherwise leave a
 * Betrieb without its last administrator, and only a PIN by post or another's invitation brings that one back.
 */
export const mayEndOwnLink = freshlyProven(definePermission('freischaltung.end-own-link', () => granted));

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

/** Going from one Betrieb to another in one step, by the PIN of the new one; it ends the old link, so it asks as that does. */
export const mayChangeBetrieb = whereOffered(
  freshlyProven(definePermission('freischaltung.change-betrieb', () => granted)),
  offersPinRequest,
);
