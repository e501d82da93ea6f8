import { formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import type { View } from '../../../platform/ui/index.ts';
import type { EventRecord } from '../antrag-record.ts';
import { eventWords, noteWords } from '../state-words.ts';
import { wordsOf } from '../words-of.ts';
import { Lines } from './lines.tsx';

/** What has happened to an Antrag, as its person reads it: what only the office notes is left out. */
export function historyOf(view: View, art: Antragsart, events: readonly EventRecord[]) {
  const t = wordsOf(art, view.chamber, view.locale);
  return events
    .filter(({ visible }) => visible)
    .map((event) => ({ event, note: noteWords(view.chamber, view.locale, event) }))
    .map(({ event, note }) => ({
      when: formatDateTimeWithSeconds(event.at, view.locale),
      dateTime: event.at.toISOString(),
      heading: eventWords(art, view.chamber, view.locale, event) ?? t(`history.${event.kind}`),
      children:
        note === null ? undefined : (
          <p>
            <Lines text={note} />
          </p>
        ),
    }));
}
