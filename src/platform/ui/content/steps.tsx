import { useUiText } from '../ui-text.ts';
import { Icon } from './icon.tsx';

/** A step of a way that takes several. */
export interface Step {
  readonly label: string;
  readonly state: 'done' | 'current' | 'open';
  /** What the step is, in a few words. */
  readonly note?: string | undefined;
}

const classes: Readonly<Record<Step['state'], string>> = {
  done: 'portal-steps__item portal-steps__item--done',
  current: 'portal-steps__item portal-steps__item--current',
  open: 'portal-steps__item',
};

/** Where a person stands on a way of several steps, such as register, sign in, link. */
export function Steps({
  steps,
  label,
}: {
  readonly steps: readonly Step[];
  readonly label?: string | undefined;
}) {
  const text = useUiText();
  return (
    <ol class="portal-steps" aria-label={label ?? text('steps.label')}>
      {steps.map((step, index) => (
        <li
          class={classes[step.state]}
          key={step.label}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="portal-steps__mark" aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : index + 1}
          </span>
          <span class="portal-steps__text">
            <span class="portal-steps__label">{step.label}</span>
            <span class="kern-sr-only"> ({text(`steps.${step.state}`)})</span>
            {step.note ? <span class="portal-steps__note">{step.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
