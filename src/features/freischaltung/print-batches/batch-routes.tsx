import { isUuid } from '../../../lib/uuid.ts';
import type { Result } from '../../../lib/result.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { ReadContext, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { staffMay } from '../../office/index.ts';
import { officePath, officePaths } from '../office/paths.ts';
import type { PrintBatch } from './batch-rules.ts';
import { type BatchFile, csvOf, lettersOf, openBatch } from './download.ts';
import { type BatchRefusal, dissolveBatch, noteBatchPrinted, postBatch, stopBatch } from './manage-batch.ts';
import { type BatchNotice, BatchPage } from './pages/batch-page.tsx';
import { countBatch, findBatch } from './queries.ts';
import { printBatchTexts } from './texts.de.ts';

const may = staffMay('pins.ausgeben');

/** One batch: how far it is, its files, and what becomes of it. */
export const batchRoutes: readonly Route[] = [
  get(officePaths.batch, { may }, showBatch),
  getAudited(officePaths.batchLetters, { may, audit: 'freischaltung.batch-downloaded' }, downloadLetters),
  getAudited(officePaths.batchCsv, { may, audit: 'freischaltung.batch-csv-downloaded' }, downloadCsv),
  post(officePaths.batchStop, { may, audit: 'freischaltung.batch-stopped' }, answer(stopBatch, 'angehalten')),
  post(
    officePaths.batchPrinted,
    { may, audit: 'freischaltung.batch-printed' },
    answer(noteBatchPrinted, 'gedruckt'),
  ),
  post(officePaths.batchPosted, { may, audit: 'freischaltung.batch-posted' }, answer(postBatch, 'versandt')),
  post(officePaths.batchDissolve, { may, audit: 'freischaltung.batch-dissolved' }, answerDissolve),
];

const notices: ReadonlyMap<string, BatchNotice> = new Map([
  ['begonnen', 'begun'],
  ['angehalten', 'stopped'],
  ['gedruckt', 'printed'],
  ['versandt', 'posted'],
  ['aufgeloest', 'dissolved'],
]);

async function showBatch(context: ReadContext): Promise<Reply> {
  const said = context.query.get('hinweis') ?? '';
  const t = printBatchTexts.for(context.chamber, 'de');
  const problem = said === 'verschlossen' ? t('refused.sealed') : undefined;
  const drawn = await batchPage(context, context.db, freshForm(), { notice: notices.get(said), problem });
  return drawn ? page(drawn) : unknown();
}

/** The page of a batch; undefined where there is none. */
export async function batchPage(
  context: ReadContext | WriteContext,
  db: Db,
  form: FormState,
  says: { readonly notice?: BatchNotice | undefined; readonly problem?: string | undefined } = {},
) {
  const id = context.params['id'] ?? '';
  const batch = isUuid(id) ? await findBatch(db, id) : undefined;
  if (!batch) return undefined;
  const progress = await countBatch(db, id);
  return <BatchPage view={context.view} batch={batch} progress={progress} form={form} {...says} />;
}

function answer(
  act: (tx: Tx, id: string, now: Date) => Promise<Result<unknown, BatchRefusal>>,
  notice: string,
) {
  return async (context: WriteContext): Promise<Reply> => {
    const id = context.params['id'] ?? '';
    if (!isUuid(id)) return unknown();
    const result = await act(context.tx, id, context.now);
    if (result.ok)
      return redirect(`${officePath('batch', id)}?hinweis=${notice}`, { audit: { subjects: { batch: id } } });
    const problem = printBatchTexts.for(context.chamber, 'de')('refused.state');
    const drawn = await batchPage(context, context.tx, freshForm(), { problem });
    return drawn ? refusedPage(drawn, result.refusal, { audit: { subjects: { batch: id } } }) : unknown();
  };
}

async function answerDissolve(context: WriteContext): Promise<Reply> {
  const { form, tx, chamber } = context;
  if (form['sure'] !== undefined) return answer(dissolveBatch, 'aufgeloest')(context);
  const t = printBatchTexts.for(chamber, 'de');
  const drawn = await batchPage(context, tx, keepInput(form, { sure: t('batch.dissolveMissing') }));
  return drawn ? refusedPage(drawn, 'not-sure') : unknown();
}

/** The batch while its file can be had; else the reply that says why not. */
async function fileOf(context: ReadContext): Promise<BatchFile | Reply> {
  const id = context.params['id'] ?? '';
  const batch = isUuid(id) ? await findBatch(context.db, id) : undefined;
  if (!batch) return unknown();
  const file = batch.state === 'made' ? await openBatch(context.db, context.parts.secrets, batch) : 'empty';
  if (file === 'empty') return redirect(officePath('batch', id));
  return file === 'sealed' ? redirect(`${officePath('batch', id)}?hinweis=verschlossen`) : file;
}

const facts = (batch: PrintBatch, letters: number) => ({
  audit: { subjects: { batch: batch.id }, facts: { letters } },
});

async function downloadLetters(context: ReadContext): Promise<Reply> {
  const { parts, now } = context;
  const file = await fileOf(context);
  if ('kind' in file) return file;
  return {
    kind: 'stream',
    body: (reading) => parts.letterPress.stream(lettersOf(reading, parts.secrets, file, now)),
    contentType: 'application/pdf',
    fileName: `stapel-${file.batch.nummer}.pdf`,
    ...facts(file.batch, file.ids.length),
  };
}

async function downloadCsv(context: ReadContext): Promise<Reply> {
  const file = await fileOf(context);
  if ('kind' in file) return file;
  if (file.batch.kind !== 'mass-run') return unknown();
  return {
    kind: 'stream',
    body: (reading) => csvOf(reading, context.parts.secrets, file),
    contentType: 'text/csv; charset=utf-8',
    fileName: `stapel-${file.batch.nummer}.csv`,
    ...facts(file.batch, file.ids.length),
  };
}
