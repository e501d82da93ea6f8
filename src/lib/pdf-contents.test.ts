import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../test/sample-files.ts';
import { bytesInMemory } from './file-bytes.ts';
import { pdfFault } from './pdf-contents.ts';

const faultOf = (bytes: Buffer) => pdfFault(bytesInMemory(bytes));

const pdf = (...objects: readonly (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.map((object) => Buffer.concat([Buffer.from(object as string), Buffer.from('\n')])),
    Buffer.from('trailer<<>>\n%%EOF\n'),
  ]);

const packed = (inner: string, head = '/Filter /FlateDecode') => {
  const bytes = deflateSync(Buffer.from(inner));
  return Buffer.concat([
    Buffer.from(`7 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${head} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream endobj'),
  ]);
};

const action = '<< /S /JavaScript /JS (app.alert(1)) >>';

const hostile: readonly (readonly [string, Buffer, string])[] = [
  ['a script', pdf(`1 0 obj ${action} endobj`), 'active-content'],
  [
    'a script whose name is written in digits',
    pdf('1 0 obj << /S /J#61va#53cript >> endobj'),
    'active-content',
  ],
  ['a script in packed objects', pdf(packed(`1 0 ${action}`)), 'active-content'],
  ['a script in the second of two packs', pdf(packed('1 0 <<>>'), packed(`1 0 ${action}`)), 'active-content'],
  ['something that starts a program', pdf('1 0 obj << /S /Launch /F (cmd.exe) >> endobj'), 'active-content'],
  ['another file inside', pdf('1 0 obj << /Type /EmbeddedFile >> endobj'), 'active-content'],
  ['a film', pdf('1 0 obj << /Subtype /RichMedia >> endobj'), 'active-content'],
  ['a form of the old kind', pdf('1 0 obj << /XFA [ (a) 2 0 R ] >> endobj'), 'active-content'],
  ['a lock', pdf('trailer << /Encrypt 5 0 R >>'), 'locked'],
  [
    'packed objects that do not unpack',
    pdf('7 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream'),
    'damaged',
  ],
  ['objects packed twice', pdf(packed(action, '/Filter [/ASCIIHexDecode /FlateDecode]')), 'damaged'],
  [
    'objects packed with a predictor',
    pdf(packed(action, '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>')),
    'damaged',
  ],
  [
    'a head with a remark that hides its begin',
    pdf(packed(action, '/Filter /FlateDecode /A (1 0 obj <<)')),
    'damaged',
  ],
  ['a bomb', pdf(packed(' '.repeat(70 * 1024 * 1024))), 'unpacks-too-large'],
];

describe('does not take', () => {
  test.each(hostile)('%s', async (_what, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});

test.each([
  ['a small one', sampleFiles.pdf],
  ['one with packed objects', pdf(packed('1 0 << /Type /Page >>'))],
  [
    'one whose packed objects are not packed',
    pdf('7 0 obj\n<< /Type /ObjStm /N 1 /First 4 >>\nstream\n1 0 <<>>\nendstream'),
  ],
  [
    'one that only speaks of such things',
    pdf('4 0 obj << >> stream\n(JavaScript, Launch and /JavaScripts) Tj\nendstream'),
  ],
])('takes %s', async (_what, bytes) => {
  expect(await faultOf(bytes)).toBeUndefined();
});

test('never fails, whatever bytes follow the type of packed objects', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 200 }),
      async (before, after) => {
        const bytes = Buffer.concat([
          before,
          Buffer.from('1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
          after,
        ]);
        expect(['damaged', 'active-content', 'locked', 'unpacks-too-large', undefined]).toContain(
          await faultOf(bytes),
        );
      },
    ),
  );
});
