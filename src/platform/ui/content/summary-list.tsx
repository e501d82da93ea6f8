import type { ComponentChildren } from 'preact';

/** A line of a `SummaryList`. */
export interface SummaryItem {
  readonly label: string;
  readonly value: ComponentChildren;
  /** A way to change it; `about` completes the link for those who hear it alone. */
  readonly action?:
    | { readonly label: string; readonly href: string; readonly about?: string | undefined }
    | undefined;
}

/** What is known about one thing: label and value, line by line. */
export function SummaryList({ items }: { readonly items: readonly SummaryItem[] }) {
  return (
    <dl class="portal-summary">
      {items.map(({ label, value, action }) => (
        <div class="portal-summary__row" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {action ? (
            <dd class="portal-summary__action">
              <a href={action.href}>
                {action.label}
                <span class="kern-sr-only">: {action.about ?? label}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
