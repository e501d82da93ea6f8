import type { ComponentChildren } from 'preact';
import { useUiText } from '../ui-text.ts';
import { type HeadingLevel, Heading } from './heading.tsx';
import { Icon } from './icon.tsx';

/** What kind of message it is. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

const classes: Readonly<Record<Tone, string>> = {
  info: 'kern-alert kern-alert--info',
  success: 'kern-alert kern-alert--success',
  warning: 'kern-alert kern-alert--warning',
  danger: 'kern-alert kern-alert--danger',
};

export interface AlertProps {
  readonly tone: Tone;
  readonly heading: string;
  readonly level?: HeadingLevel | undefined;
  readonly children?: ComponentChildren;
}

/** Something to be noticed. Its tone is also said in words, for those who see no colour or icon. */
export function Alert({ tone, heading, level = 2, children }: AlertProps) {
  const text = useUiText();
  return (
    <div class={classes[tone]}>
      <div class="kern-alert__header">
        <Icon name={tone} />
        <Heading level={level} class="kern-title">
          <span class="kern-sr-only">{text(`alert.${tone}`)} </span>
          {heading}
        </Heading>
      </div>
      {children ? <div class="kern-alert__body">{children}</div> : null}
    </div>
  );
}
