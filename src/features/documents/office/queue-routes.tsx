import type { Db } from '../../../platform/database/handles.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import {
  type ReadContext,
  type RequestFacts,
  staffActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, getAudited, post, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { documentOf, documentReply } from '../document-reply.ts';
import { documentsOf } from '../keep-document.ts';
import { officePaths, officeUploadPath } from '../paths.ts';
import type { DocumentRef } from '../rules.ts';
import { documentSettings, offersUpload } from '../settings.ts';
import { selectQueue, selectUpload, updateDepartment, updateDone } from '../upload/queries.ts';
import type { UploadRecord } from '../upload/upload-record.ts';
import { QueuePage } from './queue-page.tsx';
import { departmentsOf, maySeeQueue } from './rights.ts';
import { documentOfficeTexts } from './texts.de.ts';
import { OfficeUploadPage, type UploadNotice } from './upload-page.tsx';

const mostListed = 200;

/** What customers have sent, by department. */
export const queueRoutes: readonly Route[] = [
  get(officePaths.queue, { may: maySeeQueue }, showQueue),
  getAudited(officePaths.upload, { may: maySeeQueue, audit: 'documents.upload-opened' }, async (context) => {
    const upload = await find(context, context.db);
    if (!upload) return unknown();
    const said = context.query.get('hinweis');
    const notice = (['done', 'passed', 'too-late'] as const).find((one) => one === said);
    return page(await drawn(context, context.db, upload, { notice }), {
      audit: { subjects: subjectsOf(upload) },
    });
  }),
  getAudited(officePaths.file, { may: maySeeQueue, audit: 'documents.opened' }, async (context) => {
    const upload = await find(context, context.db);
    const document = upload && (await documentOf(context.db, refOf(upload), context.params['id'] ?? ''));
    const reply = document && (await documentReply(context.db, context, document));
    return reply ? { ...reply, audit: { subjects: subjectsOf(upload) } } : unknown();
  }),
  post(officePaths.done, { may: maySeeQueue, audit: 'documents.upload-done' }, markDone),
  post(officePaths.pass, { may: maySeeQueue, audit: 'documents.upload-passed' }, pass),
];

/** What waits for the departments of this person. */
export async function uploadWork(context: ReadContext): Promise<readonly OfficeWork[]> {
  if (!offersUpload(context.chamber)) return [];
  const t = documentOfficeTexts.for(context.chamber, 'de');
  const uploads = await selectQueue(context.db, departmentsOf(context.actor), false, mostListed);
  return uploads.map(({ nummer, subject, subjectName, sentAt }) => ({
    what: t('work.what', { subject }),
    forWhom: subjectName,
    since: sentAt,
    href: officeUploadPath(nummer),
  }));
}

const refOf = ({ nummer }: UploadRecord): DocumentRef => ({ kind: 'upload', id: String(nummer) });

/** Who sent it stands with it, so that the person sees who looked at it. */
const subjectsOf = ({ nummer, subjectKind, subjectId, accountId }: UploadRecord) => ({
  upload: String(nummer),
  [subjectKind]: subjectId,
  ...(accountId ? { account: accountId } : {}),
});

/** An upload to a department whose documents this person may open; every other one is none. */
async function find(
  context: Pick<RequestFacts, 'actor' | 'params'>,
  db: Db,
): Promise<UploadRecord | undefined> {
  const typed = context.params['nummer'] ?? '';
  const upload = /^\d{1,9}$/.test(typed) ? await selectUpload(db, Number(typed)) : undefined;
  return upload && departmentsOf(context.actor).includes(upload.department) ? upload : undefined;
}

async function showQueue(context: ReadContext): Promise<Reply> {
  const { actor, db, query, view } = context;
  const departments = departmentsOf(actor);
  const chosen = departments.find((one) => one === query.get('abteilung'));
  const isDone = query.get('stand') === 'erledigt';
  const uploads = await selectQueue(db, chosen ? [chosen] : departments, isDone, mostListed + 1);
  return page(
    <QueuePage
      view={view}
      uploads={uploads.slice(0, mostListed)}
      departments={departments}
      chosen={chosen}
      isDone={isDone}
      hasMore={uploads.length > mostListed}
    />,
  );
}

async function drawn(
  { view }: Pick<RequestFacts, 'view'>,
  db: Db,
  upload: UploadRecord,
  {
    notice,
    errors = {},
  }: { readonly notice?: UploadNotice | undefined; readonly errors?: Readonly<Record<string, string>> },
) {
  const documents = await documentsOf(db, refOf(upload));
  const form = { ...freshForm(), errors };
  return <OfficeUploadPage view={view} upload={upload} documents={documents} notice={notice} form={form} />;
}

/** Of two who do it at once one does; the other reads who it was. */
async function markDone(context: WriteContext): Promise<Reply> {
  const { now, tx } = context;
  const { staffId, name } = staffActor(context);
  const upload = await find(context, tx);
  if (!upload) return { ...unknown(), audit: { outcome: 'unknown' } };
  const isDone = await updateDone(tx, upload.nummer, { at: now, name, staffId });
  return redirect(`${officeUploadPath(upload.nummer)}?hinweis=${isDone ? 'done' : 'too-late'}`, {
    audit: { subjects: subjectsOf(upload), ...(isDone ? {} : { outcome: 'too-late' }) },
  });
}

async function pass(context: WriteContext): Promise<Reply> {
  const { chamber, form, tx } = context;
  const upload = await find(context, tx);
  if (!upload) return { ...unknown(), audit: { outcome: 'unknown' } };
  const to = documentSettings.of(chamber).departments.find((one) => one === form['department']);
  if (to === undefined || to === upload.department) {
    const errors = { department: documentOfficeTexts.for(chamber, 'de')('upload.passMissing') };
    return refusedPage(await drawn(context, tx, upload, { errors }), 'no-department');
  }
  const isPassed = await updateDepartment(tx, upload.nummer, to);
  const isStillOpen = departmentsOf(context.actor).includes(to) || !isPassed;
  const notice = isPassed ? 'passed' : 'too-late';
  return redirect(isStillOpen ? `${officeUploadPath(upload.nummer)}?hinweis=${notice}` : officePaths.queue, {
    audit: { subjects: subjectsOf(upload), ...(isPassed ? { facts: { to } } : { outcome: 'too-late' }) },
  });
}
