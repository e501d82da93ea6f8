import type { Actor, SignedInActor, StaffActor } from './actor.ts';
import type { Chamber } from '../chamber/chamber.ts';
import type { Locale } from '../texts/wording.ts';

/**
 * What a permission answers. `granted` opens the route; the others say what is missing:
 * `sign-in` leads to the sign-in page and back, `replace-password` to the page that replaces a provisional password,
 * `accept-terms` to the page that asks for consent to new terms of use and back,
 * `prove-again` to the page that asks for the password once more and back,
 * `second-step` to the page where people of the office show or set up their second factor,
 * `link` explains the missing link and leads there, `forbidden` shows the reason with 403, `unknown` looks like 404.
 */
export type Decision =
  | { readonly answer: 'granted' }
  | { readonly answer: 'sign-in' }
  | { readonly answer: 'replace-password' }
  | { readonly answer: 'accept-terms' }
  | { readonly answer: 'prove-again' }
  | { readonly answer: 'second-step' }
  | { readonly answer: 'link'; readonly kind: string }
  | { readonly answer: 'forbidden'; readonly reason: string }
  | { readonly answer: 'unknown' };

/** A right that routes name; decided on each request from the actor and the chamber's profile. */
export interface Permission {
  readonly name: string;
  /** Kind of the mandate that gives it: what it opens is done for one of these. Absent where none is asked for. */
  readonly mandate?: string;
  /** The language is that of a reason that the person reads. */
  readonly decide: (actor: Actor, chamber: Chamber, locale?: Locale) => Decision;
}

const granted: Decision = { answer: 'granted' };

/** Open to the world; written out on each public route so that no permission is ever forgotten. */
export const anyone: Permission = { name: 'anyone', decide: () => granted };

/** Signed in, also while a provisional password waits to be replaced. */
export const signedInEvenProvisionally: Permission = {
  name: 'signed-in-even-provisionally',
  decide: (actor) => (actor.kind === 'account' ? granted : { answer: 'sign-in' }),
};

/** Signed in with a password of one's own, also while new terms of use wait to be accepted. */
export const signedInEvenWithoutTerms: Permission = {
  name: 'signed-in-even-without-terms',
  decide(actor) {
    if (actor.kind !== 'account') return { answer: 'sign-in' };
    return actor.mustReplacePassword ? { answer: 'replace-password' } : granted;
  },
};

/** Signed in with a password of one's own, the terms of use accepted. */
export const signedIn: Permission = definePermission('signed-in', () => granted);

/**
 * Makes a permission for people who are signed in with a password of their own and have accepted the terms of use.
 * @param name unique, `feature.verb`
 * @param decide called only for such people
 */
export function definePermission(
  name: string,
  decide: (actor: SignedInActor, chamber: Chamber, locale: Locale) => Decision,
): Permission {
  return {
    name,
    decide(actor, chamber, locale = 'de') {
      if (actor.kind !== 'account') return { answer: 'sign-in' };
      if (actor.mustReplacePassword) return { answer: 'replace-password' };
      if (actor.mustAcceptTerms) return { answer: 'accept-terms' };
      return decide(actor, chamber, locale);
    },
  };
}

/** Signed in to the office as far as the password, the second factor still to be shown or set up. */
export const staffBeforeSecondFactor: Permission = {
  name: 'staff-before-second-factor',
  decide: (actor) => (actor.kind === 'staff' ? granted : { answer: 'sign-in' }),
};

/**
 * Makes a permission for the chamber's own people who are signed in to the office with both factors. Nobody else is
 * ever let through, whatever `decide` says.
 * @param name unique, `feature.verb`
 * @param decide called only for such people
 */
export function defineStaffPermission(
  name: string,
  decide: (actor: StaffActor, chamber: Chamber) => Decision,
): Permission {
  return {
    name,
    decide(actor, chamber) {
      if (actor.kind !== 'staff') return { answer: 'sign-in' };
      return actor.stage === 'in' ? decide(actor, chamber) : { answer: 'second-step' };
    },
  };
}

/** Limits a permission to chambers whose profile offers the thing; elsewhere the page does not exist. */
export function whereOffered(permission: Permission, offered: (chamber: Chamber) => boolean): Permission {
  return {
    ...permission,
    decide: (actor, chamber, locale) =>
      offered(chamber) ? permission.decide(actor, chamber, locale) : { answer: 'unknown' },
  };
}

/**
 * Asks for the password once more before what is sensitive, unless it was proven a short while ago (ASVS 7.5.1, 7.5.3):
 * whoever finds a browser left open gets no further than its owner's pages. How long ago is the chamber's to say
 * (`signIn.stepUpMinutes`).
 * @param permission for people who are signed in; what it denies stays denied
 */
export function freshlyProven(permission: Permission): Permission {
  return {
    ...permission,
    decide(actor, chamber, locale) {
      if (actor.kind !== 'account') return { answer: 'sign-in' };
      const decision = permission.decide(actor, chamber, locale);
      return decision.answer === 'granted' && !actor.provenLately ? { answer: 'prove-again' } : decision;
    },
  };
}
