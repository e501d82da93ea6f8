import { formatDateTimeWithSeconds } from '../../../../lib/dates.ts';
import type { Antragsart } from '../../../../platform/feature/antrag.ts';
import { Badge, Timeline, type View } from '../../../../platform/ui/index.ts';
import type { Colleague } from '../../../staff/index.ts';
import type { EventRecord } from '../../antrag-record.ts';
import { eventWords, noteWords } from '../../state-words.ts';
import type { OfficeText } from '../texts.de.ts';
import { officeWordsOf } from '../../words-of.ts';

/** What has happened to an Antrag and who did it, with what only the chamber reads. */
export function OfficeHistory({
  view,
  art,
  events,
  colleagues,
}: {
  readonly view: View;
  readonly art: Antragsart;
  readonly events: readonly EventRecord[];
  readonly colleagues: readonly Colleague[];
}) {
  const t = officeWordsOf(art, view.chamber);
  return (
    <Timeline
      entries={events.map((event) => ({
        when: t('event.when', {
          at: formatDateTimeWithSeconds(event.at, 'de'),
          who: whoDid(t, event, colleagues),
        }),
        dateTime: event.at.toISOString(),
        heading: eventWords(art, view.chamber, 'de', event) ?? t(`event.${event.kind}`),
        children: (
          <>
            {event.visible ? null : <Badge>{t('note.internal')}</Badge>}
            {paragraphs(noteWords(view.chamber, 'de', event) ?? '').map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        ),
      }))}
    />
  );
}

/** A text of several paragraphs as those who read it see it. */
export function paragraphs(text: string): readonly string[] {
  return text.split(/\n+/).filter((part) => part.trim() !== '');
}

function whoDid(t: OfficeText, { by, staffId }: EventRecord, colleagues: readonly Colleague[]): string {
  if (by !== 'office') return t(`event.by.${by}`);
  return colleagues.find(({ id }) => id === staffId)?.name ?? t('event.by.gone');
}
