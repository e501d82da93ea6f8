import { berlinDate } from '../../../lib/dates.ts';
import { csvLine } from '../../../lib/csv-line.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { Db } from '../../../platform/database/handles.ts';
import type { ReadingWork } from '../../../platform/http/reply.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { findPrintedIds, findSealed } from '../print-queue/queries.ts';
import { openLetter } from '../print-queue/seal-letter.ts';
import type { PrintBatch } from './batch-rules.ts';
import { batchSheet } from './batch-sheet.ts';
import { countRegions, findCsvRows } from './queries.ts';

/** Letters that are held in memory at a time. */
const piece = 100;

/** What a download is made from. */
export interface BatchFile {
  readonly batch: PrintBatch;
  /** In the order of the batch. */
  readonly ids: readonly string[];
}

/**
 * Finds what a batch's files are made from.
 * @returns `sealed` where the letters were sealed with another key, so that none can be opened
 */
export async function openBatch(
  db: Db,
  secrets: SecretBox,
  batch: PrintBatch,
): Promise<BatchFile | 'sealed' | 'empty'> {
  const ids = await findPrintedIds(db, { kind: 'batch', id: batch.id, validUntil: null });
  if (ids.length === 0) return 'empty';
  const [first] = await findSealed(db, ids.slice(0, 1));
  if (!first) return 'empty';
  return openLetter(secrets, first) ? { batch, ids } : 'sealed';
}

/** The letters of a batch under their sheet, opened piece by piece while they are set and sent. */
export async function* lettersOf(
  reading: ReadingWork,
  secrets: SecretBox,
  { batch, ids }: BatchFile,
  now: Date,
): AsyncGenerator<Letter> {
  yield await reading(async (db) => batchSheet(db.chamber, batch, await countRegions(db, batch.id), now));
  for (let from = 0; from < ids.length; from += piece) {
    const sealed = await reading((db) => findSealed(db, ids.slice(from, from + piece)));
    for (const one of sealed) yield opened(secrets, one);
  }
}

/** The PINs of a batch as a table for a print shop: the columns of `pin issue`. */
export async function* csvOf(
  reading: ReadingWork,
  secrets: SecretBox,
  { ids }: BatchFile,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvLine(['betriebsnummer', 'filialnummer', 'name', 'pin', 'gueltig_bis']));
  for (let from = 0; from < ids.length; from += piece) {
    const part = ids.slice(from, from + piece);
    const { sealed, rows } = await reading(async (db) => ({
      sealed: await findSealed(db, part),
      rows: await findCsvRows(db, part),
    }));
    const lines = sealed.map((one) => {
      const row = rows.get(one.id);
      const code = opened(secrets, one).body.find((block) => block.kind === 'code');
      if (!row || !code) throw new Error(`letter ${one.id} of a mass run has no PIN`);
      const { betriebsnummer, filialnummer, name, validUntil } = row;
      return csvLine([betriebsnummer, filialnummer, name, code.code, berlinDate(validUntil)]);
    });
    yield Buffer.from(lines.join(''));
  }
}

function opened(secrets: SecretBox, sealed: { readonly id: string; readonly sealed: Buffer }): Letter {
  const letter = openLetter(secrets, sealed);
  // a file that ends early is no file: the browser says that it failed
  if (!letter) throw new Error(`letter ${sealed.id} was sealed with another key`);
  return letter;
}
