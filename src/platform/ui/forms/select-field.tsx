import { useUiText } from '../ui-text.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useField } from './form-context.ts';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** Says what choosing nothing means, as in a filter; nothing has to be chosen then. */
  readonly emptyLabel?: string | undefined;
}

/** One of many from a list that opens; up to six choices are better shown as a `RadioGroup`. */
export function SelectField({ choices, emptyLabel, ...field }: SelectFieldProps) {
  const text = useUiText();
  const state = useField(field.name, Boolean(field.hint));
  const wrong = state.error !== undefined;
  return (
    <FieldFrame {...field} state={state}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={wrong ? 'kern-form-input__select kern-form-input__select--error' : 'kern-form-input__select'}
          id={state.id}
          name={field.name}
          required={!field.optional && emptyLabel === undefined}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={state.describedBy}
        >
          <option value="" selected={state.value === ''}>
            {emptyLabel ?? text('form.choose')}
          </option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value} selected={value === state.value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
