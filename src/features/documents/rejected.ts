import { recordAudit } from '../../platform/audit/audit.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import { tellAccount } from '../accounts/index.ts';
import { findColleague } from '../staff/index.ts';
import { bekanntgabeJobName } from './bekanntgabe/job.ts';
import { nameOf } from './bekanntgabe/tell.ts';
import { selectDeliverer } from './box/deliverer-queries.ts';
import type { DocumentRecord } from './document.ts';
import { notDeliveredMail } from './mails/not-delivered-mail.ts';
import { rejectedMail } from './mails/upload-received-mail.ts';
import { uploadReceivedNotice } from './notice-kinds.ts';
import { noteUntold, selectDocument, takeUntold } from './queries.ts';
import { type DocumentRef, isRejected, type RejectedState } from './rules.ts';
import { selectUpload } from './upload/queries.ts';

/** Wakes whoever keeps things that documents hang on, once one of these documents was rejected. */
export const documentRejected = 'documents.rejected';

/** A document that nobody will ever get. */
export interface RejectedDocument extends DocumentRecord {
  readonly scan: RejectedState;
}

/** Goes on with what waited for a document to be readable: a formal one is provided now. */
export async function noteScanned(tx: Tx, documentId: string): Promise<void> {
  const document = await selectDocument(tx, documentId);
  if (document?.ref.kind === 'delivery') await wakeJob(tx, bekanntgabeJobName);
}

/**
 * A document holds a virus, or cannot be read by anybody: whoever has to send another one is told. The sender of an
 * upload, the colleague who delivered it; for an Antrag, the feature that keeps it ({@link takeRejected}).
 */
export async function noteRejected(tx: Tx, documentId: string, now: Date): Promise<void> {
  const document = await selectDocument(tx, documentId);
  if (!document || !isRejected(document.scan)) return;
  await recordAudit(tx, {
    event: document.scan === 'infected' ? 'documents.infected' : 'documents.unreadable',
    outcome: 'done',
    at: now,
    subjects: { document: documentId },
    from: 'worker',
  });
  const rejected = { ...document, scan: document.scan };
  if (document.ref.kind === 'upload') await tellSender(tx, rejected, now);
  if (document.ref.kind === 'delivery') await tellDeliverer(tx, rejected, now);
  if (document.ref.kind === 'antrag') {
    await noteUntold(tx, documentId);
    await wakeJob(tx, documentRejected);
  }
}

/**
 * Takes a rejected document that hangs on things of a kind, for the feature that keeps them to tell its people; each is
 * taken once. Its job lets itself be woken by {@link documentRejected}.
 */
export async function takeRejected(tx: Tx, kind: DocumentRef['kind']): Promise<RejectedDocument | undefined> {
  const document = await takeUntold(tx, kind);
  return document && isRejected(document.scan) ? { ...document, scan: document.scan } : undefined;
}

async function tellSender(tx: Tx, document: RejectedDocument, now: Date): Promise<void> {
  const upload = await selectUpload(tx, Number(document.ref.id));
  if (!upload?.accountId) return;
  const facts = { nummer: upload.nummer, fileName: document.name, scan: document.scan };
  await tellAccount(
    tx,
    upload.accountId,
    {
      kind: 'documents.infected',
      notice: uploadReceivedNotice,
      write: (chamber, locale, to) => rejectedMail(chamber, locale, to, facts),
    },
    now,
  );
}

async function tellDeliverer(tx: Tx, document: RejectedDocument, now: Date): Promise<void> {
  await wakeJob(tx, bekanntgabeJobName);
  const delivery = await selectDeliverer(tx, document.ref.id);
  const colleague = delivery && (await findColleague(tx, delivery.staffId));
  if (!colleague) return;
  const { owner, subject, isFormal } = delivery;
  const content = notDeliveredMail(tx.chamber, colleague.name, {
    fileName: document.name,
    scan: document.scan,
    forWhom: await nameOf(tx, owner),
    owner,
    subject,
    isFormal,
  });
  await sendMail(
    tx,
    { kind: 'documents.not-delivered', to: colleague.email, belongsTo: null, locale: 'de', content },
    now,
  );
}
