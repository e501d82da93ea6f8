import type { Db, Tx } from '../../platform/database/handles.ts';
import type { Parts } from '../../platform/http/context.ts';
import { wakeJob } from '../../platform/jobs/job.ts';
import type { DocumentRecord, KeptFile } from './document.ts';
import { deleteDocuments, insertDocument, moveDocuments, selectDocuments } from './queries.ts';
import type { DocumentRef } from './rules.ts';

/** Name of the job that has documents looked at by the virus scanner. */
export const scanJobName = 'documents.scan';

/** Name of the job that makes views as PDF. */
export const viewJobName = 'documents.views';

/** What keeping a document needs to know; the context of a route has it. */
export interface Keeping {
  readonly now: Date;
  /** Says whether a virus scanner looks at it before anybody gets it. */
  readonly parts: Pick<Parts, 'virusScanner'>;
}

/** Keeps a received file as a document of something. @returns its id */
export async function keepDocument(
  tx: Tx,
  ref: DocumentRef,
  file: KeptFile,
  { now, parts }: Keeping,
): Promise<string> {
  const scansFiles = parts.virusScanner !== undefined;
  const id = await insertDocument(tx, ref, file, { scan: scansFiles ? 'waiting' : 'unscanned', keptAt: now });
  await wakeJob(tx, scansFiles ? scanJobName : viewJobName);
  return id;
}

/** The documents of something, in the order in which they were kept. */
export function documentsOf(db: Db, ref: DocumentRef): Promise<readonly DocumentRecord[]> {
  return selectDocuments(db, ref.kind, [ref.id]);
}

/** Deletes all documents of something, or some of them; nobody can read them any more, not even from the store. */
export function forgetDocuments(tx: Tx, ref: DocumentRef, only?: readonly string[]): Promise<number> {
  return deleteDocuments(tx, ref, only);
}

/** Hangs the documents of something on something else, behind what hangs there. */
export function rehangDocuments(tx: Tx, from: DocumentRef, to: DocumentRef): Promise<void> {
  return moveDocuments(tx, from, to);
}
