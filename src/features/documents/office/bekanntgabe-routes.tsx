import { isUuid } from '../../../lib/uuid.ts';
import type { ReadContext } from '../../../platform/http/context.ts';
import { page, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, type Route } from '../../../platform/http/route.ts';
import type { LoggedBekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { selectBekanntgaben, selectLog } from '../bekanntgabe/queries.ts';
import { nameOf } from '../bekanntgabe/tell.ts';
import type { BoxOwner } from '../box/delivery.ts';
import { officePaths } from '../paths.ts';
import { whereDelivered } from '../permissions.ts';
import { BekanntgabePage } from './bekanntgabe-page.tsx';
import { logCsv } from './log-csv.ts';
import { mayDeliver } from './rights.ts';

/** How far formal documents are, with their logs. */
export const bekanntgabeRoutes: readonly Route[] = (['betrieb', 'person'] as const).flatMap((kind) => {
  const may = whereDelivered(mayDeliver);
  return [
    get(officePaths.progress[kind], { may }, async (context) => {
      const document = await find(context, kind);
      if (!document) return unknown();
      const forWhom = await nameOf(context.db, document.owner);
      return page(<BekanntgabePage view={context.view} document={document} forWhom={forWhom} />);
    }),
    getAudited(
      officePaths.progressLog[kind],
      { may, audit: 'documents.bekanntgabe-exported' },
      async (context) => {
        const document = await find(context, kind);
        if (!document) return unknown();
        const csv = Buffer.from(`\ufeff${logCsv(context.chamber, document)}`);
        return {
          kind: 'stream',
          contentType: 'text/csv; charset=utf-8',
          fileName: `bekanntgabe-${document.id}.csv`,
          body: async function* () {
            yield csv;
          },
          audit: { subjects: { delivery: document.id } },
        };
      },
    ),
  ];
});

async function find(
  { db, params }: ReadContext,
  kind: BoxOwner['kind'],
): Promise<LoggedBekanntgabe | undefined> {
  const id = params['delivery'] ?? '';
  const [document] = isUuid(id) ? await selectBekanntgaben(db, [id]) : [];
  if (document?.owner.kind !== kind || document.owner.id !== params['id']) return undefined;
  return { ...document, log: await selectLog(db, id) };
}
