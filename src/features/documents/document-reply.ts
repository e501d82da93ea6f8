import { isUuid } from '../../lib/uuid.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { RequestFacts } from '../../platform/http/context.ts';
import type { Reply } from '../../platform/http/reply.ts';
import { readFile, type StoredFile } from '../../platform/storage/stored-file.ts';
import type { DocumentRecord } from './document.ts';
import { selectView } from './pdf-views/queries.ts';
import { viewName, viewQuery } from './pdf-views/view-path.ts';
import { selectDocument, selectStored } from './queries.ts';
import { type DocumentRef, isReadable } from './rules.ts';

/** A document by its id, if it hangs on what the caller has already allowed. */
export async function documentOf(db: Db, ref: DocumentRef, id: string): Promise<DocumentRecord | undefined> {
  const document = isUuid(id) ? await selectDocument(db, id) : undefined;
  return document?.ref.kind === ref.kind && document.ref.id === ref.id ? document : undefined;
}

/**
 * A document as a file to be saved: never shown by the browser, never kept by it, and without a way to run whatever is in
 * it. Where the address asks for the view as PDF, that one, by the same rules. Undefined while the virus scanner has not
 * let it through, and where it is gone. Whether the person may have it is the caller's to judge.
 */
export async function documentReply(
  db: Db,
  { chamber, parts, query }: Pick<RequestFacts, 'chamber' | 'parts' | 'query'>,
  document: DocumentRecord,
): Promise<Reply | undefined> {
  if (!isReadable(document.scan)) return undefined;
  const asView = query.get(viewQuery.name) === viewQuery.value;
  const stored = await (asView ? selectView(db, document.id) : selectStored(db, document.id));
  if (!stored) return undefined;
  const bytes = await begun(parts, chamber.slug, stored);
  return {
    kind: 'stream',
    contentType: asView ? 'application/pdf' : document.contentType,
    fileName: asView ? viewName(document.name) : document.name,
    headers: { 'content-security-policy': "default-src 'none'; sandbox" },
    body: () => bytes,
    audit: { subjects: { document: document.id } },
  };
}

/** Reads on from a first piece that was proven whole: what is missing or damaged is a fault, and no half of a file. */
async function begun(
  parts: RequestFacts['parts'],
  slug: string,
  stored: Pick<StoredFile, 'object' | 'sealedKey'>,
): Promise<AsyncGenerator<Uint8Array>> {
  const pieces = readFile(parts, slug, stored);
  const first = await pieces.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pieces;
  })();
}
