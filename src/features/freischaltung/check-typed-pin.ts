import { type PrepareContext, signedInActor } from '../../platform/http/context.ts';
import { findSubject } from './find-subject.ts';
import { type CheckedPin, checkPin } from './redeem-pin.ts';
import type { SubjectKind } from './rules.ts';
import { freischaltungTexts } from './texts.de.ts';

/** What a form with number and PIN brought: a compared PIN, or what is wrong with the fields alone. */
export type TypedPin =
  | CheckedPin
  | { readonly kind: 'wrong-input'; readonly errors: Readonly<Record<string, string>> };

/** Reads the number and the PIN of a posted form and compares the PIN, before the transaction opens. */
export async function checkTypedPin(context: PrepareContext, kind: SubjectKind): Promise<TypedPin> {
  const { chamber, locale, form, parts, now, client, reading } = context;
  const t = freischaltungTexts.for(chamber, locale);
  const errors: Record<string, string> = {};
  const found = findSubject(chamber, locale, kind, form);
  if (!found.ok) errors[found.refusal.field] = found.refusal.sentence;
  if (!form['pin']?.trim()) errors['pin'] = t('refusal.missingPin');
  if (!found.ok || Object.keys(errors).length > 0) return { kind: 'wrong-input', errors };
  const attempt = {
    accountId: signedInActor(context).accountId,
    addressRange: client.range,
    typedPin: form['pin'] ?? '',
    now,
  };
  return checkPin(reading, parts.passwords, attempt, found.value);
}
