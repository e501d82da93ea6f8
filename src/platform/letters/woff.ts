import { inflateSync } from 'node:zlib';

/** A font as a typesetter reads it, with the code points that it has a glyph for. */
export interface UnpackedFont {
  readonly bytes: Buffer;
  readonly covers: ReadonlySet<number>;
}

/** The names that a font is known by after unpacking. */
export interface FontNames {
  readonly family: string;
  readonly postScript: string;
}

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * Unpacks a WOFF 1.0 font to the TrueType file inside, and renames it.
 * Web fonts are cut into subsets that all bear one family name, and a typesetter would see only one of them.
 * @see https://www.w3.org/TR/WOFF/#OverallStructure
 */
export function unpackWoff(woff: Buffer, names: FontNames): UnpackedFont {
  const tables = readTables(woff).map((table) =>
    table.tag === 'name' ? { ...table, data: nameTable(names) } : table,
  );
  const cmap = tables.find((table) => table.tag === 'cmap');
  if (!cmap) throw new Error(`${names.family}: a font without a character map`);
  return { bytes: writeFont(woff.subarray(4, 8), tables), covers: coveredCodePoints(cmap.data) };
}

function readTables(woff: Buffer): Table[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed.length < length ? inflateSync(packed) : packed,
    };
  });
}

function writeFont(flavour: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const selector = Math.floor(Math.log2(tables.length));
  flavour.copy(head);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 << selector, 6);
  head.writeUInt16BE(selector, 8);
  head.writeUInt16BE(16 * tables.length - (16 << selector), 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** A `name` table with family and PostScript name, in UTF-16 for the Windows platform. */
function nameTable(names: FontNames): Buffer {
  const records = [
    { id: 1, text: names.family },
    { id: 6, text: names.postScript },
  ].map(({ id, text }) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of records.entries()) {
    const windows = 3;
    const unicode = 1;
    const american = 0x409;
    for (const [field, value] of [windows, unicode, american, id, bytes.length, offset].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    }
    offset += bytes.length;
  }
  return Buffer.concat([head, ...records.map((record) => record.bytes)]);
}

/** The code points of a character map's segments (format 4, which every font of the basic plane has). */
function coveredCodePoints(cmap: Buffer): Set<number> {
  const covered = new Set<number>();
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  );
  const segments = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (!segments) throw new Error('a font whose character map has no segments');
  const twice = segments.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const end = segments.readUInt16BE(14 + at);
    const start = segments.readUInt16BE(16 + twice + at);
    for (let point = start; point <= end && point < 0xffff; point++) covered.add(point);
  }
  return covered;
}
