import { addDays, formatDate, type IsoDate } from '../../../../lib/dates.ts';
import { Badge } from '../../../../platform/ui/index.ts';
import { isOpen } from '../../rules.ts';
import { urgentDays } from '../queue.ts';
import type { QueueLine } from '../queue.ts';
import type { OfficeText } from '../texts.de.ts';

/** Until when an Antrag has to be decided, marked where that is soon or over. */
export function Due({
  t,
  antrag,
  today,
}: {
  readonly t: OfficeText;
  readonly antrag: Pick<QueueLine, 'dueOn' | 'state'>;
  readonly today: IsoDate;
}) {
  const { dueOn, state } = antrag;
  if (dueOn === null) return t('queue.due.none');
  const day = formatDate(dueOn, 'de');
  if (!isOpen(state)) return t('queue.due.by', { day });
  if (dueOn < today) return <Badge tone="danger">{t('queue.due.late', { day })}</Badge>;
  return dueOn <= addDays(today, urgentDays) ? (
    <Badge tone="warning">{t('queue.due.by', { day })}</Badge>
  ) : (
    t('queue.due.by', { day })
  );
}
