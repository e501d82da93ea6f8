import type { FormState } from '../view.ts';
import { Icon } from '../content/icon.tsx';
import { fieldId } from './form-context.ts';
import { useUiText } from '../ui-text.ts';

/**
 * What was wrong with a form, on top of it, with a link to each field; draws nothing when all is well.
 * `Form` shows it by itself.
 */
export function ErrorSummary({
  form,
  idPrefix = '',
}: {
  readonly form: FormState;
  readonly idPrefix?: string;
}) {
  const text = useUiText();
  const errors = Object.entries(form.errors).flatMap(([name, sentences]) =>
    sentences.split('\n').map((sentence) => [name, sentence] as const),
  );
  if (errors.length === 0) return null;
  const id = `${idPrefix}fehler`;
  return (
    <div
      class="kern-alert kern-alert--danger portal-errors"
      id={id}
      tabIndex={-1}
      role="group"
      aria-labelledby={`${id}-titel`}
      autofocus
    >
      <div class="kern-alert__header">
        <Icon name="danger" />
        <h2 class="kern-title" id={`${id}-titel`}>
          {text('form.errorSummary')}
        </h2>
      </div>
      <ul class="kern-alert__body portal-errors__list">
        {errors.map(([name, sentence], index) => (
          <li key={index}>
            {name === '' ? sentence : <a href={`#${fieldId(idPrefix, name)}`}>{sentence}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
