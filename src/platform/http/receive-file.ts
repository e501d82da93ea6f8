import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { inEqualPieces } from '../../lib/equal-pieces.ts';
import { chunksOf } from './body-chunks.ts';

/** Why a large file was not received. */
export type ReceiveRefusal = 'missing' | 'too-large' | 'broken';

/** Why none of several large files was received. */
export type ReceiveAllRefusal = ReceiveRefusal | 'too-many';

/** A file that was received and handed on in pieces. */
export interface ReceivedFile {
  /** As the browser sent it. */
  readonly name: string;
  readonly size: number;
  readonly pieces: number;
}

/** Every piece but the last one. Large enough that a file of some hundred megabytes is some hundred pieces. */
export const pieceBytes = 1024 * 1024;
const longestSilenceMs = 30_000;

class TooLarge extends Error {}

/** Keeps a piece of a file; numbers begin at 0. */
export type KeepPiece = (number: number, bytes: Buffer) => Promise<void>;

/**
 * Receives one file of a form piece by piece: whatever its size, one piece is in memory, and the sender waits until that
 * is kept. Everything else in the form is passed over.
 */
export async function receiveFile(
  request: Request,
  mostBytes: number,
  keep: KeepPiece,
): Promise<ReceivedFile | ReceiveRefusal> {
  const limits = { mostBytes, mostFiles: 1 };
  const files = await receiveFilesInPieces(request, limits, () => Promise.resolve(keep));
  // no form of ours sends two where it takes one
  if (files === 'too-many') return 'broken';
  return typeof files === 'string' ? files : (files[0] ?? 'missing');
}

/**
 * Receives all files of a form as {@link receiveFile} does one: piece by piece, one after the other.
 * @param limits.mostBytes of all files together
 * @param begin is told the name of a file before its first piece
 */
export async function receiveFilesInPieces(
  request: Request,
  limits: { readonly mostBytes: number; readonly mostFiles: number },
  begin: (name: string) => Promise<KeepPiece>,
): Promise<readonly ReceivedFile[] | ReceiveAllRefusal> {
  const { mostBytes, mostFiles } = limits;
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes + mostFiles * pieceBytes)
    return 'too-large';
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return 'broken';
  const files: ReceivedFile[] = [];
  let room = mostBytes;
  let received: Promise<void> = Promise.resolve();
  try {
    const parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        files: mostFiles,
        fields: 20,
        fieldSize: 1024,
        parts: mostFiles + 29,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    });
    parser.on('file', (_field, stream, name) => {
      // one that ends too soon while those before it are kept: the parser as a whole tells
      stream.on('error', () => {});
      received = received.then(async () => {
        const file = await keepPieces(stream, name ?? '', room, begin);
        room -= file.size;
        if (file.size > 0 || file.name !== '') files.push(file);
      });
      // told by what waits for it below; unheard meanwhile it would end the process
      received.catch((error: Error) => parser.destroy(error));
    });
    let isTooMany = false;
    parser.on('filesLimit', () => (isTooMany = true));
    await pipeline(Readable.from(chunksOf(request, longestSilenceMs)), parser);
    await received;
    if (isTooMany) return 'too-many';
    return files.length > 0 ? files : 'missing';
  } catch (error) {
    if (error instanceof TooLarge) return 'too-large';
    const failure = await received.catch((reason: unknown) => reason);
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
  begin: (name: string) => Promise<KeepPiece>,
): Promise<ReceivedFile> {
  let size = 0;
  let pieces = 0;
  let keep: KeepPiece | undefined;
  const counted = async function* () {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > mostBytes) throw new TooLarge();
      yield chunk;
    }
  };
  for await (const piece of inEqualPieces(counted(), pieceBytes)) {
    keep ??= await begin(name);
    await keep(pieces++, piece);
  }
  // an empty file is a file, by its name
  if (pieces === 0 && name !== '') await begin(name);
  return { name, size, pieces };
}
