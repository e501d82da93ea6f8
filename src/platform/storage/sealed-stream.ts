import { createCipheriv, createDecipheriv } from 'node:crypto';
import { inEqualPieces, readFromPieces } from '../../lib/equal-pieces.ts';
import type { FileBytes } from '../../lib/file-bytes.ts';

/** Plain bytes in one sealed piece. */
const PIECE_BYTES = 64 * 1024;
const TAG_BYTES = 16;
/** A reader that goes forth and back between two places needs both. */
const REMEMBERED_PIECES = 3;

/** Thrown where sealed bytes are not what was sealed: changed, cut, in another order, or under another key. */
export class SealBroken extends Error {}

/**
 * Seals bytes of any length piece by piece with AES-256-GCM. The number of a piece and whether it is the last one are
 * in its nonce, so that none can be left out, cut off or put elsewhere.
 * @param key of 32 bytes, used for nothing else ever
 */
export async function* sealStream(
  key: Uint8Array,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let number = 0;
  let last: Buffer | undefined;
  for await (const piece of inEqualPieces(chunks, PIECE_BYTES)) {
    if (last) yield seal(key, number++, false, last);
    last = piece;
  }
  yield seal(key, number, true, last ?? Buffer.alloc(0));
}

/**
 * Opens what {@link sealStream} has sealed, piece by piece; nothing of a piece is handed on before it was proven whole.
 * @throws SealBroken
 */
export async function* openStream(
  key: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let number = 0;
  let last: Buffer | undefined;
  for await (const piece of inEqualPieces(chunks, PIECE_BYTES + TAG_BYTES)) {
    if (last) yield unseal(key, number++, false, last);
    last = piece;
  }
  yield unseal(key, number, true, last ?? Buffer.alloc(0));
}

/**
 * Reads what {@link sealStream} has sealed at any place, a few pieces in memory; each is proven whole before anything of
 * it is handed on. @throws SealBroken
 */
export function openAnywhere(key: Uint8Array, sealed: FileBytes, size: number): FileBytes['read'] {
  const count = Math.max(1, Math.ceil(sealed.size / (PIECE_BYTES + TAG_BYTES)));
  return readFromPieces({
    size,
    pieceBytes: PIECE_BYTES,
    remembered: REMEMBERED_PIECES,
    async pieceOf(number) {
      const piece = await sealed.read(number * (PIECE_BYTES + TAG_BYTES), PIECE_BYTES + TAG_BYTES);
      return unseal(key, number, number === count - 1, piece);
    },
  });
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 4);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

function seal(key: Uint8Array, number: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unseal(key: Uint8Array, number: number, isLast: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new SealBroken('a sealed piece is too short');
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken(`sealed piece ${number} is not what was sealed`);
  }
}
