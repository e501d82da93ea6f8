import { randomUUID } from 'node:crypto';
import { bytesInMemory } from '../../../lib/file-bytes.ts';
import { fileKindOf } from '../../../lib/file-kinds.ts';
import { tidyFileName } from '../../../lib/file-names.ts';
import { reading, writing } from '../../../platform/database/database.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { storeFile } from '../../../platform/storage/stored-file.ts';
import { consentOf } from '../bekanntgabe/provide.ts';
import { recipientsOf } from '../box/deliver.ts';
import type { BoxOwner } from '../box/delivery.ts';
import type { KeptFile } from '../document.ts';
import { keepDocument } from '../keep-document.ts';
import type { DeliveryKind } from '../rules.ts';
import { fileTexts } from '../file-texts.de.ts';
import type { DocumentBatch } from './batch.ts';
import { findFiles } from './found-files.ts';
import { ownerByName, ownerByNumber } from './find-owner.ts';
import { type PlannedRow, planRows } from './plan.ts';
import { deleteFiles, holdBatch, moveBatch, selectBatch, selectFiles, updateFound } from './queries.ts';
import { insertRow, lastPosition, type NewRow } from './row-queries.ts';
import { mostDocumentBytes, type RowWay } from './rules.ts';
import { sentBytes } from './sent-bytes.ts';
import { documentTexts } from '../texts.de.ts';
import { batchTexts } from './texts.de.ts';

/** What the worker is given for one Sammelzustellung. */
export interface BatchWork {
  readonly house: Pick<House, 'database' | 'secrets' | 'storage' | 'virusScanner'>;
  readonly chamber: Chamber;
  readonly batch: DocumentBatch;
  readonly now: Date;
}

/** Whoever watches sees how far it is, and a worker that is to stop gets the chance to. */
const longestRunMs = 10_000;

/**
 * Looks at what was sent, file by file: whose it is, what is in it. Good ones are kept sealed in the store. Each file has a
 * transaction of its own; a killed worker goes on after the last one that was noted.
 * @returns true where more is left
 */
export async function checkBatch(work: BatchWork): Promise<boolean> {
  const { house, chamber, batch } = work;
  try {
    return await checkAll(work);
  } catch (error) {
    const fresh = await reading(house.database, chamber, (db) => selectBatch(db, batch.id));
    // somebody has given it up meanwhile, and with it what was sent
    if (fresh?.state !== 'checking') return true;
    throw error;
  }
}

async function checkAll(work: BatchWork): Promise<boolean> {
  const { house, chamber, batch } = work;
  const { database } = house;
  const until = performance.now() + longestRunMs;
  const { sent, last } = await reading(database, chamber, async (db) => ({
    sent: await selectFiles(db, batch.id),
    last: await lastPosition(db, batch.id),
  }));
  const sources = sent.map((file) => ({
    name: file.name,
    bytes: sentBytes({ ...house, chamber }, file),
  }));
  const plan = await planRows(chamber, batch, await findFiles(chamber, sources));
  if (batch.found !== plan.length)
    await writing(database, chamber, (tx) => updateFound(tx, batch.id, plan.length));
  for (const [index, planned] of plan.entries()) {
    if (index < last) continue;
    if (performance.now() > until) return true;
    await checkRow(work, planned, index + 1);
  }
  await writing(database, chamber, async (tx) => {
    if (await moveBatch(tx, batch.id, ['checking'], 'checked')) await deleteFiles(tx, batch.id);
  });
  return true;
}

async function checkRow({ house, chamber, batch, now }: BatchWork, planned: PlannedRow, position: number) {
  const { database, virusScanner } = house;
  const id = randomUUID();
  const { row, file } = await judged({ house, chamber, batch, now }, planned, { id, position });
  await writing(database, chamber, async (tx) => {
    // given up, or done by another worker
    if ((await holdBatch(tx, batch.id))?.state !== 'checking') return;
    if ((await lastPosition(tx, batch.id)) >= position) return;
    await insertRow(tx, batch.id, row);
    if (file) await keepDocument(tx, { kind: 'batch', id }, file, { now, parts: { virusScanner } });
  });
}

async function judged(
  { house, chamber, batch, now }: BatchWork,
  { file, name, line, nummer, kind, subject, fault }: PlannedRow,
  at: Pick<NewRow, 'id' | 'position'>,
): Promise<{ readonly row: NewRow; readonly file?: KeptFile }> {
  const { database } = house;
  const row = { ...at, file: name, line, kind, subject, owner: null, name: '', way: null } as const;
  const refuse = (reason: string, more: Partial<NewRow> = {}) =>
    ({ row: { ...row, nummer: nummer ?? '', ...more, state: 'refused', reason } }) as const;
  if (fault !== undefined || !file)
    return refuse(fault ?? batchTexts.for(chamber, 'de')('fault.file-missing'));
  const found = await reading(database, chamber, async (db) => {
    const owner = await (nummer === undefined
      ? ownerByName(db, batch.numbers, lastPart(name), now)
      : ownerByNumber(db, batch.numbers, nummer, now));
    const way = owner.ok ? await wayOf(db, owner.value.owner, { kind, isFormal: batch.isFormal, now }) : null;
    return { owner, way };
  });
  if (!found.owner.ok) return refuse(found.owner.refusal.reason, { nummer: found.owner.refusal.nummer });
  const whose = found.owner.value;
  const bytes = await file.read(mostDocumentBytes);
  const kept = typeof bytes === 'string' ? bytes : await keptPdf(house, chamber, name, bytes);
  if (typeof kept === 'string') return refuse(kept, whose);
  return { row: { ...row, ...whose, state: 'ready', reason: null, way: found.way }, file: kept };
}

/** Keeps a PDF sealed in the store. @returns why not, in a sentence */
async function keptPdf(
  house: BatchWork['house'],
  chamber: Chamber,
  name: string,
  bytes: Buffer,
): Promise<KeptFile | string> {
  const kind = await fileKindOf(bytesInMemory(bytes));
  if (!kind.ok && kind.refusal !== 'unknown-kind')
    return fileTexts.for(chamber, 'de')(kind.refusal, { name });
  if (!kind.ok || kind.value.name !== 'pdf') return batchTexts.for(chamber, 'de')('fault.not-pdf');
  const { endings, contentType } = kind.value;
  const stored = await storeFile(house, chamber.slug, [bytes]);
  return {
    ...stored,
    name: tidyFileName(name, endings, documentTexts.for(chamber, 'de')('file.unnamed')),
    contentType,
  };
}

/** Which way it would go if it were delivered now. */
async function wayOf(
  db: Db,
  owner: BoxOwner,
  { kind, isFormal, now }: { readonly kind: DeliveryKind; readonly isFormal: boolean; readonly now: Date },
): Promise<RowWay> {
  const isOpened = (await recipientsOf(db, owner, { kind }, now)).length > 0;
  if (!isFormal) return isOpened ? 'told' : 'box';
  return isOpened && (await consentOf(db, owner)) ? 'told' : 'post';
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
