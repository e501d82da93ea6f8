import { isUtf8 } from 'node:buffer';
import { constants, inflateRawSync } from 'node:zlib';

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

/** Where the directory of an archive lies. */
export interface ZipDirectory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const mostEntries = 5000;

/** Whether bytes end as a ZIP archive does, whatever they begin with. */
export function endsAsZip(bytes: Buffer): boolean {
  return findEnd(bytes) !== undefined;
}

function findEnd(bytes: Buffer): number | undefined {
  for (let at = bytes.length - endSize; at >= 0 && at >= bytes.length - endSize - 0xffff; at -= 1) {
    if (bytes.readUInt32LE(at) === END && bytes.readUInt16LE(at + 20) === bytes.length - at - endSize)
      return at;
  }
  return undefined;
}

/**
 * Lists a ZIP archive by its directory, without unpacking anything. The archive must fill the bytes from the first to
 * the last: nothing before it, nothing after it, and no two files in the same place, as bombs have them.
 * @returns undefined where it is damaged, split, of the kind for gigabytes, or not built in this plain way
 */
export function listZip(bytes: Buffer): readonly ZipEntry[] | undefined {
  const directory = findDirectory(bytes, bytes.length);
  if (!directory || bytes.readUInt32LE(0) !== LOCAL) return undefined;
  const { start, size } = directory;
  const entries = readDirectory(bytes.subarray(start, start + size), directory.count);
  return entries && liesInOrder(bytes, entries, start) ? entries : undefined;
}

/** So many last bytes hold the end of an archive, whatever remark follows it. */
export const longestZipEnd = endSize + 0xffff;

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

function liesInOrder(bytes: Buffer, entries: readonly ZipEntry[], directory: number): boolean {
  let free = 0;
  for (const { offset, packedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free || offset + localSize > directory || bytes.readUInt32LE(offset) !== LOCAL) return false;
    const names = bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    free = offset + localSize + names + packedSize;
    if (free > directory) return false;
  }
  return true;
}

/** The bytes of a file that is stored as it is; undefined for a packed one. */
export function storedBytes(bytes: Buffer, entry: ZipEntry): Buffer | undefined {
  if (entry.method !== 0 || entry.packedSize !== entry.fullSize) return undefined;
  return packedBytes(bytes, entry);
}

/**
 * The bytes of a file, unpacked.
 * @param most bytes that it may unpack to
 * @returns undefined where it is larger, damaged or packed in another way than usual
 */
export function unpackedBytes(bytes: Buffer, entry: ZipEntry, most: number): Buffer | undefined {
  if (entry.method === 0) return storedBytes(bytes, entry);
  if (entry.method !== 8) return undefined;
  try {
    return inflateRawSync(packedBytes(bytes, entry), { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/**
 * The first bytes of a file, unpacked as far as they go.
 * @param most packed bytes that are looked at
 * @returns undefined where it is damaged or packed in another way than usual
 */
export function unpackedBeginning(bytes: Buffer, entry: ZipEntry, most: number): Buffer | undefined {
  const packed = packedBytes(bytes, entry).subarray(0, most);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return undefined;
  try {
    // the end may lie further on: what is there is enough
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

function packedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  const names = bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const start = entry.offset + localSize + names;
  return bytes.subarray(start, start + entry.packedSize);
}
