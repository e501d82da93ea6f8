import type { Db } from '../../platform/database/handles.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply } from '../../platform/http/reply.ts';
import { getAudited, post, type Route } from '../../platform/http/route.ts';
import { berlinDate } from '../../lib/dates.ts';
import { trailState } from '../../platform/audit/verifications.ts';
import { staffMay } from '../office/index.ts';
import { openAlarm, sealsAsFact } from './alarm.ts';
import type { TrailPosition } from './entry.ts';
import { csvPieces, exportedRows } from './export-csv.ts';
import { TrailPage } from './pages/trail-page.tsx';
import { paths } from './paths.ts';
import { selectRows } from './queries.ts';
import { resolveFilter } from './resolve-filter.ts';
import { showEntries } from './show-entries.ts';
import { trailTexts } from './texts.de.ts';
import { readTypedFilter, type TypedFilter } from './typed-filter.ts';

const may = staffMay('protokoll.lesen');
const rowsAPage = 50;
const longestReason = 200;

/** Looking up the trail, taking it along, and answering an alarm about its seals. */
export function trailRoutes(others: readonly Feature[]): readonly Route[] {
  return [
    getAudited(paths.trail, { may, audit: 'audit-trail.read' }, (context) => showTrail(others, context)),
    getAudited(paths.file, { may, audit: 'audit-trail.downloaded' }, (context) => download(others, context)),
    post(paths.seen, { may, audit: 'audit-trail.finding-seen' }, (context) => answerAlarm(others, context)),
  ];
}

type Facts = Pick<ReadContext, 'view' | 'query' | 'actor' | 'chamber'>;

async function showTrail(others: readonly Feature[], context: ReadContext): Promise<Reply> {
  const typed = readTypedFilter(context.query);
  const drawn = await draw(others, context.db, context, typed);
  const status = Object.keys(typed.errors).length > 0 ? 422 : 200;
  return page(drawn, { status, audit: onRecord(typed) });
}

async function draw(
  others: readonly Feature[],
  db: Db,
  { view, query, actor }: Facts,
  typed: TypedFilter,
  refused?: { readonly form: Parameters<typeof TrailPage>[0]['answer'] },
) {
  const resolved = await resolveFilter(others, db, typed, staffActor({ actor }).rights);
  const isWrong = Object.keys(typed.errors).length > 0;
  const wanted = { most: rowsAPage + 1, behind: typed.behind };
  const rows = isWrong ? [] : await selectRows(db, resolved.filter, wanted);
  const shown = rows.slice(0, rowsAPage);
  const last = shown.at(-1);
  const older: TrailPosition | undefined = rows.length > rowsAPage ? last : undefined;
  return (
    <TrailPage
      view={view}
      typed={typed}
      taken={resolved}
      subjectName={await subjectName(others, db, typed)}
      entries={await showEntries(db, shown, resolved.filter)}
      older={older}
      state={await trailState(db)}
      alarm={(await openAlarm(db))?.broken ?? []}
      answer={refused?.form}
      isAnswered={query.get('hinweis') === 'vermerkt'}
    />
  );
}

async function subjectName(
  others: readonly Feature[],
  db: Db,
  { subject }: TypedFilter,
): Promise<string | undefined> {
  if (!subject) return undefined;
  const record = others
    .flatMap(({ officeRecord }) => officeRecord ?? [])
    .find(({ of }) => of === subject.kind);
  const head = await record?.head(db, subject.id, new Date(0));
  return head ? [head.title, head.lead].filter(Boolean).join(', ') : subject.id;
}

/** Whose rows somebody looked at is on record; words that were typed are not, since they may be names. */
const onRecord = ({ subject }: TypedFilter) => ({
  ...(subject && { subjects: { [subject.kind]: subject.id } }),
});

async function download(others: readonly Feature[], context: ReadContext): Promise<Reply> {
  const { db, chamber, now } = context;
  const typed = readTypedFilter(context.query);
  if (Object.keys(typed.errors).length > 0) return showTrail(others, context);
  const { filter } = await resolveFilter(others, db, typed, staffActor(context).rights);
  return {
    kind: 'stream',
    fileName: `protokoll-${berlinDate(now)}.csv`,
    contentType: 'text/csv; charset=utf-8',
    async *body(reading) {
      for await (const { text } of csvPieces(chamber, exportedRows(reading, filter))) yield Buffer.from(text);
    },
    audit: onRecord(typed),
  };
}

async function answerAlarm(others: readonly Feature[], context: WriteContext): Promise<Reply> {
  const { tx, form, chamber } = context;
  const alarm = await openAlarm(tx);
  const seals = sealsAsFact(alarm?.broken ?? []);
  // somebody else was first, or the next night has found more
  if (!alarm || form['zeitraeume'] !== seals) {
    return redirect(paths.trail, { audit: { outcome: 'over' } });
  }
  const grund = (form['grund'] ?? '').trim();
  if (grund.length < 10 || grund.length > longestReason) {
    const t = trailTexts.for(chamber, 'de');
    const answer = { values: { grund }, errors: { grund: t('seals.seenMissing') } };
    const typed = readTypedFilter(new URLSearchParams());
    const drawn = await draw(others, tx, context, typed, { form: answer });
    return refusedPage(drawn, 'no-reason', { audit: { facts: { seals } } });
  }
  return redirect(`${paths.trail}?hinweis=vermerkt`, { audit: { facts: { seals, reason: grund } } });
}
