import { hostileFile as file } from './hostile-file.ts';
import { sampleFiles, zipOf } from './sample-files.ts';

/** An archive behind a file, with something behind that. */
const zipWithin = (kind: keyof typeof sampleFiles, behind: string) =>
  Buffer.concat([
    sampleFiles[kind],
    zipOf([{ name: 'a.exe', content: 'MZ' }]),
    Buffer.from(kind === 'pdf' ? `${behind}%%EOF` : behind),
  ]);

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
  if (kind !== 'png') return Buffer.concat([sampleFiles[kind], head]);
  const chunk = Buffer.concat([
    Buffer.from([0, 0, 0, head.length]),
    Buffer.from('tEXt'),
    head,
    Buffer.alloc(4),
  ]);
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
