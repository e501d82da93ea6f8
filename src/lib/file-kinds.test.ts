import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmlessEmbedded } from '../../test/hostile-embedded-files.ts';
import { type Packed, sampleFiles, zipOf } from '../../test/sample-files.ts';
import { bytesInMemory } from './file-bytes.ts';
import { fileKindOf } from './file-kinds.ts';

const kindOf = (bytes: Buffer) => fileKindOf(bytesInMemory(bytes));

const types: Packed = { name: '[Content_Types].xml', content: '<Types/>' };
const document: Packed = { name: 'word/document.xml', content: '<w:document/>' };

const floodedPng = Buffer.from(sampleFiles.png);
floodedPng.writeUInt32BE(30_000, 16);
floodedPng.writeUInt32BE(30_000, 20);

test.each(Object.entries(sampleFiles))('knows %s by its content', async (name, bytes) => {
  expect(await kindOf(bytes)).toMatchObject({ ok: true, value: { name } });
});

const box = (name: string, content: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(name, 4);
  return Buffer.concat([head, content]);
};
/** As the camera wrote it: noise, with the letters of an archive's end among it by chance. */
const film = Buffer.concat([
  box('ftyp', Buffer.from('mp42\0\0\0\0isommp42')),
  box(
    'mdat',
    Buffer.concat([randomBytes(300_000), Buffer.from('PK\u0005\u0006\u0007\u0009'), randomBytes(300_000)]),
  ),
]);

test.each([
  ['a moving photo of Google', Buffer.concat([sampleFiles.jpeg, film]), 'jpeg'],
  [
    'a moving photo of Samsung, with its list of what is behind the picture',
    Buffer.concat([
      sampleFiles.jpeg,
      Buffer.from('\0\0\u0030\u000a\u0010\0\0\0MotionPhoto_Data', 'latin1'),
      film,
      Buffer.from('SEFH\u006b\0\0\0\u0001\0\0\0\0\0\0\0\u0018\0\0\0SEFT', 'latin1'),
    ]),
    'jpeg',
  ],
  ['a moving photo as HEIC', Buffer.concat([sampleFiles.heic, box('mpvd', film)]), 'heic'],
  [
    'a PNG of many chunks, a large one among them',
    Buffer.concat([
      sampleFiles.png.subarray(0, 33),
      ...[10, 8192, 200_000, 0, 65_524, 65_536].map((length) => {
        const chunk = box('IDAT', Buffer.alloc(length + 4));
        chunk.writeUInt32BE(length);
        return chunk;
      }),
      sampleFiles.png.subarray(33),
    ]),
    'png',
  ],
])('takes %s', async (_what, bytes, name) => {
  expect(await kindOf(bytes)).toMatchObject({ ok: true, value: { name } });
});

test('knows a picture of a telephone by what it can be read as', async () => {
  const mif1 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmif1\0\0\0\0mif1heic')]);
  expect(await kindOf(mif1)).toMatchObject({ ok: true, value: { name: 'heic' } });
});

const text = (name: string, content: string): Packed => ({ name, content });
const odtParts = (content: string): readonly Packed[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
  text('content.xml', content),
];

test.each<[string, readonly Packed[]]>([
  [
    'a text with a list of contents, fields and a link',
    [
      types,
      text(
        'word/document.xml',
        `<w:document><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${[
          ' HYPER',
          'LINK',
          ' "https://x.example/dde.pdf" ',
        ]
          .map((words) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`)
          .join(
            '',
          )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>DDEAUTO und LINK &lt;ddeLink /&gt;</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" DATE \\@ &quot;DD.MM.YYYY&quot; "/></w:p></w:document>`,
      ),
      text(
        'word/_rels/document.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://x.example/frame.html" TargetMode="External"/></Relationships>',
      ),
    ],
  ],
  [
    'a spreadsheet that reckons with numbers of another one',
    [
      types,
      text('xl/workbook.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook/>'),
      text(
        'xl/externalLinks/externalLink1.xml',
        '<externalLink><externalBook r:id="rId1"><sheetNames/></externalBook></externalLink>',
      ),
      text(
        'xl/externalLinks/_rels/externalLink1.xml.rels',
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="Preise.xlsx" TargetMode="External"/></Relationships>',
      ),
    ],
  ],
  [
    'an ODT with a chart and links',
    odtParts(
      '<office:document-content><office:scripts/><office:body><text:a xlink:href="https://x.example/">x</text:a><text:a xlink:href="mailto:a@x.example">x</text:a><draw:object xlink:href="./Object 1" xlink:type="simple"/></office:body></office:document-content>',
    ),
  ],
  [
    'a text of other letters',
    [
      types,
      { name: 'word/document.xml', content: Buffer.from('\ufeff<w:document>ä</w:document>', 'utf16le') },
    ],
  ],
])('takes %s', async (_what, parts) => {
  expect(await kindOf(zipOf(parts))).toMatchObject({ ok: true });
});

test('takes documents with spreadsheets, texts and slides in them', async () => {
  for (const bytes of harmlessEmbedded) expect(await kindOf(bytes)).toMatchObject({ ok: true });
});

test('takes pictures of much noise, with letters among it by which archives begin', async () => {
  // no sum over the head of a 7z fits, and of a RAR the last byte is another
  const chances = ['7z\u00bc\u00af\u0027\u001c', 'Rar!\u001a\u0007', 'PK\u0005\u0006\u0007\u0009'];
  const noise = Array.from({ length: 200 }, (_, index) =>
    Buffer.concat([randomBytes(60_000), Buffer.from(chances[index % 3]!, 'latin1'), Buffer.from([7, 9])]),
  );
  for (const kind of ['jpeg', 'tiff'] as const)
    expect(await kindOf(Buffer.concat([sampleFiles[kind], ...noise]))).toMatchObject({ ok: true });
});

/** Overlapping entries, as the bombs have them that no ratio gives away. */
function overlapping(): Buffer {
  const bytes = zipOf([types, document, { name: 'word/media.xml', content: 'x'.repeat(1000) }]);
  const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt32LE(0, second + 42);
  return bytes;
}

const hostile: readonly (readonly [string, Buffer, string])[] = [
  ['nothing', Buffer.alloc(0), 'empty'],
  ['a program', Buffer.from('MZ\u0090\0'), 'unknown-kind'],
  ['a script', Buffer.from('#!/bin/sh\n'), 'unknown-kind'],
  ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'unknown-kind'],
  ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 'unknown-kind'],
  ['a page before a PDF', Buffer.concat([Buffer.from('<html>'), sampleFiles.pdf]), 'unknown-kind'],
  ['an archive after a PDF', Buffer.concat([sampleFiles.pdf, zipOf([types])]), 'damaged'],
  ['an archive after a picture', Buffer.concat([sampleFiles.jpeg, zipOf([types])]), 'damaged'],
  ['a PDF cut off', sampleFiles.pdf.subarray(0, 20), 'damaged'],
  [
    'a film',
    Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from('ftypisom\0\0\0\0mp42')]),
    'unknown-kind',
  ],
  ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'unknown-kind'],
  ['any archive', zipOf([{ name: 'a.txt', content: 'x' }]), 'unknown-kind'],
  [
    'a spreadsheet that says it is text',
    zipOf([{ name: 'mimetype', content: 'application/zip', stored: true }]),
    'unknown-kind',
  ],
  ['an archive cut off', sampleFiles.docx.subarray(0, -5), 'damaged'],
  ['an archive with something after it', Buffer.concat([sampleFiles.docx, Buffer.from('x')]), 'damaged'],
  [
    'a document with macros',
    zipOf([types, document, { name: 'word/vbaProject.bin', content: 'x' }]),
    'macros',
  ],
  [
    'a text with macros',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: 'x' },
      { name: 'Basic/Standard/a.xml', content: 'x' },
    ]),
    'macros',
  ],
  ...[true, false].map(
    (stored) =>
      [
        `a document with a picture of too many points, ${stored ? 'as it is' : 'packed'}`,
        zipOf([types, document, { name: 'word/media/image1.dat', content: floodedPng, stored }]),
        'too-many-points',
      ] as const,
  ),
  [
    'a document with a way out',
    zipOf([types, document, { name: '../../etc/passwd', content: 'x' }]),
    'damaged',
  ],
  [
    'a document with a path of Windows',
    zipOf([types, document, { name: 'a\\..\\b', content: 'x' }]),
    'damaged',
  ],
  ['a locked document', zipOf([types, { ...document, flags: 1 }]), 'damaged'],
  [
    'a document that bursts',
    zipOf([types, document, { name: 'word/a.xml', content: 'x', claimsSize: 400 * 2 ** 20 }]),
    'unpacks-too-large',
  ],
  ['a document whose parts lie over each other', overlapping(), 'damaged'],
];

test('lets others have their turn while a large part is unpacked', async () => {
  const large = zipOf([
    types,
    document,
    { name: 'word/media/a.bmp', content: Buffer.concat([randomBytes(2 ** 17), Buffer.alloc(20 * 2 ** 20)]) },
  ]);
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  expect((await kindOf(large)).ok).toBe(true);
  isOver = true;
  // a hundred and sixty pieces, and somebody else between any two of them
  expect(turns).toBeGreaterThan(50);
});

describe('is not taken in by', () => {
  test.each(hostile)('%s', async (_what, bytes, refusal) => {
    expect(await kindOf(bytes)).toEqual({ ok: false, refusal });
  });

  test('whatever bytes, also those that begin or end like something', async () => {
    const start = fc.constantFrom(
      ...Object.values(sampleFiles).map((bytes) => bytes.subarray(0, 30)),
      Buffer.alloc(0),
    );
    const end = fc.constantFrom(zipOf([types]), zipOf([types]).subarray(-22), Buffer.alloc(0));
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), end, async (first, middle, last) => {
        const read = await kindOf(Buffer.concat([first, middle, last]));
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });

  test('a document in which any byte was changed, without ever failing', async () => {
    const { docx } = sampleFiles;
    await fc.assert(
      fc.asyncProperty(fc.nat(docx.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(docx);
        changed[at] = value;
        expect(typeof (await kindOf(changed)).ok).toBe('boolean');
      }),
    );
  });
});
