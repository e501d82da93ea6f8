import { FieldFrame, type FieldProps, inputClass } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
}

/** Several lines of text. */
export function TextArea({ rows = 5, maxlength, ...field }: TextAreaProps) {
  const state = useField(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field} state={state}>
      <textarea
        class={inputClass(state)}
        id={state.id}
        name={field.name}
        rows={rows}
        maxlength={maxlength}
        required={!field.optional && !field.either}
        aria-invalid={state.error === undefined ? undefined : 'true'}
        aria-describedby={state.describedBy}
        value={state.value}
      />
    </FieldFrame>
  );
}
