import { FieldFrame, type FieldProps, inputClass } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface CodeFieldProps extends FieldProps {
  /** True for a code that has just been sent, so that phones may offer it. */
  readonly oneTime?: boolean | undefined;
  /** True where it is all digits: phones show the number pad. */
  readonly digits?: boolean | undefined;
}

/** A PIN or code as printed in a letter or mail: in evenly spaced letters, never corrected or capitalised. */
export function CodeField({ oneTime, digits, ...field }: CodeFieldProps) {
  const state = useField(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field} state={state}>
      <input
        class={inputClass(state, 'medium', 'portal-input--code')}
        id={state.id}
        name={field.name}
        type="text"
        value={state.value}
        autocomplete={oneTime ? 'one-time-code' : 'off'}
        inputmode={digits ? 'numeric' : undefined}
        autocapitalize="characters"
        spellcheck={false}
        required={!field.optional}
        aria-invalid={state.error === undefined ? undefined : 'true'}
        aria-describedby={state.describedBy}
      />
    </FieldFrame>
  );
}
