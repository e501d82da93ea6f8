import { fileKindOf } from '../../../lib/file-kinds.ts';
import { tidyFileName } from '../../../lib/file-names.ts';
import { done, type Result, refused } from '../../../lib/result.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { UploadRefusal, Uploads } from '../../../platform/http/uploads.ts';
import type { LinkDocument } from './queries.ts';

/** Why a document was not taken. */
export type DocumentRefusal = UploadRefusal | 'no-document' | 'bad-file';

// the key is shared by all chambers, so the chamber is part of the purpose
const purpose = (chamber: Chamber) => `freischaltung/link-document/${chamber.slug}`;

/** Judges the document by its content, whatever its name says, and seals it; work for before the transaction opens. */
export async function readDocument(
  chamber: Chamber,
  secrets: SecretBox,
  { files, refusal }: Uploads,
): Promise<Result<LinkDocument, DocumentRefusal>> {
  if (refusal) return refused(refusal);
  const [file] = files;
  if (!file || file.size === 0) return refused('no-document');
  const kind = await fileKindOf(file);
  if (!kind.ok) return refused('bad-file');
  const { endings, contentType } = kind.value;
  return done({
    name: tidyFileName(file.name, endings, 'dokument'),
    contentType,
    sealed: secrets.seal(purpose(chamber), await file.whole()),
  });
}

/** Opens a kept document; undefined where it was sealed with another key. */
export function openDocument(
  chamber: Chamber,
  secrets: SecretBox,
  { sealed }: LinkDocument,
): Buffer | undefined {
  try {
    return secrets.open(purpose(chamber), sealed);
  } catch {
    return undefined;
  }
}
