import { isUuid } from '../../../lib/uuid.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  type PrepareContext,
  type ReadContext,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { staffMay } from '../../office/index.ts';
import { batchPath, batchRoute, officePaths } from '../office/paths.ts';
import type { PrintBatch } from '../print-batches/batch-rules.ts';
import { batchPage, batchRoutesFor, downloadCsv } from '../print-batches/batch-routes.tsx';
import { listBatches } from '../print-batches/queries.ts';
import { freischaltungSettings } from '../settings.ts';
import { decisionsAbout, nobodyToConfirm, openRequestsAbout } from '../../staff/index.ts';
import { askForRun, discardRun, draftRun, draftRunForRest, massRunKind, massRunRight } from './order-run.ts';
import { MassRunPage } from './pages/mass-run-page.tsx';
import { RunOrder } from './pages/run-order.tsx';
import { findRunOrder, previewSelection } from './queries.ts';
import { readSelection } from './read-selection.ts';
import { massRunTexts } from './texts.de.ts';

const may = staffMay(massRunRight);
const mostRuns = 20;

/** PINs in great number: choosing, looking at what would happen, a second person, the making. */
export const massRunRoutes: readonly Route[] = [
  get(officePaths.massRun, { may }, showForm),
  postPrepared(
    officePaths.massRun,
    {
      may,
      audit: 'freischaltung.mass-run-drafted',
      files: { mostBytes: 5 * 1024 * 1024, mostFiles: 1 },
      prepare: readList,
    },
    answerDraft,
  ),
  post(batchRoute('mass-run', 'ask'), { may, audit: 'freischaltung.mass-run-asked' }, answerAsk),
  post(batchRoute('mass-run', 'discard'), { may, audit: 'freischaltung.mass-run-discarded' }, answerDiscard),
  post(batchRoute('mass-run', 'rest'), { may, audit: 'freischaltung.mass-run-drafted' }, answerRest),
  getAudited(
    batchRoute('mass-run', 'csv'),
    { may, audit: 'freischaltung.batch-csv-downloaded' },
    downloadCsv,
  ),
  ...batchRoutesFor('mass-run', may, drawOrder),
];

async function showForm({ chamber, db, view }: ReadContext): Promise<Reply> {
  const days = String(freischaltungSettings.of(chamber).pin.bulkValidDays);
  const form = freshForm({ validDays: days, onlyUnlinked: 'ja', onlyUnprovided: 'ja' });
  return page(<MassRunPage view={view} form={form} runs={await listBatches(db, 'mass-run', mostRuns)} />);
}

/** The list as text; undefined where the file is none that can be read. */
async function readList({ form, uploads }: PrepareContext): Promise<string | undefined> {
  const typed = form['numbers'] ?? '';
  if (uploads.refusal) return undefined;
  const [file] = uploads.files;
  if (!file || file.size === 0) return typed;
  const bytes = await file.whole();
  if (bytes.includes(0)) return undefined;
  try {
    return `${typed}\n${new TextDecoder('utf-8', { fatal: true }).decode(bytes)}`;
  } catch {
    return undefined;
  }
}

async function answerDraft(context: WriteContext, list: string | undefined): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const again = async (errors: Readonly<Record<string, string>>, outcome: string) => {
    const runs = await listBatches(tx, 'mass-run', mostRuns);
    return refusedPage(<MassRunPage view={view} form={keepInput(form, errors)} runs={runs} />, outcome);
  };
  if (list === undefined) return again({ file: massRunTexts.for(chamber, 'de')('refused.file') }, 'file');
  const selection = readSelection(chamber, form, list);
  if (!selection.ok) return again(selection.refusal, Object.keys(selection.refusal).join(','));
  const id = await draftRun(tx, staffActor(context), selection.value, now);
  return redirect(batchPath('mass-run', 'page', id), { audit: { subjects: { batch: id } } });
}

/** For whom the run is, with what it would do now or what it left out. */
async function drawOrder(context: ReadContext | WriteContext, db: Db, batch: PrintBatch) {
  const { view, now } = context;
  const order = await findRunOrder(db, batch.id);
  if (!order) return undefined;
  const { selection, leftOut, ordered } = order;
  const isOpen = batch.state === 'draft' || batch.state === 'asked';
  const preview = isOpen
    ? await previewSelection(db, selection, now)
    : { letters: batch.letters, leftOut: leftOut ?? {} };
  const nobodyConfirms = isOpen
    ? await nobodyToConfirm(db, massRunRight, staffActor(context).staffId)
    : undefined;
  const isAsked =
    batch.state === 'asked' &&
    (await openRequestsAbout(db, ({ kind, subject }) => kind === massRunKind.id && subject === batch.id, now))
      .length > 0;
  const [declined] = await decisionsAbout(db, massRunKind.id, batch.id);
  return (
    <RunOrder
      view={view}
      batch={batch}
      selection={selection}
      preview={preview}
      ordered={ordered}
      isAsked={isAsked}
      nobodyConfirms={nobodyConfirms}
      declined={declined}
    />
  );
}

async function runAgain(context: WriteContext, problem: string, outcome: string): Promise<Reply> {
  const form: FormState = freshForm();
  const drawn = await batchPage(context, context.tx, 'mass-run', form, { problem }, drawOrder);
  return drawn ? refusedPage(drawn, outcome) : unknown();
}

async function answerAsk(context: WriteContext): Promise<Reply> {
  const { tx, now, params, chamber } = context;
  const id = params['id'] ?? '';
  if (!isUuid(id)) return unknown();
  const asked = await askForRun(tx, id, staffActor(context).staffId, now);
  if (asked.ok) {
    return redirect(`${batchPath('mass-run', 'page', id)}?hinweis=vorgelegt`, {
      audit: { subjects: { batch: id } },
    });
  }
  const t = massRunTexts.for(chamber, 'de');
  const sentences = {
    state: t('fourEyes.over'),
    nobody: t('refused.nobody'),
    waiting: t('refused.waiting'),
  };
  return runAgain(context, sentences[asked.refusal], asked.refusal);
}

async function answerRest(context: WriteContext): Promise<Reply> {
  const { tx, now, params, chamber } = context;
  const id = params['id'] ?? '';
  if (!isUuid(id)) return unknown();
  const drafted = await draftRunForRest(tx, staffActor(context), id, now);
  if (!drafted.ok) return runAgain(context, massRunTexts.for(chamber, 'de')('refused.rest'), 'state');
  return redirect(batchPath('mass-run', 'page', drafted.value), {
    audit: { subjects: { batch: drafted.value } },
  });
}

async function answerDiscard(context: WriteContext): Promise<Reply> {
  const { tx, now, params, chamber } = context;
  const id = params['id'] ?? '';
  if (!isUuid(id)) return unknown();
  const discarded = await discardRun(tx, id, now);
  if (!discarded.ok) return runAgain(context, massRunTexts.for(chamber, 'de')('fourEyes.over'), 'state');
  return redirect(`${batchPath('mass-run', 'page', id)}?hinweis=verworfen`, {
    audit: { subjects: { batch: id } },
  });
}
