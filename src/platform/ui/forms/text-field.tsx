import { FieldFrame, type FieldProps, type FieldWidth, inputClass } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
  /** What the browser may fill in, such as `given-name`; `off` where it can't know. */
  readonly autocomplete?: string | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly width?: FieldWidth | undefined;
  readonly maxlength?: number | undefined;
}

/** One line of text. Takes its value and error from the form around it. */
export function TextField({
  type = 'text',
  autocomplete,
  inputmode,
  width,
  maxlength,
  ...field
}: TextFieldProps) {
  const state = useField(field.name, Boolean(field.hint));
  const technical = type === 'email' || type === 'url';
  return (
    <FieldFrame {...field} state={state}>
      <input
        class={inputClass(state, width)}
        id={state.id}
        name={field.name}
        // the attribute types of Preact know each type only by itself
        type={type as 'text'}
        value={state.value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        required={!field.optional && !field.either}
        aria-invalid={state.error === undefined ? undefined : 'true'}
        aria-describedby={state.describedBy}
        spellcheck={technical ? false : undefined}
      />
    </FieldFrame>
  );
}
