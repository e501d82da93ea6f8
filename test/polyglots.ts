import { crc32 } from 'node:zlib';
import { hostileFile as file } from './hostile-file.ts';
import { sampleFiles, zipOf } from './sample-files.ts';

/** An archive behind a file, with something behind that. */
const zipWithin = (kind: keyof typeof sampleFiles, behind: string) =>
  Buffer.concat([
    sampleFiles[kind],
    zipOf([{ name: 'a.exe', content: 'MZ' }]),
    Buffer.from(kind === 'pdf' ? `${behind}%%EOF` : behind),
  ]);

/** The heads of archives of other programs, as these write them; of 7z also the one of an archive that was not finished. */
const otherArchives = {
  'a RAR of version 4': Buffer.from('526172211a0700cf907300000d00000000000000', 'hex'),
  'a RAR of version 5': Buffer.from('526172211a0701003392b5e50a010506000501018080', 'hex'),
  'a RAR whose head has a wrong sum': Buffer.from('526172211a07010000000000ff01', 'hex'),
  'a 7z': sevenZip(Buffer.from('0400000000000000100000000000000078563412', 'hex')),
  'a 7z that was not finished': Buffer.from(`377abcaf271c0004${'00'.repeat(24)}`, 'hex'),
};

function sevenZip(head: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(head));
  return Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), sum, head]);
}

/** Such an archive behind a file; a PNG has it in a chunk, since nothing may be behind that. */
function otherWithin(kind: 'pdf' | 'jpeg' | 'png' | 'heic' | 'tiff', archive: Buffer): Buffer {
  if (kind === 'png') return withChunk(archive);
  return Buffer.concat([
    sampleFiles[kind],
    archive,
    Buffer.alloc(100),
    Buffer.from(kind === 'pdf' ? '%%EOF' : ''),
  ]);
}

/** The end of its archive says that it is the sixth part: some unpackers do not look at that. */
function ofManyParts(): Buffer {
  const bytes = zipWithin('jpeg', 'xx');
  bytes.writeUInt16LE(5, bytes.lastIndexOf('PK\u0005\u0006') + 4);
  return bytes;
}

/** A file with the head of a PDF where programs for PDF still look for one. */
function pdfWithin(kind: 'jpeg' | 'png' | 'heic' | 'tiff' | 'odt'): Buffer {
  const head = Buffer.from('%PDF-1.7\n');
  if (kind === 'odt')
    return zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'a.txt', content: head, stored: true },
      { name: 'content.xml', content: '<office:document-content/>' },
    ]);
  return kind === 'png' ? withChunk(head) : Buffer.concat([sampleFiles[kind], head]);
}

function withChunk(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const chunk = Buffer.concat([length, Buffer.from('tEXt'), content, Buffer.alloc(4)]);
  return Buffer.concat([sampleFiles.png.subarray(0, 33), chunk, sampleFiles.png.subarray(33)]);
}

function pngWithFullEnd(): Buffer {
  const bytes = Buffer.concat([sampleFiles.png, Buffer.from('x')]);
  bytes[bytes.lastIndexOf('IEND') - 1] = 1;
  return bytes;
}

/** Files that are one thing for one program and another for the next. */
export const polyglots = [
  ...(['pdf', 'jpeg', 'png', 'heic', 'tiff'] as const).flatMap((kind) => [
    file(`${kind} and an archive with two bytes behind it`, `a.${kind}`, zipWithin(kind, 'xx')),
    file(`${kind} and an archive far before its end`, `a.${kind}`, zipWithin(kind, '\n'.repeat(200_000))),
  ]),
  ...(['pdf', 'jpeg', 'png', 'heic', 'tiff'] as const).flatMap((kind) =>
    Object.entries(otherArchives).map(([what, archive]) =>
      file(`${kind} and ${what}`, `a.${kind}`, otherWithin(kind, archive)),
    ),
  ),
  file(
    'a picture and a 7z over the border of what is looked at in one piece',
    'a.jpg',
    Buffer.concat([
      sampleFiles.jpeg,
      Buffer.alloc(128 * 1024 - sampleFiles.jpeg.length - 9),
      otherArchives['a 7z'],
    ]),
  ),
  file('a PDF that goes on behind an archive', 'a.pdf', zipWithin('pdf', '\n%%EOF\n')),
  file('a picture and an archive that says it has parts', 'a.jpg', ofManyParts()),
  ...(['jpeg', 'png', 'heic', 'tiff', 'odt'] as const).map((kind) =>
    file(`${kind} with a PDF near its beginning`, `a.${kind}`, pdfWithin(kind)),
  ),
  file('a PNG with something behind it', 'a.png', Buffer.concat([sampleFiles.png, Buffer.from('x')])),
  file(
    'a PNG with much behind it, and the word of its end again',
    'a.png',
    Buffer.concat([sampleFiles.png, Buffer.alloc(500_000, 'A'), sampleFiles.png.subarray(-12)]),
  ),
  file('a PNG with something in its end', 'a.png', pngWithFullEnd()),
];
