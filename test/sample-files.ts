import { crc32, deflateRawSync } from 'node:zlib';

/** One file to put into an archive; the sizes may lie. */
export interface Packed {
  readonly name: string;
  readonly content: Buffer | string;
  readonly stored?: boolean;
  readonly claimsSize?: number;
  readonly flags?: number;
  /** The content is packed already: a bomb of many equal parts is packed once. */
  readonly isPacked?: boolean;
}

/** Builds a ZIP archive as programs do, byte by byte, so that tests can also build it wrong. */
export function zipOf(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, claimsSize, flags = 0, isPacked = false } of files) {
    const plain = Buffer.from(content as string);
    const packed = stored || isPacked ? plain : deflateRawSync(plain);
    const nameBytes = Buffer.from(name);
    const sizes = (head: Buffer, at: number) => {
      head.writeUInt32LE(crc32(plain), at - 4);
      head.writeUInt32LE(packed.length, at);
      head.writeUInt32LE(claimsSize ?? plain.length, at + 4);
      head.writeUInt16LE(nameBytes.length, at + 8);
    };
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    sizes(local, 18);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    sizes(entry, 20);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, nameBytes, packed);
    directory.push(entry, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}

const types = { name: '[Content_Types].xml', content: '<Types/>' };

/** A small file of each kind that people may send. */
export const sampleFiles = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  jpeg: Buffer.from(
    // a preview inside, a frame of one point, and a scan with a restart marker and a byte that looks like one
    'ffd8ffe10006ffd9ffd9ffc0000b080001000101011100ffda0008010100003f00d2ffd000ff00abffd9',
    'hex',
  ),
  png: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from('IHDR'),
    Buffer.alloc(17),
    Buffer.from('\0\0\0\0IEND\u00aeB`\u0082', 'latin1'),
  ]),
  heic: Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic'),
    Buffer.from([0, 0, 0, 16]),
    Buffer.from('mdat'),
    Buffer.alloc(8),
  ]),
  tiff: Buffer.from(
    // one page of one point: its width, its height, and no page after it
    '49492a0008000000020000010400010000000100000001010400010000000100000000000000',
    'hex',
  ),
  docx: zipOf([types, { name: 'word/document.xml', content: '<w:document/>' }]),
  xlsx: zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>' }]),
  odt: zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: '<office:document-content/>' },
  ]),
} as const satisfies Record<string, Buffer>;

/** Such a file as a browser sends it. */
export function chosenFile(bytes: Buffer, name: string): File {
  return new File([new Uint8Array(bytes)], name);
}
