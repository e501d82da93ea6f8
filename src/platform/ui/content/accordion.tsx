import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';

export interface AccordionProps {
  /** The question, or what lies below. */
  readonly summary: string;
  /** Rank of the summary as a heading. */
  readonly level?: HeadingLevel | undefined;
  readonly open?: boolean | undefined;
  /** Lets a link lead here. */
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** Something that opens, such as an answer; browsers open it by themselves when its text is searched. */
export function Accordion({ summary, level = 3, open, id, children }: AccordionProps) {
  return (
    <details class="kern-accordion" open={open} id={id}>
      <summary class="kern-accordion__header">
        <Heading level={level} class="kern-title kern-title--small">
          {summary}
        </Heading>
      </summary>
      <div class="kern-accordion__body">{children}</div>
    </details>
  );
}
