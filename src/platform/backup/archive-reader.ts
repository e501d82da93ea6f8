import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { SUMS } from './archive-writer.ts';
import { readTarHeader, TAR_BLOCK, TAR_END, tarPadding } from './tar-header.ts';

/** Bytes read at once. */
const READ_BYTES = 256 * 1024;

/** Checksums of a million stored files are no longer. */
const MOST_SUMS_BYTES = 160 << 20;

/** An archive of which every byte was looked at. */
export interface Archive {
  readonly names: readonly string[];
  /** The contents of an entry, read anew. */
  read(name: string): Readable;
}

/** Why a file is not taken for an archive of ours. */
export type ArchiveFault =
  | 'foreign' // does not begin like an archive of ours
  | 'cut' // ends too early: writing or copying it was interrupted
  | 'damaged'; // some byte is not what was written

/** Thrown where a file is no whole archive. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(`not a whole archive: ${fault}`);
    this.fault = fault;
  }
}

interface Found {
  readonly begin: number;
  readonly size: number;
  readonly sum: string;
}

/**
 * Reads an archive of {@link writeArchive} from begin to end, without keeping it, and compares all checksums.
 * @throws ArchiveError when so much as one byte is missing or different
 */
export async function openArchive(file: FileHandle): Promise<Archive> {
  const { size: end } = await file.stat();
  const found = new Map<string, Found>();
  let at = 0;
  for (;;) {
    const header = await readExactly(file, at, TAR_BLOCK);
    if (header.equals(TAR_END.subarray(TAR_BLOCK))) break;
    const entry = readTarHeader(header);
    // what was cut off within a header cannot have been read; anything else at the begin is some other file
    if (!entry || found.has(entry.name)) throw new ArchiveError(at === 0 ? 'foreign' : 'damaged');
    const begin = at + TAR_BLOCK;
    const padding = tarPadding(entry.size);
    if (begin + entry.size + padding > end) throw new ArchiveError('cut');
    found.set(entry.name, { begin, size: entry.size, sum: await sumOf(file, begin, entry.size) });
    const zeros = await readExactly(file, begin + entry.size, padding);
    if (zeros.some((byte) => byte !== 0)) throw new ArchiveError('damaged');
    at = begin + entry.size + padding;
  }
  if (at === 0) throw new ArchiveError('foreign');
  const isEnd = (await readExactly(file, at, TAR_END.length)).equals(TAR_END);
  const names = [...found.keys()];
  if (!isEnd || at + TAR_END.length !== end || names.at(-1) !== SUMS) throw new ArchiveError('damaged');
  await compareSums(file, found);
  return {
    names: names.slice(0, -1),
    read(name) {
      const entry = found.get(name);
      if (!entry) throw new Error(`no entry ${name}`);
      return streamOf(file, entry.begin, entry.size);
    },
  };
}

async function compareSums(file: FileHandle, found: ReadonlyMap<string, Found>): Promise<void> {
  const { begin, size } = found.get(SUMS)!;
  if (size > MOST_SUMS_BYTES) throw new ArchiveError('damaged');
  const kept = (await readExactly(file, begin, size)).toString('utf8');
  const actual = [...found]
    .slice(0, -1)
    .map(([name, { sum }]) => `${sum}  ${name}\n`)
    .join('');
  if (kept !== actual) throw new ArchiveError('damaged');
}

async function sumOf(file: FileHandle, begin: number, size: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of streamOf(file, begin, size)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Pieces of a file one after the other; a stream of the handle itself would stay tied to it. */
function streamOf(file: FileHandle, begin: number, size: number): Readable {
  const end = begin + size;
  return Readable.from(
    (async function* () {
      for (let at = begin; at < end; at += READ_BYTES) {
        yield await readExactly(file, at, Math.min(READ_BYTES, end - at));
      }
    })(),
    { highWaterMark: 1 },
  );
}

/** @throws ArchiveError where the file ends before */
async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let read = 0; read < length; ) {
    const { bytesRead } = await file.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) throw new ArchiveError('cut');
    read += bytesRead;
  }
  return bytes;
}
