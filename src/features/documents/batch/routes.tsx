import { berlinDate } from '../../../lib/dates.ts';
import type { Result } from '../../../lib/result.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Db } from '../../../platform/database/handles.ts';
import {
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, postStreamed, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { freischaltungSettings } from '../../freischaltung/index.ts';
import { deliverRight, mayDeliver } from '../office/rights.ts';
import { whereDelivered } from '../permissions.ts';
import type { DocumentBatch, SentFile } from './batch.ts';
import { batchKind, beginCheck, beginDelivery, discardBatch, needsSecondPerson } from './begin.ts';
import { BatchFormPage } from './pages/batch-form-page.tsx';
import { BatchListPage } from './pages/batch-list-page.tsx';
import { BatchPage } from './pages/batch-page.tsx';
import { batchPath, batchPaths } from './paths.ts';
import { insertBatch, selectBatch, selectBatches } from './queries.ts';
import { readBatchForm } from './read-batch-form.ts';
import { type FilesRefusal, receiveBatchFiles } from './receive.ts';
import { resultFile } from './result-file.ts';
import { decisionsAbout, nobodyToConfirm } from '../../staff/index.ts';
import { selectCounts, selectRows } from './row-queries.ts';
import { mostBatchMegabytes, mostChosenFiles, mostOnPage, type NumberKind } from './rules.ts';
import { batchTexts } from './texts.de.ts';

const mostListed = 100;
const may = whereDelivered(mayDeliver);

/** Putting documents into many boxes at once: what holds for all, the files, the report, the decision, the result. */
export const batchRoutes: readonly Route[] = [
  get(batchPaths.list, { may }, async ({ db, view }) =>
    page(<BatchListPage view={view} batches={await selectBatches(db, mostListed)} />),
  ),
  get(batchPaths.write, { may }, ({ view, chamber, now }) =>
    page(
      <BatchFormPage
        view={view}
        form={freshForm({ jahr: String(yearOf(now)) })}
        offered={offeredNumbers(chamber)}
      />,
    ),
  ),
  post(batchPaths.write, { may, audit: 'documents.batch-written' }, answerWrite),
  get(batchPaths.one, { may }, async (context) => {
    const batch = await find(context, context.db);
    return batch ? page(await drawn(context, context.db, batch)) : unknown();
  }),
  postStreamed(
    batchPaths.one,
    { may, audit: 'documents.batch-files-sent', prepare: receiveBatchFiles },
    answerFiles,
  ),
  get(batchPaths.result, { may }, async (context: ReadContext) => {
    const batch = await find(context, context.db);
    return batch ? resultFile(context.chamber, batch) : unknown();
  }),
  post(batchPaths.deliver, { may, audit: 'documents.batch-begun' }, answerDeliver),
  post(batchPaths.discard, { may, audit: 'documents.batch-discarded' }, answerDiscard),
];

const yearOf = (now: Date) => Number(berlinDate(now).slice(0, 4));

/** Kinds of numbers that a chamber gives out and links accounts by. */
function offeredNumbers(chamber: Chamber): readonly NumberKind[] {
  const { kinds } = freischaltungSettings.of(chamber);
  return kinds.includes('person') ? ['betriebsnummer', 'personennummer'] : ['betriebsnummer'];
}

function find({ params }: Pick<RequestFacts, 'params'>, db: Db): Promise<DocumentBatch | undefined> {
  const id = params['id'] ?? '';
  return isUuid(id) ? selectBatch(db, id) : Promise.resolve(undefined);
}

async function drawn(
  { view, actor }: Pick<RequestFacts, 'view' | 'actor'>,
  db: Db,
  batch: DocumentBatch,
  says: { readonly form?: FormState; readonly problem?: string } = {},
) {
  const counts = await selectCounts(db, batch.id);
  const takesTwo = needsSecondPerson(db, counts);
  const isOpen = batch.state === 'checked' || batch.state === 'asked';
  const most = mostOnPage + 1;
  const [declined] = await decisionsAbout(db, batchKind.id, batch.id);
  const good = batch.state === 'delivered' || batch.state === 'delivering' ? 'delivered' : 'ready';
  return (
    <BatchPage
      view={view}
      batch={batch}
      counts={counts}
      form={says.form ?? freshForm()}
      takesTwo={takesTwo}
      declined={declined}
      nobodyConfirms={
        isOpen && takesTwo
          ? await nobodyToConfirm(db, deliverRight, staffActor({ actor }).staffId)
          : undefined
      }
      bad={await selectRows(db, batch.id, { states: ['refused', 'failed'], most })}
      good={batch.state === 'discarded' ? [] : await selectRows(db, batch.id, { states: [good], most })}
      problem={says.problem}
    />
  );
}

async function answerWrite({ tx, view, form: posted, chamber, now, actor }: WriteContext): Promise<Reply> {
  const offered = offeredNumbers(chamber);
  const { errors, draft } = readBatchForm(chamber, posted, offered, yearOf(now));
  if (!draft) {
    const form = keepInput(posted, errors);
    return refusedPage(
      <BatchFormPage view={view} form={form} offered={offered} />,
      Object.keys(errors).join(','),
    );
  }
  const { name } = staffActor({ actor });
  const id = await insertBatch(tx, draft, { name, at: now });
  return redirect(batchPath('one', id), {
    audit: { subjects: { batch: id }, facts: { formal: draft.isFormal } },
  });
}

async function answerFiles(
  context: WriteContext,
  received: Result<readonly SentFile[], FilesRefusal>,
): Promise<Reply> {
  const { tx, chamber } = context;
  const batch = await find(context, tx);
  if (!batch) return unknown();
  const subjects = { batch: batch.id };
  const why = received.ok ? undefined : received.refusal;
  if (received.ok && (await beginCheck(tx, batch.id, received.value)))
    return redirect(batchPath('one', batch.id), {
      audit: { subjects, facts: { files: received.value.length } },
    });
  const refusal = why ?? 'state';
  const sentence = batchTexts.for(chamber, 'de')(`files.${refusal}`, {
    megabytes: mostBatchMegabytes,
    most: mostChosenFiles,
  });
  const says =
    batch.state === 'draft' && refusal !== 'state'
      ? { form: { values: {}, errors: { files: sentence } } }
      : { problem: sentence };
  return refusedPage(await drawn(context, tx, batch, says), refusal, { audit: { subjects } });
}

async function answerDeliver(context: WriteContext): Promise<Reply> {
  const { tx, now } = context;
  const batch = await find(context, tx);
  if (!batch) return unknown();
  const { staffId, name } = staffActor(context);
  const begun = await beginDelivery(tx, batch.id, { staffId, name }, now);
  if (!begun.ok) return refuse(context, batch, begun.refusal);
  const audit = { outcome: begun.value, subjects: { batch: batch.id } };
  return redirect(batchPath('one', batch.id), { audit });
}

async function answerDiscard(context: WriteContext): Promise<Reply> {
  const batch = await find(context, context.tx);
  if (!batch) return unknown();
  const discarded = await discardBatch(context.tx, batch.id);
  if (!discarded.ok) return refuse(context, batch, discarded.refusal);
  return redirect(batchPath('one', batch.id), { audit: { subjects: { batch: batch.id } } });
}

/** The page again, with why it was not done. */
async function refuse(
  context: WriteContext,
  { id }: DocumentBatch,
  refusal: 'state' | 'nothing' | 'waiting',
): Promise<Reply> {
  const batch = await selectBatch(context.tx, id);
  if (!batch) return unknown();
  const problem = batchTexts.for(context.chamber, 'de')(`refused.${refusal}`);
  return refusedPage(await drawn(context, context.tx, batch, { problem }), refusal, {
    audit: { subjects: { batch: id } },
  });
}
