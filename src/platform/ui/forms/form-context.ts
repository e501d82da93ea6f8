import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { freshForm, type FormState } from '../view.ts';

/** The form around a field: what it holds, and what its fields' ids begin with. */
export interface FormFrame {
  readonly form: FormState;
  readonly idPrefix: string;
}

const outside: FormFrame = { form: freshForm(), idPrefix: '' };
const FormContext = createContext<FormFrame>(outside);

export const FormProvider = FormContext.Provider;

/** What a field draws: its id, the kept input, the sentence if it was wrong, and the ids that describe it. */
export interface FieldState {
  readonly id: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly hintId: string;
  readonly errorId: string;
  /** Value for `aria-describedby`; undefined when nothing describes the field. */
  readonly describedBy: string | undefined;
}

/** A field's id: its name behind the form's prefix; what no id may hold, such as a dot, becomes a hyphen. */
export function fieldId(idPrefix: string, name: string): string {
  return idPrefix + name.replace(/[^\w-]/g, '-');
}

/**
 * Reads a field's state from the form around it.
 * @param name the field's name, which its id is made of
 * @param hasHint whether a hint is shown
 */
export function useField(name: string, hasHint: boolean): FieldState {
  const { form, idPrefix } = useContext(FormContext);
  const id = fieldId(idPrefix, name);
  const error = form.errors[name];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describing = [hasHint ? hintId : '', error === undefined ? '' : errorId].filter(Boolean);
  return {
    id,
    value: form.values[name] ?? '',
    error,
    hintId,
    errorId,
    describedBy: describing.length > 0 ? describing.join(' ') : undefined,
  };
}
