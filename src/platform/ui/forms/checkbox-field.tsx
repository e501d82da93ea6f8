import type { ComponentChildren } from 'preact';
import { FieldError, OptionalMark } from './field-frame.tsx';
import { useField } from './form-context.ts';

export interface CheckboxFieldProps {
  readonly name: string;
  /** May hold links, such as one to the terms. */
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** True where leaving it empty is fine. */
  readonly optional?: boolean | undefined;
  /** True for one of several boxes of which some may be ticked: no mark says of each that it may be left empty. */
  readonly oneOfSeveral?: boolean | undefined;
  /** What is posted when ticked. */
  readonly value?: string | undefined;
}

/** One box to tick. */
export function CheckboxField({
  name,
  label,
  hint,
  optional,
  oneOfSeveral,
  value = 'ja',
}: CheckboxFieldProps) {
  const state = useField(name, Boolean(hint));
  const wrong = state.error !== undefined;
  return (
    <div class={wrong ? 'kern-form-check kern-form-check--error' : 'kern-form-check'}>
      <input
        class={
          wrong ? 'kern-form-check__checkbox kern-form-check__checkbox--error' : 'kern-form-check__checkbox'
        }
        id={state.id}
        name={name}
        type="checkbox"
        value={value}
        checked={state.value === value}
        required={!optional && !oneOfSeveral}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={state.describedBy}
      />
      <label class="kern-label" for={state.id}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      {hint ? (
        <div class="kern-hint portal-check__hint" id={state.hintId}>
          {hint}
        </div>
      ) : null}
      <FieldError state={state} />
    </div>
  );
}
