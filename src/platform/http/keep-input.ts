import type { FormState } from '../ui/view.ts';

/**
 * The form with what was typed and why it was refused.
 * @param errors a sentence by field name
 * @param secret names of fields that are never sent back, such as passwords
 */
export function keepInput(
  posted: Readonly<Record<string, string>>,
  errors: Readonly<Record<string, string>>,
  secret: readonly string[] = [],
): FormState {
  const values = Object.fromEntries(Object.entries(posted).filter(([name]) => !secret.includes(name)));
  return { values, errors };
}
