import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../test/property-runs.ts';
import { hasPoppler, readPdfText } from '../../../test/pdf.ts';
import { bytesInMemory } from '../../lib/file-bytes.ts';
import { fileKindOf } from '../../lib/file-kinds.ts';
import { fillForm, type PdfForm, textFieldsOf, writeForm } from './index.ts';
import { openPdfFile } from './pdf-file.ts';
import { parseValue, type PdfDictionary, readText, referred, writeText, writeValue } from './pdf-values.ts';

const form: PdfForm = {
  title: 'Urlaubsantrag (Muster)',
  issuer: 'Handwerkskammer Musterland',
  parts: [
    { kind: 'text', text: 'Füllen Sie alles aus. '.repeat(20) },
    {
      kind: 'fields',
      fields: [
        { name: 'betrieb.name', label: 'Betrieb' },
        { name: 'grund', label: 'Grund', lines: 3 },
      ],
    },
    { kind: 'tick', name: 'ja', label: 'Einverstanden' },
    {
      kind: 'table',
      name: 'zeile',
      rows: 60,
      cell: (label, row) => `${label}, Zeile ${row}`,
      columns: [
        { name: 'tag', label: 'Tag', share: 1 },
        { name: 'wer', label: 'Wer', share: 2 },
      ],
    },
    { kind: 'signatures', labels: ['Ort, Datum', 'Unterschrift'] },
  ],
};

const valueOf = (pdf: Buffer, name: string): string | undefined => {
  const file = openPdfFile(pdf)!;
  const size = Number(file.trailer.get('/Size'));
  for (let number = 1; number < size; number++) {
    const object = file.object(number);
    if (object instanceof Map && readText(object.get('/T')) === name) return readText(object.get('/V'));
  }
  return undefined;
};

describe('a form of our own', () => {
  const pdf = writeForm(form);

  it('is a PDF that the portal itself would take, with fields by name', async () => {
    expect(await fileKindOf(bytesInMemory(pdf))).toMatchObject({ ok: true, value: { name: 'pdf' } });
    expect(textFieldsOf(pdf)).toHaveLength(2 + 120);
    expect(textFieldsOf(pdf)).toContain('zeile.60.wer');
  });

  it.skipIf(!hasPoppler)('shows its words on as many pages as it takes', () => {
    const pages = readPdfText(pdf).split('\f');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toContain('Urlaubsantrag (Muster)');
    expect(pages[1]).toContain('Wer');
    expect(pages.join(' ')).toContain('Unterschrift');
  });

  it('says of each field what it is for', () => {
    const text = pdf.toString('latin1');
    expect(text.match(/\/TU /g)).toHaveLength(2 + 120 + 1);
    expect(text.match(/\/S \/Form /g)).toHaveLength(2 + 120 + 1);
  });
});

describe('filling in', () => {
  it('sets a field to whatever a name is, twice over, and leaves the others', () => {
    const pdf = writeForm(form);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        const once = fillForm(pdf, { 'betrieb.name': 'Vorher', unknown: 'x' });
        const filled = fillForm(once, { 'betrieb.name': name });
        expect(valueOf(filled, 'betrieb.name')).toBe(name);
        expect(valueOf(filled, 'grund')).toBe('');
        expect(filled.subarray(0, pdf.length).equals(pdf)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it.skipIf(!hasPoppler)('shows on the page', () => {
    const filled = fillForm(writeForm(form), { 'betrieb.name': 'Bäckerei Größmann' });
    expect(readPdfText(filled)).toContain('Bäckerei Größmann');
  });

  it.each([
    ['pdfaid:part', undefined],
    ['of another kind', '1 0 R'],
  ])('takes metadata with it only where they claim nothing that it no longer is: %s', (claim, left) => {
    const file = openPdfFile(writeForm(form))!;
    const number = referred(file.trailer.get('/Root'))!;
    const catalog = new Map(file.object(number) as PdfDictionary).set('/Metadata', '1 0 R');
    const claiming = file.withObjects(new Map([[number, catalog.set('/Claim', `(${claim})`)]]));
    const filled = openPdfFile(fillForm(claiming, { 'betrieb.name': 'x' }))!;
    expect((filled.object(number) as PdfDictionary).get('/Metadata')).toBe(left);
  });

  it('leaves a file alone that is no form, locked, signed or damaged', () => {
    const pdf = writeForm(form);
    const values = { 'betrieb.name': 'x' };
    const text = pdf.toString('latin1');
    for (const other of [
      Buffer.from(text.replace('/AcroForm', '/AcroFern'), 'latin1'),
      Buffer.from(text.replace('/Info ', '/Encrypt 1 0 R /Info '), 'latin1'),
      Buffer.from(`${text}% /ByteRange [0 1 2 3]`, 'latin1'),
      Buffer.from(text.replace('\nxref\n', '\nxfer\n'), 'latin1'),
      Buffer.from(text.slice(0, -300), 'latin1'),
      Buffer.from('%PDF-1.4', 'latin1'),
    ])
      expect(fillForm(other, values)).toBe(other);
  });

  it('never throws, whatever is broken in a file', () => {
    const pdf = writeForm({ ...form, parts: form.parts.slice(0, 3) });
    fc.assert(
      fc.property(fc.nat(pdf.length - 1), fc.nat(255), (at, byte) => {
        const broken = Buffer.from(pdf);
        broken[at] = byte;
        fillForm(broken, { 'betrieb.name': 'x' });
      }),
    );
  });
});

it('any text is written and read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readText(writeText(text))).toBe(text);
    }),
  );
});

it.each(['[1 (a\\)b) <AB> /N true]', '<< /A << /B 1 0 R >> /C [] /D null >>', '(ge(klam)mert)', '-1.5'])(
  'the value %s is written as it was read',
  (text) => {
    expect(writeValue(parseValue(text, 0).value).replace(/\s+/g, ' ')).toBe(text);
  },
);
