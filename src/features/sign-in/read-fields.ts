import { type EmailAddress, parseEmailAddress } from '../../lib/email-address.ts';
import { done, type Result, refused } from '../../lib/result.ts';
import type { SignInText } from './texts.de.ts';

/** Sentence by field name. */
export type FieldErrors = Readonly<Record<string, string>>;

type Posted = Readonly<Record<string, string>>;

/** Reads the address field, as forgivingly as people paste into it. */
export function readEmail(posted: Posted, t: SignInText): Result<EmailAddress, FieldErrors> {
  const email = parseEmailAddress(posted['email'] ?? '');
  if (email.ok) return email;
  return refused({
    email: t(email.refusal === 'missing' ? 'field.email.missing' : 'field.email.unreadable'),
  });
}

/** Address and password as typed at sign-in. */
export interface TypedCredentials {
  readonly email: EmailAddress;
  readonly password: string;
}

/** Reads the sign-in form; every empty field has its sentence. */
export function readCredentials(posted: Posted, t: SignInText): Result<TypedCredentials, FieldErrors> {
  const email = readEmail(posted, t);
  const password = posted['password'] ?? '';
  const missing = password === '' ? { password: t('field.password.missing') } : {};
  if (email.ok && password !== '') return done({ email: email.value, password });
  return refused({ ...(email.ok ? {} : email.refusal), ...missing });
}
