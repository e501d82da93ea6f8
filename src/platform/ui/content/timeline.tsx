import type { ComponentChildren } from 'preact';

/** Something that happened. */
export interface TimelineEntry {
  /** When, as people read it. */
  readonly when: string;
  /** When, as machines read it: ISO 8601. */
  readonly dateTime: string;
  readonly heading: string;
  readonly children?: ComponentChildren;
}

/** What happened so far, newest or oldest first as given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="portal-timeline">
      {entries.map((entry) => (
        <li class="portal-timeline__item" key={`${entry.dateTime} ${entry.heading}`}>
          <p class="portal-timeline__heading">{entry.heading}</p>
          <p class="portal-timeline__when">
            <time dateTime={entry.dateTime}>{entry.when}</time>
          </p>
          {entry.children}
        </li>
      ))}
    </ol>
  );
}
