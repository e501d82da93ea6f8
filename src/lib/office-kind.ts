import { done, type Result, refused } from './result.ts';
import { bytesInMemory, type FileBytes } from './file-bytes.ts';
import { isActivePart } from './office-parts.ts';
import { pictureFault, pictureOrPdf } from './picture-kind.ts';
import {
  beginsWithZip,
  listZip,
  type PlacedEntry,
  storedBytes,
  unpackedBeginning,
  unpackedBytes,
  unpacksAsSaid,
  type ZipEntry,
} from './zip-listing.ts';

/** An office file that people send. */
export type OfficeName = 'docx' | 'xlsx' | 'odt';

/** Why an archive is not taken as an office file. */
export type OfficeFault =
  | 'unknown-kind'
  | 'damaged'
  | 'macros'
  | 'unpacks-too-large'
  | 'active-content'
  | 'too-many-points';

/** A document of ten megabytes unpacks to less; more is a bomb for whoever opens it. */
const mostUnpacked = 300 * 1024 * 1024;
/** So many parts a document may have together with all files in it; as many as one archive may list. */
const mostParts = 5000;
/** A text with a spreadsheet in it that has a text in it: whatever lies deeper, nobody has put there to be read. */
const mostDepth = 2;
/** So large a packed file inside a document may be that it is looked at in memory. */
const mostInMemory = 32 * 1024 * 1024;

/** The usual packing makes no more than so many bytes out of one. */
const mostFromByte = 1032;

/** Parts of so many packed bytes are small enough to be believed, as long as there is room for what they may hide. */
const smallPart = 64 * 1024;

/** Enough to tell every kind by its beginning. */
const headBytes = 1024 + 32;
/** So much of a packed picture is unpacked to see its size; it could be a thousand times as much. */
const sizeWithin = 32 * 1024;

const openDocument = 'application/vnd.oasis.opendocument.';

/** Macros by where programs put them. Macro sheets are those of spreadsheets from before there were others, and still run. */
const macros = /vbaProject|(?:^|\/)(?:Basic|Scripts)\/|^xl\/macrosheets\//i;

/** What a document and all that lies in it may still take up together. */
interface Left {
  bytes: number;
  parts: number;
}

/**
 * Tells which office file an archive is. Refuses one that holds macros or programs, also in a file that it has inside
 * (a spreadsheet in a text), that starts or loads something, and that would burst on opening: files inside are looked
 * into by the same rules, and count together with the rest.
 */
export async function officeKind(file: FileBytes): Promise<Result<OfficeName, OfficeFault>> {
  const left = { bytes: mostUnpacked, parts: mostParts };
  const entries = await partsOf(file, left);
  if (!entries.ok) return entries;
  const name = await documentName(file, entries.value);
  if (name === undefined) return refused('unknown-kind');
  const fault = await partsFault(file, entries.value, left, 0);
  return fault ? refused(fault) : done(name);
}

/** Lists what is in a document, and takes it off what is left. */
async function partsOf(file: FileBytes, left: Left): Promise<Result<readonly PlacedEntry[], OfficeFault>> {
  const entries = await listZip(file);
  if (!entries || entries.some(isOddEntry)) return refused('damaged');
  left.bytes -= entries.reduce((sum, { fullSize }) => sum + fullSize, 0);
  left.parts -= entries.length;
  return left.bytes < 0 || left.parts < 0 ? refused('unpacks-too-large') : done(entries);
}

async function partsFault(
  file: FileBytes,
  entries: readonly PlacedEntry[],
  left: Left,
  depth: number,
): Promise<OfficeFault | undefined> {
  if (entries.some(({ name }) => macros.test(name))) return 'macros';
  // of files inside nothing is believed: what they may hide has no room beside what the document itself may
  if (await hidesMore(file, entries, depth === 0 ? left.bytes : 0)) return 'unpacks-too-large';
  for (const entry of entries) {
    if (await isActivePart(file, entry)) return 'active-content';
    const head = (await unpackedBeginning(file, entry, headBytes)) ?? Buffer.alloc(0);
    const fault = beginsWithZip(head)
      ? await insideFault(file, entry, left, depth + 1)
      : await pictureInsideFault(file, entry, head);
    if (fault) return fault;
  }
  return undefined;
}

/** What is wrong with an archive inside a document; whatever it is called, programs open it by what is in it. */
async function insideFault(
  file: FileBytes,
  entry: PlacedEntry,
  left: Left,
  depth: number,
): Promise<OfficeFault | undefined> {
  if (depth > mostDepth) return 'active-content';
  const inside = await wholePart(file, entry);
  if (!inside) return 'unpacks-too-large';
  const entries = await partsOf(inside, left);
  if (!entries.ok) return entries.refusal;
  // slides and drawings are usual too; any other archive has no place in a document
  if (!(await isOffice(inside, entries.value))) return 'active-content';
  return partsFault(inside, entries.value, left, depth);
}

async function pictureInsideFault(
  file: FileBytes,
  entry: PlacedEntry,
  head: Buffer,
): Promise<OfficeFault | undefined> {
  const picture = pictureOrPdf(head);
  return picture && picture !== 'pdf' ? pictureFault(picture, await partOf(file, entry)) : undefined;
}

/** A part as a file of its own; undefined where it is packed and too large. */
async function wholePart(file: FileBytes, entry: PlacedEntry): Promise<FileBytes | undefined> {
  if (entry.method === 0) return storedPart(file, entry);
  const bytes = await unpackedBytes(file, entry, Math.min(mostInMemory, entry.fullSize));
  return bytes && bytesInMemory(bytes);
}

/** The same; of a packed one the beginning, where pictures say how large they are. */
async function partOf(file: FileBytes, entry: PlacedEntry): Promise<FileBytes> {
  if (entry.method === 0) return storedPart(file, entry);
  return bytesInMemory((await unpackedBeginning(file, entry, sizeWithin)) ?? Buffer.alloc(0));
}

function storedPart(file: FileBytes, { start, packedSize }: PlacedEntry): FileBytes {
  return {
    size: packedSize,
    read: (at, length) => file.read(start + at, Math.max(0, Math.min(length, packedSize - at))),
  };
}

async function documentName(
  file: FileBytes,
  entries: readonly PlacedEntry[],
): Promise<OfficeName | undefined> {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('mimetype')) {
    const type = await mimetypeOf(file, entries);
    return type === `${openDocument}text` && names.has('content.xml') ? 'odt' : undefined;
  }
  if (!names.has('[Content_Types].xml')) return undefined;
  // programs on the web number their main part
  if ([...names].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

/** Whether an archive is a file of an office program of today, of whatever kind. */
async function isOffice(file: FileBytes, entries: readonly PlacedEntry[]): Promise<boolean> {
  if (entries.some(({ name }) => name === '[Content_Types].xml')) return true;
  return (await mimetypeOf(file, entries))?.startsWith(openDocument) ?? false;
}

async function mimetypeOf(file: FileBytes, entries: readonly PlacedEntry[]): Promise<string | undefined> {
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  return mimetype && (await storedBytes(file, mimetype, headBytes))?.toString('latin1');
}

/**
 * Whether parts unpack to more than their archive says, as bombs do that hide from whoever adds up. Small parts are believed
 * while all that they could hide together fits beside what is said; everything else is unpacked to see.
 */
async function hidesMore(file: FileBytes, entries: readonly PlacedEntry[], left: number): Promise<boolean> {
  let room = left;
  for (const entry of entries) {
    const couldHide = entry.packedSize * mostFromByte;
    if (entry.method !== 0 && entry.packedSize <= smallPart && couldHide <= room) room -= couldHide;
    else if (!(await unpacksAsSaid(file, entry))) return true;
  }
  return false;
}

/** Names that lead out of the archive and locked files have no place in a document. */
function isOddEntry({ name, encrypted }: ZipEntry): boolean {
  return encrypted || /^[/\\]|\\|(^|\/)\.\.(\/|$)|^[a-z]:|[\u0000-\u001f]/i.test(name);
}
