import { parseValue, type PdfDictionary, type PdfValue, writeValue } from './pdf-values.ts';

/** A PDF opened for changing some of its objects. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  /** The value of an object; undefined where there is none. */
  readonly object: (number: number) => PdfValue | undefined;
  /** The same file with these objects in place of theirs, appended so that all before stays as it was. */
  readonly withObjects: (changed: ReadonlyMap<number, PdfValue>) => Buffer;
}

interface Entry {
  readonly offset: number;
  readonly generation: string;
}

const mostRevisions = 50;
const mostObjects = 200_000;

/**
 * Opens a PDF with plain cross-reference tables. Undefined for one that is packed otherwise, locked, signed (a change
 * would break its signature) or damaged: such a file is handed out as it is.
 */
export function openPdfFile(bytes: Buffer): PdfFile | undefined {
  const text = bytes.toString('latin1');
  if (/\/(?:Encrypt|ByteRange|XRefStm)\b/.test(text)) return undefined;
  try {
    const last = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1] ?? Number.NaN);
    const { entries, trailer } = readTables(text, last);
    const object = (number: number) => {
      const entry = entries.get(number);
      const head = entry && /^\s*(\d+)\s+\d+\s+obj\b/.exec(text.slice(entry.offset, entry.offset + 40));
      if (!entry || !head || Number(head[1]) !== number) return undefined;
      try {
        return parseValue(text, entry.offset + head[0].length).value;
      } catch {
        return undefined;
      }
    };
    return { trailer, object, withObjects: (changed) => append(bytes, { entries, trailer, last }, changed) };
  } catch {
    return undefined;
  }
}

/** The tables from the newest to the oldest: what a newer one names is not what an older one says. */
function readTables(text: string, last: number) {
  const entries = new Map<number, Entry>();
  let newest: PdfDictionary | undefined;
  let at: number | undefined = last;
  for (let revision = 0; at !== undefined; revision++) {
    if (revision > mostRevisions || !text.startsWith('xref', at)) throw new Error('no plain table');
    const end = readSections(text, at + 4, entries);
    const trailer = parseValue(text, end).value;
    if (!(trailer instanceof Map)) throw new Error('no trailer');
    newest ??= trailer;
    const before = trailer.get('/Prev');
    at = typeof before === 'string' ? Number(before) : undefined;
  }
  if (!newest) throw new Error('no table');
  return { entries, trailer: newest };
}

/** @returns where the trailer's dictionary begins */
function readSections(text: string, from: number, entries: Map<number, Entry>): number {
  const section = /\s*(\d+)\s+(\d+)\s*?\r?\n/y;
  const trailer = /\s*trailer/y;
  for (let at = from; ; ) {
    trailer.lastIndex = at;
    if (trailer.test(text)) return trailer.lastIndex;
    section.lastIndex = at;
    const head = section.exec(text);
    if (!head || Number(head[2]) > mostObjects) throw new Error('no section');
    at = section.lastIndex;
    for (let index = 0; index < Number(head[2]); index++, at += 20) {
      const line = /^(\d{10}) (\d{5}) ([nf])/.exec(text.slice(at, at + 18));
      if (!line) throw new Error('no entry');
      const number = Number(head[1]) + index;
      if (line[3] === 'n' && !entries.has(number))
        entries.set(number, { offset: Number(line[1]), generation: String(Number(line[2])) });
    }
  }
}

function append(
  bytes: Buffer,
  file: {
    readonly entries: ReadonlyMap<number, Entry>;
    readonly trailer: PdfDictionary;
    readonly last: number;
  },
  changed: ReadonlyMap<number, PdfValue>,
): Buffer {
  let body = '\n';
  let table = 'xref\n';
  for (const [number, value] of [...changed].toSorted(([one], [other]) => one - other)) {
    const generation = file.entries.get(number)?.generation ?? '0';
    const offset = String(bytes.length + body.length).padStart(10, '0');
    table += `${number} 1\n${offset} ${generation.padStart(5, '0')} n \n`;
    body += `${number} ${generation} obj\n${writeValue(value)}\nendobj\n`;
  }
  const trailer = new Map(file.trailer).set('/Prev', String(file.last));
  const start = bytes.length + body.length;
  const tail = `${table}trailer\n${writeValue(trailer)}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(body + tail, 'latin1')]);
}
