import { FieldFrame, type FieldProps, inputClass } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface FileFieldProps extends FieldProps {
  /** Endings that the browser offers first, such as `.pdf,.jpg`; what is really in a file is checked by us. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
}

/** Files to choose. A browser never fills it again, so it stands last in its form, after all that is kept. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  const state = useField(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field} state={state}>
      <input
        class={inputClass(state)}
        id={state.id}
        name={field.name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={!field.optional && !field.either}
        aria-invalid={state.error === undefined ? undefined : 'true'}
        aria-describedby={state.describedBy}
      />
    </FieldFrame>
  );
}
