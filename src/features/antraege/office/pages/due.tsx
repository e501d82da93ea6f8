import { addDays, formatDate, type IsoDate } from '../../../../lib/dates.ts';
import type { Antragsart } from '../../../../platform/feature/antrag.ts';
import { Badge } from '../../../../platform/ui/index.ts';
import { isDeemed, isOpen } from '../../rules.ts';
import { urgentDays } from '../queue.ts';
import type { QueueLine } from '../queue.ts';
import type { OfficeText } from '../texts.de.ts';

/** Days before the end of a period after which something counts as granted: there must be time to decide otherwise. */
const deemedDays = 21;

/** Until when an Antrag has to be decided, marked where that is soon or over. */
export function Due({
  t,
  art,
  antrag,
  today,
}: {
  readonly t: OfficeText;
  readonly art: Antragsart | undefined;
  readonly antrag: Pick<QueueLine, 'dueOn' | 'state'>;
  readonly today: IsoDate;
}) {
  const { dueOn, state } = antrag;
  if (dueOn === null)
    return t(art?.decideWithin && isOpen(state) ? 'queue.due.incomplete' : 'queue.due.none');
  const canBeDeemed = art?.decideWithin?.deemed === true;
  const day = formatDate(dueOn, 'de');
  if (!isOpen(state)) return t('queue.due.by', { day });
  if (dueOn < today)
    return (
      <Badge tone="danger">
        {t(isDeemed(art, antrag, today) ? 'queue.due.deemed' : 'queue.due.late', { day })}
      </Badge>
    );
  return dueOn <= addDays(today, canBeDeemed ? deemedDays : urgentDays) ? (
    <Badge tone="warning">{t(canBeDeemed ? 'queue.due.deemedSoon' : 'queue.due.by', { day })}</Badge>
  ) : (
    t('queue.due.by', { day })
  );
}
