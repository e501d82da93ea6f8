import { openPdfFile, type PdfFile } from './pdf-file.ts';
import { type PdfDictionary, type PdfValue, readText, referred, writeText } from './pdf-values.ts';

/** A field of text in a PDF that is a form. */
interface TextField {
  /** Names of the field and those around it, with dots in between (ISO 32000-1, 12.7.3.2). */
  readonly name: string;
  readonly object: number;
  /** What shows it on pages; the field itself where nothing else does. */
  readonly widgets: readonly number[];
}

const mostFields = 2000;

/** Names of the fields of text in a PDF; none where it is no form, or one that can't be filled in. */
export function textFieldsOf(pdf: Buffer): readonly string[] {
  const file = openPdfFile(pdf);
  return file ? fieldsOf(file).map(({ name }) => name) : [];
}

/**
 * A PDF with some of its fields of text filled in; whoever has it can change them. The file as it is where it has none of
 * these, and where it can't be filled in. A form that claims to be PDF/A loses the claim.
 * @param values by name of the field
 */
export function fillForm(pdf: Buffer, values: Readonly<Record<string, string>>): Buffer {
  const file = openPdfFile(pdf);
  const form = file && formOf(file);
  if (!file || !form) return pdf;
  const changed = new Map<number, PdfValue>();
  const copyOf = (number: number): PdfDictionary => {
    const known = changed.get(number);
    if (known instanceof Map) return known;
    const copy = new Map(dictionary(file.object(number)) ?? []);
    changed.set(number, copy);
    return copy;
  };
  for (const { name, object, widgets } of fieldsOf(file)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === '') continue;
    const field = copyOf(object);
    const most = Number(field.get('/MaxLen') ?? Number.POSITIVE_INFINITY);
    field.set('/V', writeText([...value].slice(0, most).join('')));
    // how it looked when it was empty; readers draw it anew
    for (const widget of [object, ...widgets]) copyOf(widget).delete('/AP');
  }
  if (changed.size === 0) return pdf;
  const asked = new Map(form.dictionary).set('/NeedAppearances', 'true');
  if (form.object === undefined) copyOf(form.catalog).set('/AcroForm', asked);
  else changed.set(form.object, asked);
  // drawn by the reader, it is no PDF/A any more (ISO 19005-2, 6.4.1), and must not claim to be one
  if (pdf.includes('pdfaid:part')) copyOf(form.catalog).delete('/Metadata');
  return file.withObjects(changed);
}

function dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
  return value instanceof Map ? value : undefined;
}

/** What a value is, or the object that it refers to. */
function resolved(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  const number = referred(value);
  return number === undefined ? value : file.object(number);
}

function formOf(file: PdfFile) {
  const catalog = referred(file.trailer.get('/Root'));
  const held = catalog === undefined ? undefined : dictionary(file.object(catalog))?.get('/AcroForm');
  const form = dictionary(resolved(file, held));
  return catalog === undefined || !form || form.has('/XFA')
    ? undefined
    : { catalog, object: referred(held), dictionary: form };
}

function fieldsOf(file: PdfFile): readonly TextField[] {
  const form = formOf(file);
  const fields: TextField[] = [];
  const seen = new Set<number>();
  const walk = (value: PdfValue, around: string, inherited: PdfValue | undefined): void => {
    const object = referred(value);
    const field = object === undefined ? undefined : dictionary(file.object(object));
    if (object === undefined || !field || seen.has(object) || seen.size > mostFields) return;
    seen.add(object);
    const own = readText(field.get('/T'));
    const name = [around, own].filter((part) => part !== '').join('.');
    const type = field.get('/FT') ?? inherited;
    const kids = listed(resolved(file, field.get('/Kids')));
    const below = kids.filter((kid) => dictionary(resolved(file, kid))?.has('/T'));
    for (const kid of below) walk(kid, name, type);
    if (below.length === 0 && type === '/Tx')
      fields.push({ name, object, widgets: kids.flatMap((kid) => referred(kid) ?? []) });
  };
  for (const field of listed(form && resolved(file, form.dictionary.get('/Fields'))))
    walk(field, '', undefined);
  return fields;
}

function listed(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [];
}
