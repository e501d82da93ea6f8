/** A tar archive is made of blocks of this size. */
export const TAR_BLOCK = 512;

/** Two blocks of zeros end an archive. */
export const TAR_END = Buffer.alloc(2 * TAR_BLOCK);

/** Beyond this the size of an entry no longer fits into octal digits. */
const MOST_IN_OCTAL = 8 ** 11 - 1;

/** One file in an archive. */
export interface TarEntry {
  /** Folder and name, such as `kammer/accounts.copy.gz`. */
  readonly name: string;
  readonly size: number;
  /** In whole seconds. */
  readonly modifiedAt: Date;
}

/**
 * The header of an entry, as POSIX `ustar` has it; sizes beyond 8 GB as GNU tar, BSD tar and Python write them.
 * @throws when folder or name are longer than the format can hold
 */
export function tarHeader({ name, size, modifiedAt }: TarEntry): Buffer {
  const header = Buffer.alloc(TAR_BLOCK);
  const slash = name.lastIndexOf('/');
  const folder = Buffer.from(name.slice(0, Math.max(slash, 0)));
  const file = Buffer.from(name.slice(slash + 1));
  if (folder.length > 155 || file.length > 100) throw new Error(`too long a name for an archive: ${name}`);
  file.copy(header, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  sizeField(size).copy(header, 124);
  header.write(`${octal(Math.floor(modifiedAt.getTime() / 1000), 11)}\0`, 136);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  folder.copy(header, 345);
  header.write(`${octal(checksum(header), 6)}\0 `, 148);
  return header;
}

/**
 * Reads a header that {@link tarHeader} has made.
 * @returns null when so much as one byte is different from what would be written for the same entry
 */
export function readTarHeader(header: Buffer): TarEntry | null {
  const file = text(header.subarray(0, 100));
  const folder = text(header.subarray(345, 500));
  const entry = {
    name: folder === '' ? file : `${folder}/${file}`,
    size: readSize(header.subarray(124, 136)),
    modifiedAt: new Date(Number.parseInt(text(header.subarray(136, 147)), 8) * 1000),
  };
  if (!Number.isSafeInteger(entry.size) || Number.isNaN(entry.modifiedAt.getTime())) return null;
  return tarHeader(entry).equals(header) ? entry : null;
}

/** How many zeros follow contents of this size, so that the next header begins a block. */
export function tarPadding(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function sizeField(size: number): Buffer {
  if (size <= MOST_IN_OCTAL) return Buffer.from(`${octal(size, 11)}\0`);
  const field = Buffer.alloc(12);
  field[0] = 0x80;
  field.writeBigUInt64BE(BigInt(size), 4);
  return field;
}

function readSize(field: Buffer): number {
  return field[0] === 0x80 ? Number(field.readBigUInt64BE(4)) : Number.parseInt(text(field), 8);
}

function text(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** The sum of all bytes, those of the sum itself counted as blanks. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}
