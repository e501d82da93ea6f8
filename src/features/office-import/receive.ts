import { tidyFileName } from './file-name.ts';
import { type PrepareContext, staffActor } from '../../platform/http/context.ts';
import { receiveFile, type ReceiveRefusal } from '../../platform/http/receive-file.ts';
import type { Result } from '../../lib/result.ts';
import { done, refused } from '../../lib/result.ts';
import { insertPiece } from './piece-queries.ts';
import { deleteImport, insertImport } from './queries.ts';
import { mostFileBytes } from './rules.ts';

/** A file that lies in the database, to be handed to the worker. */
export interface Received {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly pieces: number;
}

/** Keeps a file piece by piece while it comes in; one that does not come to its end leaves nothing. */
export async function receiveImport(
  context: PrepareContext,
  kind: string,
): Promise<Result<Received, ReceiveRefusal>> {
  const { incoming, writingApart, now } = context;
  if (!incoming) return refused('broken');
  const { staffId, name: sentBy } = staffActor(context);
  const id = await writingApart((tx) =>
    insertImport(tx, { kind, fileName: '', sentAt: now, sentBy, staffId }),
  );
  const forget = () => writingApart((tx) => deleteImport(tx, id));
  try {
    const file = await receiveFile(incoming, mostFileBytes, (number, bytes) =>
      writingApart((tx) => insertPiece(tx, id, number, bytes)),
    );
    if (typeof file === 'string') {
      await forget();
      return refused(file);
    }
    return done({ id, name: tidyFileName(file.name), bytes: file.size, pieces: file.pieces });
  } catch (error) {
    // the tidying of the worker takes it away where this fails too
    await forget().catch(() => {});
    throw error;
  }
}
