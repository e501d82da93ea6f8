import { hashToken, looksLikeToken, makeToken } from '../../platform/crypto/tokens.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { CookieToSet } from '../../platform/http/reply.ts';

const browserCookie = 'registration';
const termsCookie = 'terms';
const proofCookie = 'registration-proof';
const registrationForCookie = 'registration-for';
const registeredCookie = 'registered-address';

/** Long enough for a mail that ran out and the fresh one after it. */
const browserSeconds = 48 * 3600;
const termsHours = 24;
const proofMinutes = 30;

type Cookies = Pick<RequestFacts, 'cookie'>;
type Facts = Pick<RequestFacts, 'chamber' | 'cookie' | 'now' | 'parts'>;

/** The token by which a browser is known again as the one that registered; the same for all its registrations. */
export function browserToken(context: Cookies): string {
  const kept = context.cookie(browserCookie);
  return kept !== undefined && looksLikeToken(kept) ? kept : makeToken();
}

/** What the database knows of this browser's token; undefined where the browser has none. */
export function browserHash(context: Cookies): string | undefined {
  const kept = context.cookie(browserCookie);
  return kept !== undefined && looksLikeToken(kept) ? hashToken(kept) : undefined;
}

/** Lets the browser keep its token. */
export function keepBrowserToken(token: string): CookieToSet {
  return { name: browserCookie, value: token, maxAgeSeconds: browserSeconds };
}

/** Version of the terms and time of their acceptance, on the way from the page of terms to the form. */
export interface TermsAcceptance {
  readonly version: string;
  readonly acceptedAt: Date;
}

/** Seals an acceptance of the terms, so that version and time arrive as they were. */
export function keepTermsAcceptance(context: Facts, { version, acceptedAt }: TermsAcceptance): CookieToSet {
  const value = sealed(context, termsCookie, { version, at: acceptedAt.getTime() });
  return { name: termsCookie, value, maxAgeSeconds: termsHours * 3600 };
}

/** The acceptance that this browser brings, if it is of these terms and of today. */
export function termsAcceptance(context: Facts, version: string): TermsAcceptance | undefined {
  const read = opened(context, termsCookie);
  if (read?.['version'] !== version || typeof read['at'] !== 'number') return undefined;
  const acceptedAt = new Date(read['at']);
  return context.now.getTime() - acceptedAt.getTime() < termsHours * 3_600_000
    ? { version, acceptedAt }
    : undefined;
}

/** For whom a registration was begun elsewhere, such as by an invitation, and where it leads on to. */
export interface RegistrationFor {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** Own path that the first sign-in leads to. */
  readonly next: string;
}

/** Seals it on the way through registration and confirmation in this browser. */
export function keepRegistrationFor(context: Facts, known: RegistrationFor): CookieToSet {
  const value = sealed(context, registrationForCookie, { ...known });
  return { name: registrationForCookie, value, maxAgeSeconds: browserSeconds };
}

/** What this browser brings of it. */
export function registrationFor(context: Facts): RegistrationFor | undefined {
  const read = opened(context, registrationForCookie);
  if (!read) return undefined;
  const text = (name: string) => (typeof read[name] === 'string' ? read[name] : '');
  return {
    email: text('email'),
    firstName: text('firstName'),
    lastName: text('lastName'),
    next: text('next'),
  };
}

/** Forgets it once the account is open. */
export const forgetRegistrationFor: CookieToSet = { name: registrationForCookie, value: '' };

/**
 * Seals the address that this browser has registered with, for the sign-in page: there it is filled in. It says what was
 * typed here and nothing else, so that nobody learns whether the address was known before or was confirmed since.
 */
export function keepRegisteredAddress(context: Facts, email: string): CookieToSet {
  return {
    name: registeredCookie,
    value: sealed(context, registeredCookie, { email }),
    maxAgeSeconds: browserSeconds,
  };
}

/** The address that this browser has registered with lately and has not signed in since. */
export function registeredAddress(context: Facts): string | undefined {
  const email = opened(context, registeredCookie)?.['email'];
  return typeof email === 'string' ? email : undefined;
}

/** Forgets it with the first sign-in: whoever sits there next is not told who did. */
export const forgetRegisteredAddress: CookieToSet = { name: registeredCookie, value: '' };

/** Seals that the right code of a mail was typed, on the way to the page that asks for a password. */
export function keepCodeProof(context: Facts, mailId: string): CookieToSet {
  const value = sealed(context, proofCookie, { mailId, at: context.now.getTime() });
  return { name: proofCookie, value, maxAgeSeconds: proofMinutes * 60 };
}

/** Id of the mail whose code this browser has just proven. */
export function codeProof(context: Facts): string | undefined {
  const read = opened(context, proofCookie);
  if (typeof read?.['mailId'] !== 'string' || typeof read['at'] !== 'number') return undefined;
  return context.now.getTime() - read['at'] < proofMinutes * 60_000 ? read['mailId'] : undefined;
}

/** Takes back the acceptance of the terms once its registration is confirmed; the next person accepts anew. */
export const forgetTermsAcceptance: CookieToSet = { name: termsCookie, value: '' };

// the key is shared by all chambers, so the chamber is part of the purpose
function purpose(context: Facts, name: string): string {
  return `accounts.${name}.${context.chamber.slug}`;
}

function sealed(context: Facts, name: string, facts: Readonly<Record<string, string | number>>): string {
  const plain = Buffer.from(JSON.stringify(facts));
  return context.parts.secrets.seal(purpose(context, name), plain).toString('base64url');
}

function opened(context: Facts, name: string): Readonly<Record<string, unknown>> | undefined {
  const value = context.cookie(name);
  if (!value) return undefined;
  try {
    const plain = context.parts.secrets.open(purpose(context, name), Buffer.from(value, 'base64url'));
    return JSON.parse(plain.toString()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
