import { crc32, inflateRawSync } from 'node:zlib';
import type { FileBytes } from './file-bytes.ts';
import { done, type Result, refused } from './result.ts';
import { findDirectory, longestZipEnd, readDirectory, type ZipEntry } from './zip-listing.ts';

/** Why nothing of an archive is read. */
export type ArchiveRefusal = 'damaged' | 'unpacks-too-large';

/** Why a file of an archive is not read. */
export type EntryRefusal = 'damaged' | 'too-large' | 'locked';

const localSize = 30;
/** Some hundred bytes for each name. */
const largestDirectory = 4 * 1024 * 1024;

/**
 * Lists an archive of any size without having it in memory, by the rules of `listZip`: it fills its bytes, and no two
 * files lie in the same place, as bombs have them.
 * @param mostUnpacked bytes that all its files may unpack to together
 */
export async function listArchive(
  source: FileBytes,
  mostUnpacked: number,
): Promise<Result<readonly ZipEntry[], ArchiveRefusal>> {
  const from = Math.max(0, source.size - longestZipEnd);
  const directory = findDirectory(await source.read(from, source.size - from), source.size);
  if (!directory || directory.size > largestDirectory) return refused('damaged');
  const entries = readDirectory(await source.read(directory.start, directory.size), directory.count);
  if (!entries || !liesInOrder(entries, directory.start)) return refused('damaged');
  const unpacked = entries.reduce((sum, { fullSize }) => sum + fullSize, 0);
  return unpacked > mostUnpacked ? refused('unpacks-too-large') : done(entries);
}

function liesInOrder(entries: readonly ZipEntry[], directory: number): boolean {
  let free = 0;
  for (const { offset, packedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) return false;
    free = offset + localSize + packedSize;
    if (free > directory) return false;
  }
  return true;
}

/**
 * Reads one file of an archive, which is then in memory as a whole. What it is told to be it must be: neither larger than
 * the archive says, nor of other bytes.
 * @param most bytes that it may have
 */
export async function readEntry(
  source: FileBytes,
  entry: ZipEntry,
  most: number,
): Promise<Result<Buffer, EntryRefusal>> {
  if (entry.encrypted) return refused('locked');
  if (entry.fullSize > most || entry.packedSize > most) return refused('too-large');
  const head = await source.read(entry.offset, localSize);
  if (head.length < localSize || head.readUInt32LE(0) !== 0x04034b50) return refused('damaged');
  const start = entry.offset + localSize + head.readUInt16LE(26) + head.readUInt16LE(28);
  const bytes = unpack(await source.read(start, entry.packedSize), entry);
  const isWhole = bytes?.length === entry.fullSize && crc32(bytes) === entry.crc;
  return isWhole ? done(bytes) : refused('damaged');
}

function unpack(packed: Buffer, { method, fullSize, packedSize }: ZipEntry): Buffer | undefined {
  if (packed.length !== packedSize) return undefined;
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, fullSize) });
  } catch {
    return undefined;
  }
}
