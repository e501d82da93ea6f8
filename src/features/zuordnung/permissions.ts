import { anyone, definePermission, whereOffered } from '../../platform/access/permission.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { freischaltungSettings } from '../freischaltung/index.ts';

/** Whether the chamber links by a code to the registered address. */
export function offersZuordnung(chamber: Chamber): boolean {
  return freischaltungSettings.of(chamber).method === 'registered-email';
}

/** Sending and following one's own Anträge. */
export const maySendZuordnung = whereOffered(
  definePermission('zuordnung.send', () => ({ answer: 'granted' })),
  offersZuordnung,
);

/** Deciding by the link in the mail: the token is the proof, no account is needed. */
export const mayDecideByMail = whereOffered(anyone, offersZuordnung);
