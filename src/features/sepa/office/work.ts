import { berlinDate, formatDate } from '../../../lib/dates.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { daysBefore } from '../../../platform/feature/retention.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { selectEndedEarly } from '../collect/ended-queries.ts';
import { officeMandatePath } from '../paths.ts';
import { offersSepa } from '../settings.ts';
import { selectUnreadLapses } from '../settle-queries.ts';
import { sepaRight } from './rights.ts';
import { sepaOfficeTexts } from './texts.de.ts';

const mostListed = 20;
/** Days that a lapsed one stays listed. */
const listedDays = 30;

/**
 * Mandates that ended while a collection by them is still to come, until its day: the office recalls it. And those that
 * lapse or have lapsed while nobody of their Betrieb has an account: the office writes or rings up.
 */
export async function sepaWork(context: ReadContext): Promise<readonly OfficeWork[]> {
  const { chamber, db, now } = context;
  if (!offersSepa(chamber) || !staffActor(context).rights.includes(sepaRight)) return [];
  const t = sepaOfficeTexts.for(chamber, 'de');
  const wanted = { today: berlinDate(now), since: daysBefore(now, listedDays), now, most: mostListed };
  const early = (await selectEndedEarly(db, wanted)).map((one) => ({
    what: t('work.ended', { reference: one.reference, day: formatDate(one.plannedOn, 'de') }),
    forWhom: one.ownerName,
    since: one.endedAt,
    href: officeMandatePath(one.id),
  }));
  const lapses = (await selectUnreadLapses(db, wanted)).map((one) => ({
    what: t(one.hasLapsed ? 'work.lapsed' : 'work.lapses', {
      reference: one.reference,
      day: formatDate(one.lapsesOn, 'de'),
    }),
    forWhom: one.ownerName,
    since: now,
    href: officeMandatePath(one.id),
  }));
  return [...early, ...lapses];
}
