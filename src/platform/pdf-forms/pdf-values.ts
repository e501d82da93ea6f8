/**
 * A value of PDF (ISO 32000-1, 7.3). Numbers, names, texts and references stay as they are written, so that what is not
 * understood is written back unchanged.
 */
export type PdfValue = string | readonly PdfValue[] | PdfDictionary;

/** A dictionary by key; keys carry their slash. */
export type PdfDictionary = Map<string, PdfValue>;

const deepest = 60;
const blanks = /(?:[\s\0]|%[^\r\n]*)*/y;
const reference = /\d+\s+\d+\s+R(?![^\s<>[\](){}/%])/y;
const name = /\/[^\s\0<>[\](){}/%]*/y;
const word = /[^\s\0<>[\](){}/%]+/y;
const hex = /<[0-9a-f\s]*>/iy;

/**
 * Reads the value that begins at a place.
 * @throws where there is none
 */
export function parseValue(
  text: string,
  from: number,
  depth = 0,
): { readonly value: PdfValue; readonly end: number } {
  if (depth > deepest) throw new Error('a PDF whose values lie too deep in each other');
  const at = match(blanks, text, from).end;
  if (text.startsWith('<<', at)) return parseDictionary(text, at + 2, depth);
  if (text[at] === '[') return parseArray(text, at + 1, depth);
  if (text[at] === '(') {
    const end = endOfText(text, at);
    return { value: text.slice(at, end), end };
  }
  for (const pattern of [hex, reference, name, word]) {
    const found = match(pattern, text, at);
    if (found.end > at) return { value: found.text, end: found.end };
  }
  throw new Error('no value of PDF');
}

function match(pattern: RegExp, text: string, at: number): { readonly text: string; readonly end: number } {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  return { text: found, end: at + found.length };
}

function parseArray(text: string, from: number, depth: number) {
  const value: PdfValue[] = [];
  let at = match(blanks, text, from).end;
  while (text[at] !== ']') {
    const item = parseValue(text, at, depth + 1);
    value.push(item.value);
    at = match(blanks, text, item.end).end;
  }
  return { value, end: at + 1 };
}

function parseDictionary(text: string, from: number, depth: number) {
  const value: PdfDictionary = new Map();
  let at = match(blanks, text, from).end;
  while (!text.startsWith('>>', at)) {
    const key = match(name, text, at);
    if (key.end === at) throw new Error('a PDF dictionary without a key');
    const item = parseValue(text, key.end, depth + 1);
    value.set(key.text, item.value);
    at = match(blanks, text, item.end).end;
  }
  return { value, end: at + 2 };
}

function endOfText(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '(') open++;
    else if (sign === ')' && --open === 0) return at + 1;
  }
  throw new Error('a PDF text without an end');
}

/** A value as it is written into a file. */
export function writeValue(value: PdfValue): string {
  if (typeof value === 'string') return value;
  if (value instanceof Map)
    return `<< ${[...value].map(([key, item]) => `${key} ${writeValue(item)}`).join(' ')} >>`;
  return `[${value.map(writeValue).join(' ')}]`;
}

/** The object that a reference names; undefined for any other value. */
export function referred(value: PdfValue | undefined): number | undefined {
  const found = typeof value === 'string' ? /^(\d+)\s+\d+\s+R$/.exec(value) : null;
  return found ? Number(found[1]) : undefined;
}

/** Any text as UTF-16 in hexadecimal digits: needs no escapes, and every letter there is. */
export function writeText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<FEFF${units.join('').toUpperCase()}>`;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a text of a PDF says; empty for a value that is none. */
export function readText(value: PdfValue | undefined): string {
  if (typeof value !== 'string') return '';
  const bytes = value.startsWith('(')
    ? value
        .slice(1, -1)
        .replace(/\\(?:([0-7]{1,3})|\r\n|([^]))/g, (_, octal?: string, sign?: string) =>
          octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[sign ?? ''] ?? sign ?? ''),
        )
    : Buffer.from(value.replace(/[^0-9a-f]/gi, ''), 'hex').toString('latin1');
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
