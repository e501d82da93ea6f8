import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { chunksOf } from './body-chunks.ts';

/** Why a large file was not received. */
export type ReceiveRefusal = 'missing' | 'too-large' | 'broken';

/** A file that was received and handed on in pieces. */
export interface ReceivedFile {
  /** As the browser sent it. */
  readonly name: string;
  readonly size: number;
  readonly pieces: number;
}

/** Large enough that a file of some hundred megabytes is some hundred pieces. */
const pieceBytes = 1024 * 1024;
const longestSilenceMs = 30_000;

class TooLarge extends Error {}

/**
 * Receives one file of a form piece by piece: whatever its size, one piece is in memory, and the sender waits until that
 * is kept. Everything else in the form is passed over.
 * @param keep keeps a piece; numbers begin at 0
 */
export async function receiveFile(
  request: Request,
  mostBytes: number,
  keep: (number: number, bytes: Buffer) => Promise<void>,
): Promise<ReceivedFile | ReceiveRefusal> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes + pieceBytes) return 'too-large';
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return 'broken';
  let received: Promise<ReceivedFile> | undefined;
  try {
    const parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: 20, fieldSize: 1024, parts: 30, headerPairs: 20, headerSize: 16 * 1024 },
    });
    parser.on('file', (_field, stream, name) => {
      received = keepPieces(stream, name ?? '', mostBytes, keep);
      // told by what waits for it below; unheard meanwhile it would end the process
      received.catch((error: Error) => parser.destroy(error));
    });
    await pipeline(Readable.from(chunksOf(request, longestSilenceMs)), parser);
    const file = await received;
    return file && (file.size > 0 || file.name !== '') ? file : 'missing';
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large';
    const failure = await received?.catch((reason: unknown) => reason);
    if (failure instanceof TooLarge) return 'too-large';
    // what keeps the pieces has failed: nothing that the sender could mend
    if (failure instanceof Error && !isBroken(failure)) throw failure;
    return 'broken';
  }
}

/** A body that ends inside its file. */
function isBroken(error: Error): boolean {
  return /terminated early|Unexpected end/i.test(error.message);
}

async function keepPieces(
  stream: BusboyFileStream,
  name: string,
  mostBytes: number,
  keep: (number: number, bytes: Buffer) => Promise<void>,
): Promise<ReceivedFile> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let size = 0;
  let pieces = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    await keep(pieces++, bytes);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new TooLarge();
    let rest = chunk;
    while (waitingBytes + rest.byteLength >= pieceBytes) {
      const taken = pieceBytes - waitingBytes;
      waiting.push(rest.subarray(0, taken));
      await flush();
      rest = rest.subarray(taken);
    }
    waiting.push(rest);
    waitingBytes += rest.byteLength;
  }
  if (waitingBytes > 0) await flush();
  return { name, size, pieces };
}
