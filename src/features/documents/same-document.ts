import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import { isSameFile } from '../../platform/storage/stored-file.ts';
import type { DocumentRecord, KeptFile } from './document.ts';
import { selectStored } from './queries.ts';

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
