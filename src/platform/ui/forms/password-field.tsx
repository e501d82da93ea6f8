import { useUiText } from '../ui-text.ts';
import { FieldFrame, type FieldProps, inputClass } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface PasswordFieldProps extends FieldProps {
  /** `current` to sign in or to prove it is you, `new` where a password is chosen. */
  readonly kind: 'current' | 'new';
}

/** A password: never filled by the server, pasting allowed; with scripts a button shows what was typed. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const text = useUiText();
  const state = useField(field.name, Boolean(field.hint));
  return (
    <FieldFrame {...field} state={state}>
      <div
        class="portal-password"
        data-password={text('password.show')}
        data-password-hide={text('password.hide')}
      >
        <input
          class={inputClass(state)}
          id={state.id}
          name={field.name}
          type="password"
          autocomplete={kind === 'new' ? 'new-password' : 'current-password'}
          required={!field.optional}
          aria-invalid={state.error === undefined ? undefined : 'true'}
          aria-describedby={state.describedBy}
          spellcheck={false}
        />
      </div>
    </FieldFrame>
  );
}
