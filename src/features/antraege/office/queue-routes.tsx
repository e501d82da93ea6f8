import { berlinDate } from '../../../lib/dates.ts';
import { antragDepartments } from '../../../platform/feature/antrag.ts';
import { type ReadContext, type RequestFacts, staffActor } from '../../../platform/http/context.ts';
import { page, type Reply } from '../../../platform/http/reply.ts';
import { get, getLive, type Route } from '../../../platform/http/route.ts';
import { staffMay } from '../../office/index.ts';
import { type Colleague, listColleagues } from '../../staff/index.ts';
import { type Arten, openStepsOf } from '../arten.ts';
import { anyAntrag } from '../live.ts';
import { departmentsOf, goneColleagues, workedOnBy } from './may-work.ts';
import { QueuePage } from './pages/queue-page.tsx';
import { officePaths } from './paths.ts';
import { readMark, stands } from './queue.ts';
import { linesOfPage, selectQueue, selectQueueStand, selectUsedArten } from './queue-queries.ts';

/** All Anträge of the chamber, by department, stand and kind. */
export function queueRoutes(arten: Arten): readonly Route[] {
  const may = staffMay('antraege.lesen');
  return [
    get(officePaths.queue, { may }, (context) => show(context, arten)),
    getLive(officePaths.queueChanges, { may }, async (context) => ({
      topics: [anyAntrag],
      stand: await selectQueueStand(
        context.db,
        workedOnBy(rolesIn(context, await listColleagues(context.db))),
      ),
    })),
  ];
}

function rolesIn(context: RequestFacts, colleagues: readonly Colleague[]): readonly string[] {
  const { staffId } = staffActor(context);
  return colleagues.find(({ id }) => id === staffId)?.roles ?? [];
}

async function show(context: ReadContext, arten: Arten): Promise<Reply> {
  const { db, now, query, view } = context;
  const { staffId } = staffActor(context);
  const colleagues = await listColleagues(db);
  const roles = rolesIn(context, colleagues);
  const own = departmentsOf(roles);
  const typed = {
    department: query.get('bereich') ?? '',
    stand: query.get('stand') ?? '',
    art: query.get('art') ?? '',
  };
  const named = antragDepartments.find((department) => department === typed.department);
  const all = typed.department === 'alle' || own.length === 0;
  const stand = stands.find(([value]) => value === typed.stand)?.[1] ?? 'waiting';
  const art = arten.has(typed.art) ? typed.art : null;
  const after = readMark(query.get('nach'));
  const today = berlinDate(now);
  const found = await selectQueue(db, {
    stand,
    // what one has is shown wherever it belongs
    departments: named ? [named] : all || stand === 'mine' ? null : own,
    art,
    staffId,
    gone: goneColleagues(arten, colleagues),
    today,
    after,
    openSteps: openStepsOf(arten),
  });
  const lines = found.slice(0, linesOfPage);
  const shown = { department: named ?? (all ? 'alle' : 'meine'), stand, art };
  const hasMore = found.length > linesOfPage;
  const hasOwn = own.length > 0;
  return page(
    <QueuePage
      {...{ view, arten, lines, shown, hasMore, hasOwn, colleagues, now, today }}
      newsStand={await selectQueueStand(db, workedOnBy(roles))}
      isFirst={!after}
      mayEnter={staffActor(context).rights.includes('antraege.bearbeiten')}
      used={await selectUsedArten(db, [...arten.keys()])}
    />,
  );
}
