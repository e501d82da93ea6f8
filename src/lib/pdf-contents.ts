import { inflateSync } from 'node:zlib';

/** What a PDF holds that is not only to be looked at. */
export type PdfFault = 'active-content' | 'locked' | 'damaged' | 'unpacks-too-large';

/** Programs, starting others, other files inside, films: nothing that a paper needs (ISO 32000-1, 7.11 and 12.6). */
const activeNames = [
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'ImportData',
  'GoToE',
];
const active = nameAmong(activeNames);
/** So short a name that it turns up by chance in a large picture; what follows it does not. */
const xmlForm = /\/XFA\s*(?:\[|\d+\s+\d+\s+R)/;
const encrypted = nameAmong(['Encrypt']);
const packedObjects = nameAmong(['ObjStm'], 'g');

/** Most that packed objects of one file unpack to; forms of a hundred pages have some megabytes. */
const mostUnpacked = 64 * 1024 * 1024;
const mostPackedObjects = 20_000;
/** So far around its type the head of packed objects may reach. */
const longestHead = 4096;

/**
 * Looks for what is active in a PDF: in the file as it lies there and in its packed objects, with names written out or in
 * hexadecimal digits. What cannot be looked into is refused: locked files, and objects packed in another way than usual.
 * It is the first look, made before anything is kept; the operator's virus scanner is the second.
 * @returns undefined where there is nothing but pages
 */
export function pdfFault(bytes: Buffer): PdfFault | undefined {
  const text = bytes.toString('latin1');
  if (encrypted.test(text)) return 'locked';
  if (isActive(text)) return 'active-content';
  let unpacked = 0;
  let count = 0;
  for (const { index } of text.matchAll(packedObjects)) {
    if (++count > mostPackedObjects) return 'unpacks-too-large';
    const head = headAround(text, index);
    if (!head) return 'damaged';
    if (head.filter === 'none') continue;
    if (head.filter === 'other') return 'damaged';
    const inner = unpack(bytes.subarray(head.end), mostUnpacked - unpacked);
    if (typeof inner === 'string') return inner;
    unpacked += inner.length;
    if (isActive(inner.toString('latin1'))) return 'active-content';
  }
  return undefined;
}

function isActive(text: string): boolean {
  return active.test(text) || xmlForm.test(text);
}

/**
 * Reads how objects are packed, from the head in the middle of which their type stands. A head has no texts and no
 * remarks in it: whoever puts some there means to hide where it begins.
 */
function headAround(
  text: string,
  at: number,
): { readonly filter: 'none' | 'usual' | 'other'; readonly end: number } | undefined {
  const stream = /\bstream\r?\n/.exec(text.slice(at, at + longestHead));
  const before = text.slice(Math.max(0, at - longestHead), at);
  const begin = [...before.matchAll(/\d\s+\d+\s+obj\b/g)].at(-1);
  if (!stream || !begin) return undefined;
  const written = before.slice(begin.index + begin[0].length) + text.slice(at, at + stream.index);
  if (!/^\s*<<[\s<>[\]/\w#.+-]*>>\s*$/.test(written)) return undefined;
  const head = written.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const end = at + stream.index + stream[0].length;
  if (!/\/(?:Filter|F)\b/.test(head)) return { filter: 'none', end };
  const isUsual = /\/(?:Filter|F)\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*[/>]/.test(head);
  return { filter: isUsual && !/\/(?:Predictor|DP|DecodeParms)\b/.test(head) ? 'usual' : 'other', end };
}

function unpack(packed: Buffer, most: number): Buffer | PdfFault {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'damaged';
  }
}

/** A name of PDF, each of whose letters may be written as `#` and two digits. */
function nameAmong(names: readonly string[], flags = ''): RegExp {
  const letter = (sign: string) => `(?:${sign}|#${inHex(sign)})`;
  const either = names.map((name) => [...name].map(letter).join('')).join('|');
  return new RegExp(`/(?:${either})(?![\\w#])`, flags);
}

function inHex(sign: string): string {
  return [...sign.charCodeAt(0).toString(16)]
    .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
    .join('');
}
