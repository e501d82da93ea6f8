import { done, type Result, refused } from '../../../lib/result.ts';
import { type PrepareContext, staffActor } from '../../../platform/http/context.ts';
import { storableText } from '../../../platform/http/read-body.ts';
import { receiveFilesInPieces, type ReceiveAllRefusal } from '../../../platform/http/receive-file.ts';
import { isUuid } from '../../../lib/uuid.ts';
import type { SentFile } from './batch.ts';
import { deleteFiles, insertFile, insertPiece, selectBatch } from './queries.ts';
import { mostBatchBytes, mostChosenFiles } from './rules.ts';
import { piecePurpose } from './sent-bytes.ts';

/** Why no files were taken. `state`: they are there already, or it was given up. */
export type FilesRefusal = ReceiveAllRefusal | 'state';

const longestName = 300;

/**
 * Keeps the files of a form piece by piece while they come in, each piece sealed: they may be decisions about people. What
 * does not come to its end leaves nothing.
 */
export async function receiveBatchFiles(
  context: PrepareContext,
): Promise<Result<readonly SentFile[], FilesRefusal>> {
  const { incoming, params, reading, writingApart, chamber, now, parts } = context;
  staffActor(context);
  const batchId = params['id'] ?? '';
  const batch = isUuid(batchId) ? await reading((db) => selectBatch(db, batchId)) : undefined;
  if (batch?.state !== 'draft' || !incoming) return refused('state');
  const ids: string[] = [];
  const forget = () => writingApart((tx) => deleteFiles(tx, batchId, ids));
  try {
    const limits = { mostBytes: mostBatchBytes, mostFiles: mostChosenFiles };
    const files = await receiveFilesInPieces(incoming, limits, async (given) => {
      const id = await writingApart((tx) => insertFile(tx, batchId, nameOf(given), now));
      ids.push(id);
      return (number, bytes) => {
        const sealed = parts.secrets.seal(piecePurpose(chamber.slug, id, number), bytes);
        return writingApart((tx) => insertPiece(tx, id, number, sealed));
      };
    });
    if (typeof files === 'string') {
      await forget();
      return refused(files);
    }
    return done(
      files.map(({ name, size }, index) => ({ id: ids[index] ?? '', name: nameOf(name), bytes: size })),
    );
  } catch (error) {
    // the tidying of the worker takes it away where this fails too
    await forget().catch(() => {});
    throw error;
  }
}

/** Browsers send names without folders, programs any. */
function nameOf(given: string): string {
  const last = storableText(given).split(/[\\/]/).at(-1) ?? '';
  return [...last].slice(-longestName).join('');
}
