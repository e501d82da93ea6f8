import type { VNode } from 'preact';
import { isUuid } from '../../lib/uuid.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { OfficeRecord } from '../../platform/feature/office.ts';
import { type ReadContext, staffActor } from '../../platform/http/context.ts';
import { page, type Reply, unknown } from '../../platform/http/reply.ts';
import { getAudited, type Route } from '../../platform/http/route.ts';
import { RecordPage } from './pages/record-page.tsx';
import { paths } from './paths.ts';
import { staffMay } from './permissions.ts';
import type { Right } from './rules.ts';

/** One page for each kind of record: what all features know of it and let people do about it, by right and rank. */
export function recordRoutes(others: readonly Feature[]): readonly Route[] {
  return others
    .flatMap(({ officeRecord }) => officeRecord ?? [])
    .map((record) =>
      getAudited(
        paths[record.of],
        { may: staffMay(record.right as Right), audit: `office.${record.of}-opened` },
        (context) => showRecord(context, record, others),
      ),
    );
}

async function showRecord(
  context: ReadContext,
  record: OfficeRecord,
  others: readonly Feature[],
): Promise<Reply> {
  const id = context.params['id'] ?? '';
  const head = isUuid(id) ? await record.head(context.db, id, context.now) : undefined;
  if (!head) return unknown();
  const { rights } = staffActor(context);
  const panels = others
    .flatMap(({ officePanels }) => officePanels ?? [])
    .filter(({ of, right }) => of === record.of && rights.includes(right))
    .toSorted((left, right) => left.rank - right.rank);
  const drawn: VNode[] = [];
  const named = new Set<string>();
  for (const panel of panels) {
    const section = await panel.draw(context, id);
    if (section) drawn.push(section);
    for (const account of (await panel.accountsNamed?.(context, id)) ?? []) named.add(account);
  }
  const said = context.query.get('hinweis') ?? '';
  const notice = others.flatMap(({ officeNotices }) => officeNotices?.[said] ?? [])[0];
  return page(<RecordPage view={context.view} head={head} panels={drawn} notice={notice} />, {
    // the account alone: the record's own trail tells of each opening once
    audit: { subjects: { [record.of]: id }, alsoAbout: [...named].map((account) => ({ account })) },
  });
}
