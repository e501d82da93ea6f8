import { type Db, tables, type Tx } from '../../platform/database/handles.ts';

interface PieceTables {
  office_import_pieces: { import_id: string; number: number; bytes: Buffer };
}

/** Keeps one piece of a file. */
export async function insertPiece(tx: Tx, importId: string, number: number, bytes: Buffer): Promise<void> {
  await tables<PieceTables>(tx)
    .insertInto('office_import_pieces')
    .values({ import_id: importId, number, bytes })
    .execute();
}

/** One piece of a file. */
export async function selectPiece(db: Db, importId: string, number: number): Promise<Buffer | undefined> {
  const row = await tables<PieceTables>(db)
    .selectFrom('office_import_pieces')
    .select('bytes')
    .where('import_id', '=', importId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.bytes;
}

/** Forgets the bytes of a file that nobody needs any more. */
export async function deletePieces(tx: Tx, importId: string): Promise<void> {
  await tables<PieceTables>(tx)
    .deleteFrom('office_import_pieces')
    .where('import_id', '=', importId)
    .execute();
}
