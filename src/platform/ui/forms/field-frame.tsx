import { type ComponentChildren, Fragment } from 'preact';
import { Icon } from '../content/icon.tsx';
import { useUiText } from '../ui-text.ts';
import type { FieldState } from './form-context.ts';

/** What every field takes. */
export interface FieldProps {
  /** Name of the value; also the element's id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** Marks a field that may stay empty; all others are required. */
  readonly optional?: boolean | undefined;
  /** Neither required nor marked: it depends on another field whether it has to be filled in, and a sentence says so. */
  readonly either?: boolean | undefined;
}

/** The sentences that say what is wrong with a field, each in a line of its own. */
export function FieldError({ state }: { readonly state: FieldState }) {
  const text = useUiText();
  if (state.error === undefined) return null;
  return (
    <p class="kern-error" id={state.errorId}>
      <Icon name="danger" />
      <span class="kern-body">
        <span class="kern-sr-only">{text('form.error')} </span>
        {state.error.split('\n').map((sentence, index) => (
          <Fragment key={index}>
            {index === 0 ? null : <br />}
            {`${index === 0 ? '' : ' '}${sentence}`}
          </Fragment>
        ))}
      </span>
    </p>
  );
}

/** The mark of a field that may stay empty. */
export function OptionalMark({ optional }: { readonly optional: boolean | undefined }) {
  const text = useUiText();
  return optional ? <span class="kern-label__optional"> {text('form.optional')}</span> : null;
}

interface FieldFrameProps extends FieldProps {
  readonly state: FieldState;
  readonly children: ComponentChildren;
}

/** Label, hint, the input itself and its error, in the order in which they are read. */
export function FieldFrame({ state, label, hint, optional, children }: FieldFrameProps) {
  const name = (
    <label class="kern-label" for={state.id}>
      {label}
    </label>
  );
  return (
    <div class={state.error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
      {optional ? (
        // beside the label and not in it: the field's name is the same wherever it may stay empty
        <div class="portal-label">
          {name}
          <OptionalMark optional />
        </div>
      ) : (
        name
      )}
      {hint ? (
        <div class="kern-hint" id={state.hintId}>
          {hint}
        </div>
      ) : null}
      {children}
      <FieldError state={state} />
    </div>
  );
}

/** Classes of an input by width and state, written out so that the build keeps them. */
export function inputClass(state: FieldState, width: FieldWidth = 'full', extra = ''): string {
  const classes = ['kern-form-input__input', widths[width], extra];
  if (state.error !== undefined) classes.push('kern-form-input__input--error');
  return classes.filter(Boolean).join(' ');
}

/** How much is expected in a field: five characters, a number or code, half a line, a line. */
export type FieldWidth = 'short' | 'number' | 'medium' | 'full';

const widths: Readonly<Record<FieldWidth, string>> = {
  short: 'portal-input--short',
  number: 'portal-input--number',
  medium: 'portal-input--medium',
  full: '',
};
