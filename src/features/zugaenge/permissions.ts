import { anyone, freshlyProven, signedIn, whereOffered } from '../../platform/access/permission.ts';
import { mayForBetrieb } from '../freischaltung/index.ts';
import { offersInvitations } from './settings.ts';

/** Seeing one's own access and whom to ask; with Verwaltung everybody's. */
export const maySeeAccess = mayForBetrieb('lesen', 'zugaenge.see');

/** Changing or ending somebody's access: with Verwaltung, the password proven a short while ago. */
export const mayChangeAccess = freshlyProven(mayForBetrieb('zugaenge', 'zugaenge.change'));

/** Inviting, with the password proven a short while ago. */
export const mayInvite = whereOffered(
  freshlyProven(mayForBetrieb('zugaenge', 'zugaenge.invite')),
  offersInvitations,
);

/** Sending an invitation again: it counts from then on in the name of who does it, so it asks for the same proof. */
export const mayInviteAgain = whereOffered(
  freshlyProven(mayForBetrieb('zugaenge', 'zugaenge.invite-again')),
  offersInvitations,
);

/** Taking an invitation back; that brings nobody in, so nothing is proven again. */
export const mayRevokeInvitations = whereOffered(
  mayForBetrieb('zugaenge', 'zugaenge.revoke'),
  offersInvitations,
);

/** Looking at an invitation by its mailed link; looking accepts nothing. */
export const maySeeInvitation = whereOffered(anyone, offersInvitations);

/** Accepting or declining: the account's own address is the proof. */
export const mayAnswerInvitation = whereOffered(signedIn, offersInvitations);
