import { Readable } from 'node:stream';
import { createInflate, createInflateRaw } from 'node:zlib';
import { type FileBytes, piecesOf } from './file-bytes.ts';

/** So much is unpacked in one go. */
const chunkSize = 128 * 1024;

/**
 * Unpacks a stretch of a file piece by piece, beside the thread that serves everybody, however large it becomes; whoever
 * has enough stops asking. What stands behind the packed bytes is not looked at.
 * @param head whether the packed bytes have their usual head (PDF), or none (ZIP)
 * @throws where they are damaged or end before they are whole
 */
export async function* unpacking(
  file: FileBytes,
  from: number,
  to: number,
  head: 'with-head' | 'bare',
): AsyncGenerator<Buffer> {
  const inflater = head === 'bare' ? createInflateRaw({ chunkSize }) : createInflate({ chunkSize });
  const packed = Readable.from(piecesOf(file, from, to));
  packed.on('error', (error) => inflater.destroy(error));
  packed.pipe(inflater);
  try {
    for await (const piece of inflater) yield piece as Buffer;
  } finally {
    packed.destroy();
    inflater.destroy();
  }
}
