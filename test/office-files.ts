import { zipOf } from './sample-files.ts';

const words = 'Größe der Werkstatt: 120 Quadratmeter';
const office = 'application/vnd.openxmlformats-officedocument';
const namespace = 'http://schemas.openxmlformats.org';

const relations = (main: string) => ({
  name: '_rels/.rels',
  content: `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
});

const types = (parts: Readonly<Record<string, string>>) => ({
  name: '[Content_Types].xml',
  content: `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${office}.${type}+xml"/>`)
    .join('')}</Types>`,
});

/** Small files that office programs open, by content type, all with the same words; the ODT has a comment too. */
export const realOfficeFiles: Readonly<Record<string, Buffer>> = {
  [`${office}.wordprocessingml.document`]: zipOf([
    types({ 'word/document.xml': 'wordprocessingml.document.main' }),
    relations('word/document.xml'),
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
    },
  ]),
  [`${office}.spreadsheetml.sheet`]: zipOf([
    types({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
    }),
    relations('xl/workbook.xml'),
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${words}</t></is></c></row></sheetData></worksheet>`,
    },
  ]),
  'application/vnd.oasis.opendocument.text': zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'META-INF/manifest.xml',
      content:
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    },
    {
      name: 'content.xml',
      content: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text><text:p>${words}<office:annotation><text:p>Hier bitte prüfen</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`,
    },
  ]),
};
