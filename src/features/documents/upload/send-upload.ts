import { done, type Result, refused } from '../../../lib/result.ts';
import type { Mandate, SignedInActor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { tellAccount } from '../../accounts/index.ts';
import { documentsOf, forgetDocuments } from '../keep-document.ts';
import { uploadReceivedMail } from '../mails/upload-received-mail.ts';
import { uploadReceivedNotice } from '../notice-kinds.ts';
import { moveDocuments } from '../queries.ts';
import type { DocumentRef } from '../rules.ts';
import { insertUpload, selectByForm } from './queries.ts';
import type { UploadForm } from './read-upload-form.ts';

/** Who sends documents for whom, and when. */
export interface UploadSender {
  readonly account: Pick<SignedInActor, 'accountId'>;
  readonly mandate: Mandate;
  readonly now: Date;
}

/** Why nothing was sent: no document hangs on the form. */
export type UploadRefusal = 'no-files';

/**
 * Takes documents that hang on a form (row C8): they get a number, and their department finds them in its queue, all in
 * one transaction; the person gets both in writing. The same form sent twice is one upload.
 */
export async function sendUpload(
  tx: Tx,
  { account, mandate, now }: UploadSender,
  formId: string,
  form: UploadForm,
): Promise<Result<number, UploadRefusal>> {
  const onForm: DocumentRef = { kind: 'form', id: formId };
  const files = await documentsOf(tx, onForm);
  if (files.length === 0) return refused('no-files');
  const nummer = await insertUpload(tx, {
    ...form,
    formId,
    accountId: account.accountId,
    subject: { kind: mandate.kind, id: mandate.subjectId },
    sentAt: now,
  });
  if (nummer === undefined) {
    // sent at the same moment by a second press: those files are the same
    await forgetDocuments(tx, onForm);
    return done((await selectByForm(tx, formId)) ?? 0);
  }
  await moveDocuments(tx, onForm, { kind: 'upload', id: String(nummer) });
  const facts = {
    nummer,
    sentAt: now,
    department: form.department,
    title: form.title,
    forWhom: mandate.label,
    fileNames: files.map(({ name }) => name),
  };
  await tellAccount(
    tx,
    account.accountId,
    {
      kind: 'documents.upload-received',
      notice: uploadReceivedNotice,
      write: (chamber, locale, to) => uploadReceivedMail(chamber, locale, to, facts),
    },
    now,
  );
  return done(nummer);
}
