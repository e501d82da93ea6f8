import { chunksOf } from '../../../platform/http/body-chunks.ts';
import type { PrepareContext } from '../../../platform/http/context.ts';
import { isDiskFull } from '../../../platform/http/taking-in.ts';
import { type StoredFile, takeInFile } from '../../../platform/storage/stored-file.ts';
import { mostPieceBytes, mostPieces } from './rules.ts';
import { selectUnderWay } from './queries.ts';
import { isUuid } from '../../../lib/uuid.ts';
import { isSignedOut, ownerOf } from './owner.ts';

/** A sender that is silent for so long is gone; what has come of the piece is kept. */
const longestSilenceMs = 30_000;

/** Why a piece was not taken. */
export type PieceRefusal =
  /** No such file, or of somebody else: both look the same. */
  | { readonly kind: 'unknown' }
  /** The session has run out under its sender. */
  | { readonly kind: 'signed-out' }
  /** The file goes on at another place. */
  | { readonly kind: 'elsewhere'; readonly at: number }
  /** More than the file has, or than a piece may have. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'too-many-pieces' }
  | { readonly kind: 'no-room' }
  /** Nothing has come. */
  | { readonly kind: 'nothing' };

/** A piece that lies in the store, for the transaction that adds it to its file. */
export interface ReceivedPiece {
  readonly kind: 'received';
  readonly id: string;
  readonly at: number;
  readonly piece: StoredFile;
}

/**
 * Takes a piece of a file in while it comes, sealed. Where the connection breaks in the middle, what has come until then
 * is kept: the sender goes on from there.
 */
export async function receivePiece(context: PrepareContext): Promise<ReceivedPiece | PieceRefusal> {
  const { actor, chamber, incoming, now, params, parts } = context;
  if (isSignedOut(context)) return { kind: 'signed-out' };
  const id = params['id'] ?? '';
  const at = /^\d{1,12}$/.test(params['at'] ?? '') ? Number(params['at']) : -1;
  const file = isUuid(id)
    ? await context.reading((db) => selectUnderWay(db, ownerOf(actor), id, now))
    : undefined;
  if (!file || !incoming) return { kind: 'unknown' };
  if (at !== file.at) return { kind: 'elsewhere', at: file.at };
  if (file.pieces >= mostPieces) return { kind: 'too-many-pieces' };
  const room = Math.min(file.size - file.at, mostPieceBytes);
  const came = { size: 0 };
  try {
    const taken = await takeInFile(parts, chamber.slug, upTo(room, incoming, came));
    try {
      if (came.size > room) return { kind: 'too-large' };
      if (taken.size === 0) return { kind: 'nothing' };
      return { kind: 'received', id, at, piece: await taken.keep() };
    } finally {
      await taken.discard();
    }
  } catch (failure) {
    if (isDiskFull(failure)) return { kind: 'no-room' };
    throw failure;
  }
}

/** What comes of a body, cut off where it is too large, and ended where its sender goes away. */
async function* upTo(room: number, request: Request, came: { size: number }): AsyncGenerator<Uint8Array> {
  const chunks = chunksOf(request, longestSilenceMs);
  for (;;) {
    const next = await chunks.next().catch(() => undefined);
    if (!next || next.done) return;
    came.size += next.value.byteLength;
    if (came.size > room) {
      await chunks.return(undefined);
      return;
    }
    yield next.value;
  }
}
