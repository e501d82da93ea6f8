import type { VNode } from 'preact';
import { isUuid } from '../../../lib/uuid.ts';
import type { Result } from '../../../lib/result.ts';
import type { Permission } from '../../../platform/access/permission.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { staffMay } from '../../office/index.ts';
import { batchPath, batchRoute } from '../office/paths.ts';
import type { StaffRef } from '../rules.ts';
import type { BatchKind, PrintBatch } from './batch-rules.ts';
import { type BatchFile, csvOf, lettersOf, openBatch } from './download.ts';
import { type BatchRefusal, dissolveBatch, noteBatchPrinted, postBatch, stopBatch } from './manage-batch.ts';
import { type BatchBox, type BatchNotice, BatchPage } from './pages/batch-page.tsx';
import { countBatch, findBatch, findOwnPart, listRecipients, listWithdrawn } from './queries.ts';
import { printBatchTexts } from './texts.de.ts';

/** What else stands on the page of a batch. */
export type DrawMore = (
  context: ReadContext | WriteContext,
  db: Db,
  batch: PrintBatch,
) => Promise<VNode | undefined>;

/** One batch of a kind: how far it is, its files, and what becomes of it. */
export function batchRoutesFor(kind: BatchKind, may: Permission, more?: DrawMore): readonly Route[] {
  const answer = answerFor(kind, more);
  return [
    get(batchRoute(kind, 'page'), { may }, showBatch(kind, more)),
    getAudited(
      batchRoute(kind, 'letters'),
      { may, audit: 'freischaltung.batch-downloaded' },
      downloadLetters(kind, more),
    ),
    post(
      batchRoute(kind, 'stop'),
      { may, audit: 'freischaltung.batch-stopped' },
      answer(stopBatch, 'angehalten'),
    ),
    post(
      batchRoute(kind, 'printed'),
      { may, audit: 'freischaltung.batch-printed' },
      answer(noteBatchPrinted, 'gedruckt'),
    ),
    post(
      batchRoute(kind, 'posted'),
      { may, audit: 'freischaltung.batch-posted' },
      answerSure(kind, answer(postBatch, 'versandt', 'recipients'), 'allPosted', more),
    ),
    post(
      batchRoute(kind, 'dissolve'),
      { may, audit: 'freischaltung.batch-dissolved' },
      answerSure(kind, answer(dissolveBatch, 'aufgeloest'), 'sure', more),
    ),
  ];
}

const notices: ReadonlyMap<string, BatchNotice> = new Map([
  ['begonnen', 'begun'],
  ['angehalten', 'stopped'],
  ['gedruckt', 'printed'],
  ['versandt', 'posted'],
  ['aufgeloest', 'dissolved'],
  ['vorgelegt', 'asked'],
  ['verworfen', 'discarded'],
]);

const showBatch =
  (kind: BatchKind, more?: DrawMore) =>
  async (context: ReadContext): Promise<Reply> => {
    const said = context.query.get('hinweis') ?? '';
    const t = printBatchTexts.for(context.chamber, 'de');
    const problem = said === 'verschlossen' ? t('refused.sealed') : undefined;
    const says = { notice: notices.get(said), problem };
    const drawn = await batchPage(context, context.db, kind, freshForm(), says, more);
    return drawn ? page(drawn) : unknown();
  };

/** The page of a batch; undefined where there is none of this kind. */
export async function batchPage(
  context: ReadContext | WriteContext,
  db: Db,
  kind: BatchKind,
  form: FormState,
  says: { readonly notice?: BatchNotice | undefined; readonly problem?: string | undefined },
  more?: DrawMore,
) {
  const batch = await batchOf(context, db, kind);
  if (!batch) return undefined;
  const progress = await countBatch(db, batch.id);
  const isMade = batch.state === 'made';
  const own = isMade ? await findOwnPart(db, batch, staffActor(context).staffId) : undefined;
  const withdrawn = isMade ? await listWithdrawn(db, batch.id) : [];
  const children = await more?.(context, db, batch);
  return (
    <BatchPage
      view={context.view}
      batch={batch}
      progress={progress}
      own={own}
      withdrawn={withdrawn}
      form={form}
      problem={says.problem}
      notice={stillTrue(says.notice, batch)}
    >
      {children}
    </BatchPage>
  );
}

/** A page that is loaded again later does not go on saying what was so then. */
function stillTrue(notice: BatchNotice | undefined, { state }: PrintBatch): BatchNotice | undefined {
  if (notice === 'asked') return state === 'asked' ? notice : undefined;
  return notice === 'begun' && state !== 'making' ? undefined : notice;
}

async function batchOf(context: ReadContext | WriteContext, db: Db, kind: BatchKind) {
  const id = context.params['id'] ?? '';
  const batch = isUuid(id) ? await findBatch(db, id) : undefined;
  return batch?.kind === kind ? batch : undefined;
}

type Answer = (context: WriteContext) => Promise<Reply>;

const answerFor =
  (kind: BatchKind, more?: DrawMore) =>
  (
    act: (tx: Tx, id: string, now: Date, by: StaffRef) => Promise<Result<unknown, BatchRefusal>>,
    notice: string,
    trailOf: 'batch' | 'recipients' = 'batch',
  ): Answer =>
  async (context) => {
    const batch = await batchOf(context, context.tx, kind);
    if (!batch) return unknown();
    const subjects = { batch: batch.id };
    // those whose letters are in it, before its contents are gone
    const alsoAbout = trailOf === 'recipients' ? await listRecipients(context.tx, batch.id) : [];
    const audit = { subjects };
    const result = await act(context.tx, batch.id, context.now, staffActor(context));
    if (result.ok)
      return redirect(`${batchPath(kind, 'page', batch.id)}?hinweis=${notice}`, {
        audit: { subjects, alsoAbout },
      });
    const t = printBatchTexts.for(context.chamber, 'de');
    const problem = t(`refused.${result.refusal === 'unknown' ? 'state' : result.refusal}`);
    const drawn = await batchPage(context, context.tx, kind, freshForm(), { problem }, more);
    return drawn ? refusedPage(drawn, result.refusal, { audit }) : unknown();
  };

/** What cannot be taken back, once a box of this name says that it is meant. */
const answerSure =
  (kind: BatchKind, act: Answer, box: BatchBox, more?: DrawMore): Answer =>
  async (context) => {
    const { form, tx, chamber } = context;
    if (form[box] !== undefined) return act(context);
    const errors = { [box]: printBatchTexts.for(chamber, 'de')(`batch.missing.${box}`) };
    const drawn = await batchPage(context, tx, kind, keepInput(form, errors), {}, more);
    return drawn ? refusedPage(drawn, 'not-sure') : unknown();
  };

/** The batch while its file can be had by this person; else the reply that says why not. */
async function fileOf(context: ReadContext, kind: BatchKind, more?: DrawMore): Promise<BatchFile | Reply> {
  const batch = await batchOf(context, context.db, kind);
  if (!batch) return unknown();
  const own = await findOwnPart(context.db, batch, staffActor(context).staffId);
  if (own && batch.state === 'made') {
    const problem = printBatchTexts.for(context.chamber, 'de')('refused.own');
    const drawn = await batchPage(context, context.db, kind, freshForm(), { problem }, more);
    // on record, since somebody may try what the office must not do
    const audit = { outcome: `own-${own}`, subjects: { batch: batch.id } };
    return drawn ? page(drawn, { status: 403, audit }) : unknown();
  }
  const file = batch.state === 'made' ? await openBatch(context.db, context.parts.secrets, batch) : 'empty';
  if (file === 'empty') return redirect(batchPath(kind, 'page', batch.id));
  return file === 'sealed' ? redirect(`${batchPath(kind, 'page', batch.id)}?hinweis=verschlossen`) : file;
}

/** On record for the batch, and for everybody whose letter could be read. */
const audited = async (db: Db, { batch, ids }: BatchFile) => ({
  audit: {
    subjects: { batch: batch.id },
    facts: { letters: ids.length },
    alsoAbout: await listRecipients(db, batch.id),
  },
});

const downloadLetters =
  (kind: BatchKind, more?: DrawMore) =>
  async (context: ReadContext): Promise<Reply> => {
    const { parts, now } = context;
    const file = await fileOf(context, kind, more);
    if ('kind' in file) return file;
    return {
      kind: 'stream',
      body: (reading) => parts.letterPress.stream(lettersOf(reading, parts.secrets, file, now)),
      contentType: 'application/pdf',
      fileName: `stapel-${file.batch.nummer}.pdf`,
      ...(await audited(context.db, file)),
    };
  };

/** The PINs of a mass run as a table, for who prints them elsewhere. */
export async function downloadCsv(context: ReadContext): Promise<Reply> {
  const file = await fileOf(context, 'mass-run');
  if ('kind' in file) return file;
  return {
    kind: 'stream',
    body: (reading) => csvOf(reading, context.parts.secrets, file),
    contentType: 'text/csv; charset=utf-8',
    fileName: `stapel-${file.batch.nummer}.csv`,
    ...(await audited(context.db, file)),
  };
}

/** The batches of letters that people asked for. */
export const batchRoutes: readonly Route[] = batchRoutesFor('queue', staffMay('pins.ausgeben'));
