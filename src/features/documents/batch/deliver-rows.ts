import { recordAudit } from '../../../platform/audit/audit.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import { deliver } from '../box/deliver.ts';
import { documentsOf, forgetDocuments } from '../keep-document.ts';
import { moveDocuments } from '../queries.ts';
import { type DocumentRef, isRejected } from '../rules.ts';
import type { DocumentBatch } from './batch.ts';
import type { BatchWork } from './check.ts';
import { ownerFault } from './find-owner.ts';
import { holdBatch, moveBatch, selectBatch } from './queries.ts';
import { holdNextReady, updateRow } from './row-queries.ts';
import { tellNext } from './tell.ts';
import { batchTexts } from './texts.de.ts';

const longestRunMs = 10_000;

/**
 * Puts the documents of a Sammelzustellung into their boxes, each in a transaction of its own with its row: killed in
 * between, the rest is done by the next run, and none twice. Then tells everybody who may open some of them, once.
 * @returns true where more is left
 */
export async function deliverBatch({ house, chamber, batch, now }: BatchWork): Promise<boolean> {
  const { database } = house;
  const until = performance.now() + longestRunMs;
  while (await writing(database, chamber, (tx) => deliverNext(tx, batch, now)))
    if (performance.now() > until) return true;
  for (;;) {
    const fresh = await reading(database, chamber, (db) => selectBatch(db, batch.id));
    if (fresh?.state !== 'delivering') return true;
    if (!(await writing(database, chamber, (tx) => tellNext(tx, batch.id, now)))) break;
    if (performance.now() > until) return true;
  }
  await writing(database, chamber, (tx) => finish(tx, batch, now));
  return true;
}

/** Delivers the next document, unless something has come in between. @returns false where none is left */
async function deliverNext(tx: Tx, batch: DocumentBatch, now: Date): Promise<boolean> {
  const row = await holdNextReady(tx, batch.id);
  if (!row?.owner) return false;
  const waiting: DocumentRef = { kind: 'batch', id: row.id };
  const reason = (await ownerFault(tx, row.owner, now)) ?? (await documentFault(tx, waiting));
  if (reason !== undefined) {
    await updateRow(tx, row.id, { state: 'failed', reason });
    await forgetDocuments(tx, waiting);
    return true;
  }
  // the row's id is its form's: the same row is one delivery, however often it is tried
  const formId = row.id;
  await moveDocuments(tx, waiting, { kind: 'form', id: formId });
  const staffId = batch.begunStaffId ?? '';
  const delivered = await deliver(
    tx,
    {
      formId,
      owner: row.owner,
      kind: row.kind,
      year: batch.year,
      subject: row.subject,
      isFormal: batch.isFormal,
      deliveredAt: now,
      by: { staffId, name: batch.begunBy ?? batch.writtenBy },
    },
    row.name,
    'later',
  );
  if (!delivered.ok) throw new Error(`row ${row.id} was to be delivered and is not: ${delivered.refusal}`);
  const { id: deliveryId, lapsed } = delivered.value;
  await updateRow(tx, row.id, { state: 'delivered', deliveryId });
  await recordAudit(tx, {
    event: 'documents.delivered',
    outcome: 'done',
    at: now,
    staffId,
    subjects: {
      [row.owner.kind]: row.owner.id,
      batch: batch.id,
      ...(deliveryId ? { delivery: deliveryId } : {}),
    },
    facts: { formal: batch.isFormal, ...(lapsed ? { byPost: lapsed } : {}) },
    from: 'worker',
  });
  return true;
}

/** What has been found in a document since it was looked at. */
async function documentFault(tx: Tx, waiting: DocumentRef): Promise<string | undefined> {
  const t = batchTexts.for(tx.chamber, 'de');
  const documents = await documentsOf(tx, waiting);
  if (documents.length === 0) return t('fault.gone');
  const rejected = documents.map(({ scan }) => scan).find(isRejected);
  return rejected && t(`fault.${rejected}`);
}

async function finish(tx: Tx, { id }: DocumentBatch, now: Date): Promise<void> {
  const batch = await holdBatch(tx, id);
  if (!(await moveBatch(tx, id, ['delivering'], 'delivered', { finishedAt: now }))) return;
  await recordAudit(tx, {
    event: 'documents.batch-delivered',
    outcome: 'done',
    at: now,
    subjects: { batch: id },
    facts: { mails: batch?.told ?? 0 },
    from: 'worker',
  });
}
