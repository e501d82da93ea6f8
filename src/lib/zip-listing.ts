import { isUtf8 } from 'node:buffer';
import { promisify } from 'node:util';
import { constants, inflateRaw } from 'node:zlib';
import type { FileBytes } from './file-bytes.ts';
import { unpacking } from './unpacking.ts';

const unpackAll = promisify<Buffer, object, Buffer>(inflateRaw);

/** One file inside a ZIP archive, as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly fullSize: number;
  /** Sum over its bytes, by which damage shows. */
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** An entry of which it is known where its packed bytes begin. */
export interface PlacedEntry extends ZipEntry {
  readonly start: number;
}

/** Where the directory of an archive lies. */
export interface ZipDirectory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** So long its end is without the remark that may follow. */
export const zipEndSize = 22;
const entrySize = 46;
const localSize = 30;
const mostEntries = 5000;
/** Names of two hundred characters in each entry; office programs write names of thirty. */
const mostDirectory = 2 * 1024 * 1024;

/** Whether a file begins as the archives do that listing takes. */
export function beginsWithZip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) === LOCAL;
}

/** Whether the directory of an archive begins with these bytes. */
export function beginsZipDirectory(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) === ENTRY;
}

function tailOf(file: FileBytes): Promise<Buffer> {
  const from = Math.max(0, file.size - longestZipEnd);
  return file.read(from, file.size - from);
}

function findEnd(bytes: Buffer): number | undefined {
  for (let at = bytes.length - zipEndSize; at >= 0 && at >= bytes.length - zipEndSize - 0xffff; at -= 1) {
    if (bytes.readUInt32LE(at) === END && bytes.readUInt16LE(at + 20) === bytes.length - at - zipEndSize)
      return at;
  }
  return undefined;
}

/**
 * Lists a ZIP archive by its directory, without unpacking anything. The archive must fill the file from the first byte to
 * the last: nothing before it, nothing after it, and no two files in the same place, as bombs have them.
 * @returns undefined where it is damaged, split, of the kind for gigabytes, or not built in this plain way
 */
export async function listZip(file: FileBytes): Promise<readonly PlacedEntry[] | undefined> {
  const directory = findDirectory(await tailOf(file), file.size);
  if (!directory || (await file.read(0, 4)).readUInt32LE(0) !== LOCAL) return undefined;
  const { count, size, start } = directory;
  if (size > mostDirectory) return undefined;
  const entries = readDirectory(await file.read(start, size), count);
  return entries && placed(file, entries, start);
}

/** So many last bytes hold the end of an archive, whatever remark follows it. */
export const longestZipEnd = zipEndSize + 0xffff;

/**
 * Finds the directory of an archive by its last bytes.
 * @param tail its last bytes, {@link longestZipEnd} of them where it has as many
 * @param size of the whole archive
 * @returns undefined where there is no archive, an empty one, one in parts, or one of the kind for gigabytes
 */
export function findDirectory(tail: Buffer, size: number): ZipDirectory | undefined {
  const end = findEnd(tail);
  if (end === undefined) return undefined;
  const directory = {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    start: tail.readUInt32LE(end + 16),
  };
  const isSplit = tail.readUInt32LE(end + 4) !== 0 || tail.readUInt16LE(end + 8) !== directory.count;
  if (isSplit || directory.count === 0 || directory.count > mostEntries) return undefined;
  return directory.start + directory.size === size - tail.length + end ? directory : undefined;
}

/** Reads the directory of an archive; undefined where it is damaged. */
export function readDirectory(bytes: Buffer, count: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) return undefined;
    entries.push({
      name: nameIn(bytes.subarray(at + entrySize, at + entrySize + nameLength)),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedSize: bytes.readUInt32LE(at + 20),
      fullSize: bytes.readUInt32LE(at + 24),
      crc: bytes.readUInt32LE(at + 16),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = next;
  }
  return at === bytes.length ? entries : undefined;
}

/** German letters as Windows writes them into archives, in the code page of MS-DOS. */
const dosLetters: ReadonlyMap<number, string> = new Map(
  [...'üäÄöÖÜß'].map((letter, index) => [[0x81, 0x84, 0x8e, 0x94, 0x99, 0x9a, 0xe1][index] ?? 0, letter]),
);

/** Programs write names in UTF-8, said or unsaid, or as MS-DOS did. */
function nameIn(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return [...bytes]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (dosLetters.get(byte) ?? '_')))
    .join('');
}

/** The entries with the places of their bytes; undefined where two lie over each other or over the directory. */
async function placed(
  file: FileBytes,
  entries: readonly ZipEntry[],
  directory: number,
): Promise<readonly PlacedEntry[] | undefined> {
  const found: PlacedEntry[] = [];
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const { offset, packedSize } = entry;
    if (offset < free || offset + localSize > directory) return undefined;
    const local = await file.read(offset, localSize);
    if (local.readUInt32LE(0) !== LOCAL) return undefined;
    const start = offset + localSize + local.readUInt16LE(26) + local.readUInt16LE(28);
    free = start + packedSize;
    if (free > directory) return undefined;
    found.push({ ...entry, start });
  }
  return found;
}

/** The bytes of a small file that is stored as it is; undefined for a packed one, and for one that is larger. */
export async function storedBytes(
  file: FileBytes,
  entry: PlacedEntry,
  most: number,
): Promise<Buffer | undefined> {
  const isSmall = entry.method === 0 && entry.packedSize === entry.fullSize && entry.fullSize <= most;
  return isSmall ? file.read(entry.start, entry.packedSize) : undefined;
}

/**
 * The bytes of a small file, unpacked.
 * @param most bytes that it may unpack to
 * @returns undefined where it is larger, damaged or packed in another way than usual
 */
export async function unpackedBytes(
  file: FileBytes,
  entry: PlacedEntry,
  most: number,
): Promise<Buffer | undefined> {
  if (entry.method === 0) return storedBytes(file, entry, most);
  // packing makes nothing larger but by some bytes in each 64 KB
  if (entry.method !== 8 || entry.packedSize > most + 1024) return undefined;
  try {
    return await unpackAll(await file.read(entry.start, entry.packedSize), { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/**
 * The first bytes of a file, unpacked as far as they go.
 * @param most packed bytes that are looked at
 * @returns undefined where it is damaged or packed in another way than usual
 */
export async function unpackedBeginning(
  file: FileBytes,
  entry: PlacedEntry,
  most: number,
): Promise<Buffer | undefined> {
  const packed = await file.read(entry.start, Math.min(entry.packedSize, most));
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return undefined;
  try {
    // the end may lie further on: what is there is enough
    return await unpackAll(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

/** Whether a file unpacks to no more than its archive says; nothing of it is kept. */
export async function unpacksAsSaid(file: FileBytes, entry: PlacedEntry): Promise<boolean> {
  if (entry.method === 0) return entry.packedSize === entry.fullSize;
  if (entry.method !== 8) return false;
  let size = 0;
  try {
    for await (const piece of unpacking(file, entry.start, entry.start + entry.packedSize, 'bare')) {
      size += piece.length;
      if (size > entry.fullSize) return false;
    }
  } catch {
    return false;
  }
  return true;
}
