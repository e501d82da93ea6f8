import { hostileFile as file } from './hostile-file.ts';
import { type Packed, sampleFiles, zipOf } from './sample-files.ts';

const types: Packed = { name: '[Content_Types].xml', content: '<Types/>' };

/** A text, a spreadsheet and a text of LibreOffice with more in them. */
const packages = {
  docx: (...more: readonly Packed[]) =>
    zipOf([types, { name: 'word/document.xml', content: '<w:document/>' }, ...more]),
  xlsx: (...more: readonly Packed[]) =>
    zipOf([types, { name: 'xl/workbook.xml', content: '<workbook/>' }, ...more]),
  odt: (...more: readonly Packed[]) =>
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
      { name: 'content.xml', content: '<office:document-content/>' },
      ...more,
    ]),
};
const { docx, xlsx, odt } = packages;

const withMacros = xlsx({ name: 'xl/vbaProject.bin', content: 'x' });
const places = {
  docx: 'word/embeddings/Microsoft_Excel_Worksheet.xlsx',
  xlsx: 'xl/embeddings/Microsoft_Word_Document.docx',
  odt: 'Object 1',
};
const kinds = ['docx', 'xlsx', 'odt'] as const;

/** A spreadsheet in a text in a spreadsheet and so on. */
const nested = (depth: number): Buffer =>
  depth === 0 ? sampleFiles.xlsx : docx({ name: places.docx, content: nested(depth - 1), stored: true });

const zeros = Buffer.alloc(30 * 1024 * 1024);
const withZeros = xlsx({ name: 'xl/media/a.bmp', content: zeros });

/** Files of office programs inside others that a document may have. */
export const harmlessEmbedded = [
  ...kinds.map((kind) => packages[kind]({ name: places[kind], content: sampleFiles.xlsx })),
  docx({ name: 'word/embeddings/a.pptx', content: zipOf([types, { name: 'ppt/a.xml', content: '<p/>' }]) }),
  docx({ name: 'word/embeddings/a.ods', content: sampleFiles.odt, stored: true }),
  nested(2),
];

/** Files of office programs with others inside, by the refusal that they deserve. */
export const hostileEmbedded = {
  macros: [
    ...kinds.map((kind) =>
      file(
        `${kind} with a spreadsheet with macros in it`,
        `a.${kind}`,
        packages[kind]({ name: places[kind], content: withMacros }),
      ),
    ),
    file(
      'the same stored as it is, under a name that says nothing',
      'a.docx',
      docx({ name: 'word/media/image1.png', content: withMacros, stored: true }),
    ),
    file(
      'the same in a text in the document',
      'a.docx',
      docx({
        name: 'word/embeddings/a.docx',
        content: docx({ name: places.docx, content: withMacros }),
      }),
    ),
    file(
      'a text with a text of LibreOffice with macros in it',
      'a.docx',
      docx({
        name: 'word/embeddings/a.odt',
        content: odt({ name: 'Basic/Standard/a.xml', content: '<x/>' }),
      }),
    ),
    file(
      'an ODT whose object has macros in its folder',
      'a.odt',
      odt({ name: 'Object 1/Basic/Standard/a.xml', content: '<x/>' }),
    ),
  ],
  'active-content': [
    file(
      'a text with a spreadsheet in it whose links start a program',
      'a.docx',
      docx({ name: places.docx, content: xlsx({ name: 'xl/a.xml', content: '<x><ddeLink/></x>' }) }),
    ),
    file(
      'a text with a spreadsheet in it with an object with macros',
      'a.docx',
      docx({ name: places.docx, content: xlsx({ name: 'xl/embeddings/oleObject1.bin', content: 'x' }) }),
    ),
    file(
      'a text with an archive in it that is called a picture',
      'a.docx',
      docx({ name: 'word/media/image1.png', content: zipOf([{ name: 'a.txt', content: 'x' }]) }),
    ),
    file('documents in documents, three deep', 'a.docx', nested(3)),
  ],
  'unpacks-too-large': [
    file(
      'a bomb of spreadsheets that are each small enough',
      'a.docx',
      docx(
        ...Array.from({ length: 11 }, (_, index) => ({
          name: `word/embeddings/${index}.xlsx`,
          content: withZeros,
          stored: true,
        })),
      ),
    ),
    file(
      'a spreadsheet in a text that hides how large its parts are',
      'a.docx',
      docx({
        name: places.docx,
        content: xlsx({ name: 'xl/a.bmp', content: zeros, claimsSize: 1000 }),
      }),
    ),
    file(
      'a spreadsheet in a text that is larger than its archive says',
      'a.docx',
      docx({ name: places.docx, content: withZeros, claimsSize: 1000 }),
    ),
    file(
      'spreadsheets in a text with very many parts together',
      'a.docx',
      docx(
        ...Array.from({ length: 6 }, (_, index) => ({
          name: `word/embeddings/${index}.xlsx`,
          content: xlsx(
            ...Array.from({ length: 1000 }, (__, at) => ({ name: `${at}`, content: 'x', stored: true })),
          ),
        })),
      ),
    ),
  ],
  damaged: [
    file(
      'a text with half a spreadsheet in it',
      'a.docx',
      docx({ name: places.docx, content: sampleFiles.xlsx.subarray(0, -5) }),
    ),
  ],
} as const;
