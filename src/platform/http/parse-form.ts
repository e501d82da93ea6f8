import type { z } from 'zod';
import type { FormState } from '../ui/view.ts';

/** A form read against its schema: the values, or the state to show it again with a sentence per field. */
export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly form: FormState };

/**
 * Reads a posted form. Messages in the schema are the sentences that people see.
 * @param secret names of fields that are never sent back, such as passwords
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  posted: Readonly<Record<string, string>>,
  secret: readonly string[] = [],
): ParsedForm<z.infer<Schema>> {
  const parsed = schema.safeParse(posted);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.');
    errors[field] ??= issue.message;
  }
  return { ok: false, form: keepInput(posted, errors, secret) };
}

/** The form with what was typed and why it was refused; secrets are left out. */
export function keepInput(
  posted: Readonly<Record<string, string>>,
  errors: Readonly<Record<string, string>>,
  secret: readonly string[] = [],
): FormState {
  const values = Object.fromEntries(Object.entries(posted).filter(([name]) => !secret.includes(name)));
  return { values, errors };
}
