import { isUuid } from '../../lib/uuid.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import type { ReceiveRefusal } from '../../platform/http/receive-file.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { freshForm } from '../../platform/ui/index.ts';
import type { Db, Tx } from '../../platform/database/handles.ts';
import type { OfficeImport } from '../../platform/feature/office.ts';
import type { Result } from '../../lib/result.ts';
import { selectChanges, selectFaults } from './change-queries.ts';
import type { ImportRecord } from './import-record.ts';
import { importJobName } from './job.ts';
import { ImportPage } from './pages/import-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { importPath } from './paths.ts';
import { deletePieces } from './piece-queries.ts';
import {
  moveState,
  selectImport,
  selectImports,
  selectNewestApplied,
  updateReceived,
  updateRetried,
} from './queries.ts';
import type { Received } from './receive.ts';
import { reportFile } from './report-file.ts';
import { hasFailed, type ImportState, mostOnPage } from './rules.ts';
import { officeImportTexts } from './texts.de.ts';
import { undoObstacles } from './obstacle-queries.ts';

const MOST_LISTED = 50;

/** The kinds of files that this person may import. */
export const showOverview =
  (kinds: readonly OfficeImport[]) =>
  (context: ReadContext): Reply => {
    const { rights } = staffActor(context);
    const open = kinds.filter(({ right }) => rights.includes(right));
    return page(<OverviewPage view={context.view} kinds={open} />);
  };

/** The form for a file, and the files before. */
export const showList =
  (kind: OfficeImport) =>
  async (context: ReadContext): Promise<Reply> =>
    page(
      <ListPage
        view={context.view}
        kind={kind}
        form={freshForm()}
        imports={await listed(context.db, kind)}
      />,
    );

const listed = (db: Db, kind: OfficeImport) => selectImports(db, kind.kind, MOST_LISTED);

/** A file has come in: the worker checks it. */
export const answerSend =
  (kind: OfficeImport) =>
  async (context: WriteContext, received: Result<Received, ReceiveRefusal>): Promise<Reply> => {
    const { tx, view, chamber } = context;
    if (!received.ok) {
      const sentence = officeImportTexts.for(chamber, 'de')(`refused.${received.refusal}`);
      const form = { values: {}, errors: { file: sentence } };
      return refusedPage(
        <ListPage view={view} kind={kind} form={form} imports={await listed(tx, kind)} />,
        received.refusal,
      );
    }
    const { id, ...file } = received.value;
    await updateReceived(tx, id, file);
    await wakeJob(tx, importJobName);
    return redirect(importPath(kind.kind, id), { audit: { subjects: { import: id } } });
  };

/** One file: how far it is, what it changes, and what can be decided. */
export const showImport =
  (kind: OfficeImport) =>
  async (context: ReadContext): Promise<Reply> => {
    const record = await find(context, context.db, kind);
    if (!record) return unknown();
    return page(await drawn(context, context.db, kind, record, context.query.has('entschieden')));
  };

async function drawn(
  { view }: Pick<ReadContext, 'view'>,
  db: Db,
  kind: OfficeImport,
  record: ImportRecord,
  isTooLate = false,
) {
  const newest = record.state === 'applied' ? await selectNewestApplied(db, kind.kind) : undefined;
  const canUndo = newest?.id === record.id;
  return (
    <ImportPage
      view={view}
      kind={kind}
      record={record}
      canUndo={canUndo}
      obstacles={canUndo ? await undoObstacles(db, kind, record, mostOnPage + 1) : []}
      isTooLate={isTooLate}
      faults={await selectFaults(db, record.id, mostOnPage + 1)}
      changed={await selectChanges(db, record.id, 'changed', mostOnPage + 1)}
      created={await selectChanges(db, record.id, 'new', mostOnPage + 1)}
    />
  );
}

/** The whole report as a file. */
export const downloadReport =
  (kind: OfficeImport) =>
  async (context: ReadContext): Promise<Reply> => {
    const record = await find(context, context.db, kind);
    return record ? reportFile(context.chamber, kind, record) : unknown();
  };

function find(context: Pick<ReadContext, 'params'>, db: Db, kind: OfficeImport) {
  const id = context.params['id'] ?? '';
  return isUuid(id) ? selectImport(db, kind.kind, id) : Promise.resolve(undefined);
}

/** Somebody decides that a checked file is applied. */
export const answerApply = (kind: OfficeImport) => (context: WriteContext) =>
  decide(context, kind, 'checked', 'applying', { appliedBy: staffActor(context).name });

/** Somebody decides that the newest import is taken back. */
export const answerUndo = (kind: OfficeImport) => (context: WriteContext) =>
  decide(context, kind, 'applied', 'undoing', { undoneBy: staffActor(context).name, undoRefusal: null });

/** Somebody decides that a checked file is not applied, or one that the worker has given up; undoing is given up alike. */
export const answerDiscard = (kind: OfficeImport) => async (context: WriteContext) => {
  const record = await find(context, context.tx, kind);
  if (!record || !hasFailed(record)) return decide(context, kind, 'checked', 'discarded', {}, deletePieces);
  return record.state === 'undoing'
    ? decide(context, kind, 'undoing', 'applied', {})
    : decide(context, kind, record.state, 'discarded', {}, deletePieces);
};

/** Somebody lets the worker try once more what it has given up for a reason that is not the file's. */
export const answerRetry = (kind: OfficeImport) => async (context: WriteContext) => {
  const { tx } = context;
  const record = await find(context, tx, kind);
  if (!record) return unknown();
  const audit = { subjects: { import: record.id } };
  const path = importPath(kind.kind, record.id);
  if (!(await updateRetried(tx, record.id)))
    return redirect(`${path}?entschieden`, { audit: { ...audit, outcome: 'too-late' } });
  await wakeJob(tx, importJobName);
  return redirect(path, { audit });
};

/** Of two who decide at once one does; the other sees what was decided. */
async function decide(
  context: WriteContext,
  kind: OfficeImport,
  from: ImportState,
  to: ImportState,
  also: Parameters<typeof moveState>[4],
  andThen: (tx: Tx, id: string) => Promise<void> = async () => {},
): Promise<Reply> {
  const { tx } = context;
  const record = await find(context, tx, kind);
  if (!record) return unknown();
  const { id } = record;
  const audit = { subjects: { import: id } };
  const to303 = importPath(kind.kind, id);
  const moved = await moveState(tx, id, from, to, { staffId: staffActor(context).staffId, ...also });
  if (!moved) return redirect(`${to303}?entschieden`, { audit: { ...audit, outcome: 'too-late' } });
  await andThen(tx, id);
  await wakeJob(tx, importJobName);
  return redirect(to303, { audit });
}
