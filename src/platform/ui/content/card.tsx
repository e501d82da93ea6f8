import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../forms/button.tsx';
import { Heading, type HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';

export interface CardProps {
  readonly heading?: string | undefined;
  readonly level?: HeadingLevel | undefined;
  readonly children: ComponentChildren;
}

/** A quiet box around things that belong together. */
export function Card({ heading, level = 2, children }: CardProps) {
  return (
    <section class="portal-card">
      {heading ? (
        <Heading level={level} class="portal-card__heading">
          {heading}
        </Heading>
      ) : null}
      {children}
    </section>
  );
}

export interface TaskCardProps {
  readonly heading: string;
  readonly level?: HeadingLevel | undefined;
  /** Why, and what it takes; a sentence or two. */
  readonly children?: ComponentChildren;
  readonly action: { readonly label: string; readonly href: string };
  /** A second way, shown as a link. */
  readonly alternative?: { readonly label: string; readonly href: string } | undefined;
}

/** What to do next: the one thing on the page that should be seen first. */
export function TaskCard({ heading, level = 2, children, action, alternative }: TaskCardProps) {
  return (
    <section class="portal-task">
      <Heading level={level} class="portal-task__heading">
        {heading}
      </Heading>
      {children}
      <div class="portal-actions">
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
        {alternative ? (
          <ButtonLink kind="tertiary" href={alternative.href}>
            {alternative.label}
          </ButtonLink>
        ) : null}
      </div>
    </section>
  );
}

export interface ServiceTileProps {
  readonly heading: string;
  readonly level?: HeadingLevel | undefined;
  readonly href: string;
  /** What one can do there, in a sentence. */
  readonly children?: ComponentChildren;
  /** What is needed before it can be used, such as a Freischaltung. */
  readonly needs?: string | undefined;
}

/** A door to an online service; the whole tile leads there. Put several into `Columns`. */
export function ServiceTile({ heading, level = 3, href, children, needs }: ServiceTileProps) {
  return (
    <article class="portal-tile">
      <Heading level={level} class="portal-tile__heading">
        <a class="portal-tile__link" href={href}>
          {heading}
        </a>
      </Heading>
      {children ? <div class="portal-tile__text">{children}</div> : null}
      {needs ? <p class="portal-tile__needs">{needs}</p> : null}
      <Icon name="arrow-forward" />
    </article>
  );
}
