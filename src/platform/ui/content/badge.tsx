import type { ComponentChildren } from 'preact';
import type { Tone } from './alert.tsx';
import { Icon } from './icon.tsx';

const classes: Readonly<Record<Tone, string>> = {
  info: 'kern-badge kern-badge--small kern-badge--info',
  success: 'kern-badge kern-badge--small kern-badge--success',
  warning: 'kern-badge kern-badge--small kern-badge--warning',
  danger: 'kern-badge kern-badge--small kern-badge--danger',
};

/** A state in one or two words, such as that of an Antrag; `neutral` is the default and has no icon. */
export function Badge({
  tone,
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly children: ComponentChildren;
}) {
  if (!tone) return <span class="portal-badge">{children}</span>;
  return (
    <span class={classes[tone]}>
      <Icon name={tone} />
      <span class="kern-label">{children}</span>
    </span>
  );
}
