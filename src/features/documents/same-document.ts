import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { isSameFile } from '../../platform/storage/stored-file.ts';
import type { DocumentRecord, KeptFile } from './document.ts';
import { documentsOf } from './keep-document.ts';
import { selectStored } from './queries.ts';
import type { DocumentRef } from './rules.ts';

/**
 * Whether a received file is what is kept already, by its name and byte for byte: scanners call everything the same, and
 * forms saved again keep their size.
 */
export async function isSameDocument(
  db: Db,
  { chamber, parts }: Pick<RequestFacts, 'chamber' | 'parts'>,
  { id, name, size }: DocumentRecord,
  file: KeptFile,
): Promise<boolean> {
  if (name !== file.name || size !== file.size) return false;
  const stored = await selectStored(db, id);
  return stored !== undefined && isSameFile(parts, chamber.slug, stored, file);
}

/** Whether some received files are others than those that hang there: a form sent a second time is then another one. */
export async function bringsOthers(
  db: Db,
  facts: Pick<RequestFacts, 'chamber' | 'parts'>,
  ref: DocumentRef,
  files: readonly KeptFile[],
): Promise<boolean> {
  const there = await documentsOf(db, ref);
  for (const file of files) {
    let isThere = false;
    for (const one of there) isThere ||= await isSameDocument(db, facts, one, file);
    if (!isThere) return true;
  }
  return false;
}
