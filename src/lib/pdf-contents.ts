import { type FileBytes, overlapping, piecesOf, type Stretch } from './file-bytes.ts';
import { unpacking } from './unpacking.ts';

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
  // their entry `JS` is a script (12.6.4.13), as is the stream of a model in space (13.6.3)
  'Rendition',
  'OnInstantiate',
];
/** What asks another machine, and gives it what was filled in or the sign-in of Windows (12.6.4.3, 12.7.5.2). */
const calls = ['SubmitForm', 'GoToR'];

/**
 * A name with what follows it: so short a name turns up by chance in a large picture, and what follows it does not. Nobody
 * puts a hundred blanks there, but who means to hide what follows.
 * @param value how it may begin, where it is not the number of another object
 */
function shortName(name: string, value: string): string {
  const reference = '\\d{1,12}(?:\\d|\\s{100}|\\s{1,99}\\d{1,12}(?:\\d|\\s{100}|\\s{1,99}R))';
  return `${letters(name)}(?:\\s{100}|\\s{0,99}(?:${value}|${reference}))`;
}

/** Forms of the old kind, files inside a description of files, and scripts, which are texts. */
const activeValues = [
  shortName('XFA', '\\['),
  shortName('EF', '<<'),
  shortName('JS', '\\((?:[\\t\\r\\n -~]{8}|\\xfe\\xff)|<[\\s\\da-fA-F]{8}'),
];
const wholeName = '(?![\\w#])';
/** What is done without anybody's asking: on opening (but not to show a place, which is a list), and on other occasions. */
const occasions = [`${letters('OpenAction')}${wholeName}(?!\\s{0,99}\\[)\\s{0,99}`, shortName('AA', '<<|%')];

/** Everything that matters, where a `/` stands. */
const sought = new RegExp(
  `/(?:(?:(?<active>${activeNames.map(letters).join('|')})|(?<lock>${letters('Encrypt')})|(?<pack>${letters('ObjStm')})|(?<call>${calls.map(letters).join('|')}))${wholeName}|(?<value>${activeValues.join('|')})|(?<occasion>${occasions.join('|')}))`,
  'y',
);
/** How what matters goes on behind its `/`; most of what stands there in a file is left aside by that. */
const firstLetters = new Set([...'JLERIGOXSA#'].map((sign) => sign.charCodeAt(0)));

/** Longer than anything that is looked for, with all its blanks. */
const longestSought = 512;

/** Most that packed objects of one file unpack to; forms of a hundred pages have some megabytes. */
const mostUnpacked = 64 * 1024 * 1024;
const mostPackedObjects = 20_000;
/** So far around its type the head of packed objects may reach. */
const longestHead = 4096;

/**
 * Looks for what is active in a PDF: in the file as it lies there and in its packed objects, with names written out or in
 * hexadecimal digits. Buttons that send a form and links to other files are usual; together with something that is done
 * without anybody's asking they are active. Web addresses are harmless: programs ask before they open one. What cannot be looked into is refused: locked files, and objects packed in another way than usual.
 * It is the first look, made before anything is kept; the operator's virus scanner is the second.
 * @returns undefined where there is nothing but pages
 */
export async function pdfFault(file: FileBytes): Promise<PdfFault | undefined> {
  const packs: number[] = [];
  const seen: Seen = { isCalling: false, isOccasion: false };
  let isLocked = false;
  for await (const stretch of overlapping(piecesOf(file), longestSought)) {
    const found = findIn(stretch, seen);
    isLocked ||= found.isLocked;
    if (found.isActive) return isLocked ? 'locked' : 'active-content';
    for (const at of found.packs) if (at > (packs.at(-1) ?? -1)) packs.push(at);
    if (packs.length > mostPackedObjects) return 'unpacks-too-large';
  }
  if (isLocked) return 'locked';
  const fault = await packsFault(file, packs, seen);
  return fault ?? (seen.isCalling && seen.isOccasion ? 'active-content' : undefined);
}

/** What is wrong with objects that are packed. */
async function packsFault(
  file: FileBytes,
  packs: readonly number[],
  seen: Seen,
): Promise<PdfFault | undefined> {
  let unpacked = 0;
  for (const at of packs) {
    const head = await headAround(file, at);
    if (!head || head.filter === 'other') return 'damaged';
    if (head.filter === 'none') continue;
    const pack = await lookInto(file, head.end, mostUnpacked - unpacked, seen);
    if (typeof pack === 'string') return pack;
    unpacked += pack.size;
  }
  return undefined;
}

/** Looks at packed objects while they are unpacked. */
async function lookInto(
  file: FileBytes,
  from: number,
  most: number,
  seen: Seen,
): Promise<{ readonly size: number } | PdfFault> {
  let size = 0;
  try {
    for await (const stretch of overlapping(unpacking(file, from, file.size, 'with-head'), longestSought)) {
      size = stretch.at + stretch.bytes.length;
      if (size > most) return 'unpacks-too-large';
      if (findIn(stretch, seen).isActive) return 'active-content';
    }
  } catch {
    return 'damaged';
  }
  return { size };
}

/** What is harmless by itself, wherever in the file it stands. */
interface Seen {
  isCalling: boolean;
  isOccasion: boolean;
}

interface Found {
  isActive: boolean;
  isLocked: boolean;
  /** Where packed objects say what they are. */
  readonly packs: number[];
}

/** What is in a stretch; what touches its end is found again, with what follows it, in the next one. */
function findIn({ bytes, at: start, isLast }: Stretch, seen: Seen): Found {
  const found: Found = { isActive: false, isLocked: false, packs: [] };
  const text = bytes.toString('latin1');
  for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', at + 1)) {
    if (!firstLetters.has(text.charCodeAt(at + 1))) continue;
    sought.lastIndex = at;
    const match = sought.exec(text);
    if (!match?.groups || (!isLast && sought.lastIndex >= text.length)) continue;
    const { active, value, lock, pack, call, occasion } = match.groups;
    found.isActive ||= active !== undefined || value !== undefined;
    seen.isCalling ||= call !== undefined;
    seen.isOccasion ||= occasion !== undefined;
    found.isLocked ||= lock !== undefined;
    if (pack !== undefined) found.packs.push(start + at);
  }
  return found;
}

/**
 * Reads how objects are packed, from the head in the middle of which their type stands. A head has no texts and no
 * remarks in it: whoever puts some there means to hide where it begins.
 */
async function headAround(
  file: FileBytes,
  at: number,
): Promise<{ readonly filter: 'none' | 'usual' | 'other'; readonly end: number } | undefined> {
  const from = Math.max(0, at - longestHead);
  const before = (await file.read(from, at - from)).toString('latin1');
  const after = (await file.read(at, longestHead)).toString('latin1');
  const stream = /\bstream\r?\n/.exec(after);
  const begin = [...before.matchAll(/\d\s+\d+\s+obj\b/g)].at(-1);
  if (!stream || !begin) return undefined;
  const written = before.slice(begin.index + begin[0].length) + after.slice(0, stream.index);
  if (!/^\s*<<[\s<>[\]/\w#.+-]*>>\s*$/.test(written)) return undefined;
  const head = written.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  const end = at + stream.index + stream[0].length;
  if (!/\/(?:Filter|F)\b/.test(head)) return { filter: 'none', end };
  const isUsual = /\/(?:Filter|F)\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*[/>]/.test(head);
  return { filter: isUsual && !/\/(?:Predictor|DP|DecodeParms)\b/.test(head) ? 'usual' : 'other', end };
}

/** A name of PDF, each of whose letters may be written as `#` and two digits. */
function letters(name: string): string {
  return [...name].map((sign) => `(?:${sign}|#${inHex(sign)})`).join('');
}

function inHex(sign: string): string {
  return [...sign.charCodeAt(0).toString(16)]
    .map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit))
    .join('');
}
