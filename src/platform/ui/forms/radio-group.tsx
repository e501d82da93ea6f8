import { FieldError, type FieldProps, OptionalMark } from './field-frame.tsx';
import { useField } from './form-context.ts';
import type { Choice } from './select-field.tsx';

export interface RadioGroupProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** One of a few, all in view. The first choice carries the field's id, so that the error summary leads there. */
export function RadioGroup({ name, label, hint, optional, choices }: RadioGroupProps) {
  const state = useField(name, Boolean(hint));
  const wrong = state.error !== undefined;
  return (
    <fieldset
      class={wrong ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={state.describedBy}
    >
      <legend class="kern-label">
        {label}
        <OptionalMark optional={optional} />
      </legend>
      {hint ? (
        <div class="kern-hint" id={state.hintId}>
          {hint}
        </div>
      ) : null}
      <div class="kern-fieldset__body">
        {choices.map((choice, index) => {
          const id = index === 0 ? state.id : `${state.id}-${index + 1}`;
          return (
            <div class="kern-form-check" key={choice.value}>
              <input
                class={
                  wrong ? 'kern-form-check__radio kern-form-check__radio--error' : 'kern-form-check__radio'
                }
                id={id}
                name={name}
                type="radio"
                value={choice.value}
                checked={choice.value === state.value}
                required={!optional}
                aria-describedby={choice.hint ? `${id}-hint-choice` : undefined}
              />
              <label class="kern-label" for={id}>
                {choice.label}
              </label>
              {choice.hint ? (
                <div class="kern-hint portal-check__hint" id={`${id}-hint-choice`}>
                  {choice.hint}
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
      <FieldError state={state} />
    </fieldset>
  );
}
