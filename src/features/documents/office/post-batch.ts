import { makeZip } from 'client-zip';
import type { Parts } from '../../../platform/http/context.ts';
import type { ReadingWork } from '../../../platform/http/reply.ts';
import { readFile } from '../../../platform/storage/stored-file.ts';
import type { Bekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { coverSheet } from '../bekanntgabe/cover-sheet.ts';
import { selectDocuments, selectStored } from '../queries.ts';
import { isReadable } from '../rules.ts';

/**
 * What goes into envelopes, made while it is sent: for each formal document its cover sheet and then the document itself,
 * numbered so that they lie in this order. One document is in memory at a time, piece by piece.
 */
export async function* postBatch(
  reading: ReadingWork,
  parts: Pick<Parts, 'letterPress' | 'secrets' | 'storage'>,
  slug: string,
  documents: readonly Bekanntgabe[],
  now: Date,
): AsyncGenerator<Uint8Array> {
  yield* makeZip(entries(reading, parts, slug, documents, now)) as unknown as AsyncIterable<Uint8Array>;
}

async function* entries(
  reading: ReadingWork,
  parts: Pick<Parts, 'letterPress' | 'secrets' | 'storage'>,
  slug: string,
  documents: readonly Bekanntgabe[],
  now: Date,
) {
  for (const [index, one] of documents.entries()) {
    const number = String(index + 1).padStart(3, '0');
    const { sheet, files } = await reading(async (db) => {
      const all = await selectDocuments(db, 'delivery', [one.id]);
      const stored = await Promise.all(all.map(async ({ id }) => await selectStored(db, id)));
      return {
        sheet: await coverSheet(db, one, all, now),
        files: all.map((document, at) => ({ document, stored: stored[at] })),
      };
    });
    if (sheet)
      yield {
        name: `${number}-0 Deckblatt.pdf`,
        lastModified: now,
        input: await parts.letterPress.print([sheet]),
      };
    for (const [at, { document, stored }] of files.entries()) {
      // what is locked is printed from where it was written
      if (!stored || !isReadable(document.scan)) continue;
      const name = `${number}-${at + 1} ${document.name}`;
      yield { name, lastModified: now, size: document.size, input: readFile(parts, slug, stored) };
    }
  }
}
