import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../forms/button.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface EmptyStateProps {
  readonly heading: string;
  readonly level?: HeadingLevel | undefined;
  /** Why there is nothing yet and how something gets here. */
  readonly children?: ComponentChildren;
  readonly action?: { readonly label: string; readonly href: string } | undefined;
}

/** Stands where a list would be while there is nothing to list. */
export function EmptyState({ heading, level = 2, children, action }: EmptyStateProps) {
  return (
    <div class="portal-empty">
      <Heading level={level} class="portal-empty__heading">
        {heading}
      </Heading>
      {children}
      {action ? (
        <div class="portal-actions">
          <ButtonLink kind="secondary" href={action.href}>
            {action.label}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}
