import type { ComponentChildren } from 'preact';

/** Rank of a heading inside the page; the page's own is 1. */
export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** A heading whose rank is chosen by where it stands, not by how it looks. */
export function Heading({ level, children, ...attributes }: HeadingProps) {
  if (level === 2) return <h2 {...attributes}>{children}</h2>;
  if (level === 3) return <h3 {...attributes}>{children}</h3>;
  return <h4 {...attributes}>{children}</h4>;
}
