import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../content/icon.tsx';
import { HiddenFields } from './acting-for.tsx';

/** Weight of a button: one primary a page, secondary beside it, tertiary for what is rarely wanted. */
export type ButtonKind = 'primary' | 'secondary' | 'tertiary';

const classes: Readonly<Record<ButtonKind, string>> = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  tertiary: 'kern-btn kern-btn--tertiary',
};

interface ButtonFace {
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends ButtonFace {
  /** With `value`: posted when this button was the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Posts to another address than the form's own. */
  readonly formaction?: string | undefined;
}

/** Sends the form around it. */
export function Button({ kind = 'primary', icon, children, name, value, formaction }: ButtonProps) {
  return (
    <button class={classes[kind]} type="submit" name={name} value={value} formaction={formaction}>
      {icon ? <Icon name={icon} /> : null}
      <span class="kern-label">{children}</span>
    </button>
  );
}

export interface ButtonLinkProps extends ButtonFace {
  readonly href: string;
}

/** Leads to another page, with the weight of a button. */
export function ButtonLink({ kind = 'primary', icon, children, href }: ButtonLinkProps) {
  return (
    <a class={classes[kind]} href={href}>
      {icon ? <Icon name={icon} /> : null}
      <span class="kern-label">{children}</span>
    </a>
  );
}

export interface PostButtonProps extends ButtonFace {
  readonly action: string;
  /** Hidden fields that go with it. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** A form that is nothing but its button, for what changes something and needs no input. */
export function PostButton({ action, fields = {}, ...face }: PostButtonProps) {
  return (
    <form class="portal-post" method="post" action={action}>
      <HiddenFields fields={fields} />
      <Button {...face} />
    </form>
  );
}

/** Buttons side by side, one below the other where space is short. */
export function Actions({ children }: { readonly children: ComponentChildren }) {
  return <div class="portal-actions">{children}</div>;
}
