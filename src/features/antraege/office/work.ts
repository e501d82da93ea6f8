import { berlinDate, endOfBerlinDay, formatDate } from '../../../lib/dates.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../../platform/http/context.ts';
import { listColleagues } from '../../staff/index.ts';
import { type Arten, departmentName, openStepsOf, titleOf } from '../arten.ts';
import { countWaitingBescheide } from '../bescheid/queries.ts';
import { departmentsOf, goneColleagues, workRightOf } from './may-work.ts';
import { officeAntragPath, officePaths } from './paths.ts';
import {
  countedUpTo,
  countForOperators,
  type Following,
  selectFollowing,
  selectNewsFor,
  selectWaiting,
  type Waiting,
} from './queue-queries.ts';
import { antraegeOfficeTexts, type OfficeText } from './texts.de.ts';
import { sinceDays } from './who.ts';
import { officeWordsOf } from '../words-of.ts';

/**
 * What waits for a case worker: news of the Anträge that they have, what has to be decided soon in their departments,
 * how many nobody has, and how many are approved and not at their end.
 */
export async function antraegeWork(context: ReadContext, arten: Arten): Promise<readonly OfficeWork[]> {
  const { chamber, db, now } = context;
  const { rights, staffId } = staffActor(context);
  const some = [...arten.values()].some((art) => rights.includes(workRightOf(art)));
  if (!some) return [];
  const t = antraegeOfficeTexts.for(chamber, 'de');
  const colleagues = await listColleagues(db);
  const roles = colleagues.find(({ id }) => id === staffId)?.roles ?? [];
  const news = (await selectNewsFor(db, staffId)).map(({ nummer, what, at, ...antrag }): OfficeWork => {
    const art = arten.get(antrag.art);
    return {
      what: officeWordsOf(art, chamber)(`work.${what}`, { nummer }),
      forWhom: art ? titleOf(art, antrag, chamber, 'de') : antrag.art,
      since: at,
      href: officeAntragPath(nummer),
    };
  });
  const own = departmentsOf(roles);
  const waiting = await selectWaiting(db, own, goneColleagues(arten, colleagues), berlinDate(now));
  const following = await selectFollowing(db, own, openStepsOf(arten));
  const name = (line: Pick<Waiting, 'department'>) => departmentName(chamber, 'de', line.department);
  return [
    ...news,
    ...waiting.flatMap((line) => urgentLine(t, line, name(line), now)),
    ...waiting.flatMap((line) => waitingLine(t, line, name(line), now)),
    ...following.flatMap((line) => followingLine(t, line, name(line), now)),
  ];
}

function waitingLine(t: OfficeText, line: Waiting, department: string, now: Date): readonly OfficeWork[] {
  const { waiting: count, oldest } = line;
  if (oldest === null) return [];
  const key = count === 1 ? 'work.waiting.one' : count < countedUpTo ? 'work.waiting' : 'work.waiting.many';
  return [
    {
      what: t(key, { count, department }),
      forWhom: t('work.waiting.oldest', { days: sinceDays(t, oldest, now) }),
      since: oldest,
      href: `${officePaths.queue}?bereich=${line.department}&stand=wartend`,
    },
  ];
}

function followingLine(t: OfficeText, line: Following, department: string, now: Date): readonly OfficeWork[] {
  const { count, oldest } = line;
  if (oldest === null) return [];
  const key =
    count === 1 ? 'work.following.one' : count < countedUpTo ? 'work.following' : 'work.following.many';
  return [
    {
      what: t(key, { count, department }),
      forWhom: t('work.following.oldest', { days: sinceDays(t, oldest, now) }),
      since: oldest,
      href: `${officePaths.queue}?bereich=${line.department}&stand=folge`,
    },
  ];
}

function urgentLine(t: OfficeText, line: Waiting, department: string, now: Date): readonly OfficeWork[] {
  const { urgent: count, firstDue } = line;
  if (firstDue === null) return [];
  const late = firstDue < berlinDate(now);
  return [
    {
      what: t(count === 1 ? 'work.urgent.one' : 'work.urgent', { count, department }),
      forWhom: t(late ? 'work.urgent.late' : 'work.urgent.first', { day: formatDate(firstDue, 'de') }),
      since: late ? endOfBerlinDay(firstDue) : now,
      href: `${officePaths.queue}?bereich=${line.department}&stand=frist`,
      isUrgent: true,
    },
  ];
}

/** Anträge that nobody has, for how long, those whose day is over, and decisions not written: the operator's figures. */
export async function antraegeGauges(db: Db, arten: Arten, now: Date): Promise<Record<string, number>> {
  const gone = goneColleagues(arten, await listColleagues(db));
  const { waiting, overdue, oldest } = await countForOperators(db, gone, berlinDate(now));
  const bescheide = await countWaitingBescheide(db);
  return {
    antraege_waiting: waiting,
    antraege_oldest_waiting_seconds: secondsSince(oldest, now),
    antraege_overdue: overdue,
    bescheide_waiting: bescheide.waiting,
    bescheide_failing: bescheide.failing,
    bescheide_oldest_waiting_seconds: secondsSince(bescheide.oldest, now),
  };
}

function secondsSince(then: Date | null, now: Date): number {
  return then === null ? 0 : Math.max(0, Math.round((now.getTime() - then.getTime()) / 1000));
}
