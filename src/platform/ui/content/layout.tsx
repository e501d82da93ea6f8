import type { ComponentChildren } from 'preact';

interface Content {
  readonly children: ComponentChildren;
}

/** The sentence or two below the page's heading: what this page is for. */
export function Lead({ children }: Content) {
  return <p class="portal-lead">{children}</p>;
}

/** Things one below the other, evenly spaced. */
export function Stack({ children }: Content) {
  return <div class="portal-stack">{children}</div>;
}

/** Things side by side where there is room, such as service tiles. */
export function Columns({ children }: Content) {
  return <div class="portal-columns">{children}</div>;
}

/** A remark in small print. */
export function Hint({ children }: Content) {
  return <p class="portal-hint">{children}</p>;
}
