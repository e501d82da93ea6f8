import { signedIn, whereOffered } from '../../../platform/access/permission.ts';
import type { Mandate } from '../../../platform/access/actor.ts';
import {
  type PrepareContext,
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../../platform/http/context.ts';
import { openOwnForm, sealForm } from '../../../platform/http/form-once.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, postPrepared, type Route } from '../../../platform/http/route.ts';
import { countTowards, opensAgain } from '../../../platform/limits/limits.ts';
import { formatDateTime } from '../../../lib/dates.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { documentOf, documentReply } from '../document-reply.ts';
import { documentsOf } from '../keep-document.ts';
import { keepOnForm } from '../keep-on-form.ts';
import { bringsOthers } from '../same-document.ts';
import { SentPage } from '../pages/sent-page.tsx';
import { UploadPage } from '../pages/upload-page.tsx';
import { paths, sentPath } from '../paths.ts';
import { maySeeUpload, maySendDocuments } from '../permissions.ts';
import { type ReceivedFiles, receiveFiles } from '../receive-files.ts';
import { type DocumentRef, mostFileBytes, mostFiles } from '../rules.ts';
import { documentSettings, offersUpload } from '../settings.ts';
import { fileTexts } from '../file-texts.de.ts';
import { documentTexts } from '../texts.de.ts';
import { formsWithFiles } from './limits.ts';
import { selectByForm, selectUpload } from './queries.ts';
import { readUploadForm } from './read-upload-form.ts';
import { sendUpload } from './send-upload.ts';
import type { UploadRecord } from './upload-record.ts';
import { refusalSentences } from './sentences.ts';

const maySeeSent = whereOffered(signedIn, offersUpload);

/** Sending documents, and what one has sent. */
export const uploadRoutes: readonly Route[] = [
  get(paths.upload, { may: maySendDocuments }, (context) =>
    page(
      <UploadPage
        view={context.view}
        form={freshForm()}
        token={sealForm(context, 'documents')}
        forWhom={mandateIn(context).label}
        kept={[]}
      />,
    ),
  ),
  postPrepared(
    paths.upload,
    {
      may: maySendDocuments,
      audit: 'documents.sent',
      files: { mostBytes: mostFileBytes, mostFiles },
      prepare: (context: PrepareContext) => receiveFiles(context, 'files'),
    },
    send,
  ),
  get(paths.sent, { may: maySeeSent }, async (context) => {
    const upload = await shownUpload(context);
    if (!upload) return unknown();
    const documents = await documentsOf(context.db, refOf(upload));
    const isOwn = upload.accountId === signedInActor(context).accountId;
    const sentBy = isOwn ? undefined : (upload.sender ?? '–');
    return page(<SentPage view={context.view} upload={upload} sentBy={sentBy} documents={documents} />);
  }),
  get(paths.sentFile, { may: maySeeSent }, async (context) => {
    const upload = await shownUpload(context);
    const document = upload && (await documentOf(context.db, refOf(upload), context.params['id'] ?? ''));
    return (document && (await documentReply(context.db, context, document))) ?? unknown();
  }),
];

const refOf = ({ nummer }: Pick<UploadRecord, 'nummer'>): DocumentRef => ({
  kind: 'upload',
  id: String(nummer),
});

function mandateIn(context: Pick<RequestFacts, 'actor'>): Mandate {
  const { actingFor } = signedInActor(context);
  if (!actingFor) throw new Error('this route must require somebody to act for');
  return actingFor;
}

/** An upload that is the person's to see; everybody else's is none. */
async function shownUpload(context: ReadContext): Promise<UploadRecord | undefined> {
  const typed = context.params['nummer'] ?? '';
  const upload = /^\d{1,9}$/.test(typed) ? await selectUpload(context.db, Number(typed)) : undefined;
  return upload && maySeeUpload(signedInActor(context), upload) ? upload : undefined;
}

async function send(context: WriteContext, received: ReceivedFiles): Promise<Reply> {
  const { chamber, form: posted, locale, now, tx } = context;
  const account = signedInActor(context);
  const formId = openOwnForm(context, 'documents', posted['form']);
  const t = documentTexts.for(chamber, locale);
  // a form whose seal is none of ours has no files yet; those of now would hang on nothing
  if (!formId) return again(context, undefined, { '': t('form.over') }, 'no-form');
  const form = { id: formId, token: posted['form'] ?? '' };
  const before = await selectByForm(tx, formId);
  const sentBefore = { kind: 'upload', id: String(before) } as const;
  if (before !== undefined && !(await bringsOthers(tx, context, sentBefore, received.kept)))
    return redirect(sentPath(before));
  if (received.kept.length > 0 && !(await countTowards(tx, formsWithFiles, account.accountId, now))) {
    const when = formatDateTime(opensAgain(formsWithFiles, now), locale);
    return again(context, form, { '': t('upload.tooMany', { when }) }, 'too-many', 429);
  }
  if (before !== undefined) {
    // somebody went back in the browser and chose other files: they wait on a form of their own
    const token = sealForm(context, 'documents');
    const fresh = openOwnForm(context, 'documents', token) ?? '';
    const { sentence } = await keepOnForm(context, fresh, received);
    const files = [fileTexts.for(chamber, locale)('form-sent', { nummer: before }), sentence]
      .filter(Boolean)
      .join(' ');
    return again(context, { id: fresh, token }, { files }, 'other-files');
  }
  const { sentence } = await keepOnForm(context, formId, received);
  const isEmpty = (await documentsOf(tx, { kind: 'form', id: formId })).length === 0;
  const files = sentence ?? (isEmpty ? t('files.missing') : undefined);
  const errors = { ...refusalSentences(chamber, locale, posted), ...(files ? { files } : {}) };
  if (Object.keys(errors).length > 0) return again(context, form, errors, Object.keys(errors).join(','));
  const read = readUploadForm(posted, documentSettings.of(chamber).departments);
  if (!read.ok) throw new Error('a form without errors must be readable');
  const sent = await sendUpload(tx, { account, mandate: mandateIn(context), now }, formId, read.value);
  if (!sent.ok) {
    return again(context, form, { files: t('files.missing') }, sent.refusal);
  }
  return redirect(sentPath(sent.value), {
    audit: { subjects: { upload: String(sent.value) }, facts: { files: received.kept.length } },
  });
}

async function again(
  context: WriteContext,
  form: { readonly id: string; readonly token: string } | undefined,
  errors: Readonly<Record<string, string>>,
  why: string,
  status = 422,
): Promise<Reply> {
  const kept = form ? await documentsOf(context.tx as Db, { kind: 'form', id: form.id }) : [];
  const boxes = Object.keys(context.form).filter((name) => name.startsWith('ohne-'));
  return refusedPage(
    <UploadPage
      view={context.view}
      form={keepInput(context.form, errors, ['form', ...boxes])}
      token={form?.token ?? sealForm(context, 'documents')}
      forWhom={mandateIn(context).label}
      kept={kept}
    />,
    why,
    { status },
  );
}
