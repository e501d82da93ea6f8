import type { Locale } from '../texts/wording.ts';

/** Someone or something that an account acts for, as far as the platform needs to know. */
export interface Mandate {
  /** Id of the link row that gives the right. */
  readonly linkId: string;
  /** Which kind of thing is acted for; the owning feature gives it meaning. */
  readonly kind: string;
  /** Id of the thing acted for. */
  readonly subjectId: string;
  /** What people call it, shown on every page. */
  readonly label: string;
  /** Its number as printed, shown beside the label. */
  readonly number: string;
  readonly since: Date;
  /** What the person may do for it, in the words of the owning feature; empty where there is nothing to divide. */
  readonly roles: readonly string[];
  /** Who can give more rights, by name; absent for those who need not ask. */
  readonly administrators?: readonly string[] | undefined;
}

export interface SignedInActor {
  readonly kind: 'account';
  readonly accountId: string;
  readonly sessionId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** The language this person chose for pages and mails; null where none was ever chosen. */
  readonly locale: Locale | null;
  /** True while the password is one that was mailed out: nothing but the page that replaces it is open. */
  readonly mustReplacePassword: boolean;
  /** True while the terms of use are newer than the accepted ones: nothing but the page that asks is open. */
  readonly mustAcceptTerms: boolean;
  /** True while the proof of who sits here, by password or better, is young enough for what is sensitive. */
  readonly provenLately: boolean;
  /** All links in force now, evaluated anew at each request. */
  readonly mandates: readonly Mandate[];
  /** The one the person acts for at the moment; null without any. */
  readonly actingFor: Mandate | null;
}

/**
 * Somebody of the chamber's own people in the office. Their sign-in has a cookie and a table of its own: on customers'
 * pages they are strangers, and customers are strangers in the office.
 */
export interface StaffActor {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  /** `enrolment`: invited, sets up a second factor; `password`: has yet to show it; `in`: signed in. */
  readonly stage: 'enrolment' | 'password' | 'in';
  /** What the person may do, in the words of the feature that keeps roles. */
  readonly rights: readonly string[];
}

/** Who sends a request. */
export type Actor = { readonly kind: 'anonymous' } | SignedInActor | StaffActor;

export const anonymous: Actor = { kind: 'anonymous' };
