import { readFromPieces } from '../../../lib/equal-pieces.ts';
import type { FileBytes } from '../../../lib/file-bytes.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import { type Database, reading } from '../../../platform/database/database.ts';
import { pieceBytes } from '../../../platform/http/receive-file.ts';
import type { SentFile } from './batch.ts';
import { selectPiece } from './queries.ts';

/** What a piece is sealed for: its place in this file of this chamber. */
export function piecePurpose(slug: string, fileId: string, number: number): string {
  return `documents/batch/${slug}/${fileId}/${number}`;
}

/** The bytes of a file as it was sent, read from its sealed pieces. One of them is in memory. */
export function sentBytes(
  {
    database,
    secrets,
    chamber,
  }: { readonly database: Database; readonly secrets: SecretBox; readonly chamber: Chamber },
  { id, bytes: size }: SentFile,
): FileBytes {
  return {
    size,
    read: readFromPieces({
      size,
      pieceBytes,
      remembered: 1,
      async pieceOf(number) {
        const sealed = await reading(database, chamber, (db) => selectPiece(db, id, number));
        if (!sealed) throw new Error(`piece ${number} of file ${id} is missing`);
        return secrets.open(piecePurpose(chamber.slug, id, number), sealed);
      },
    }),
  };
}
