import { done, type Result, refused } from './result.ts';
import { bytesInMemory, type FileBytes, withPauses } from './file-bytes.ts';
import { hasWholeBoxes } from './heic-boxes.ts';
import { readJpeg } from './jpeg-segments.ts';
import { isActivePart } from './office-parts.ts';
import { pdfFault } from './pdf-contents.ts';
import { mostPoints, pictureSize } from './picture-size.ts';
import { isWholePng } from './png-chunks.ts';
import { createTurns } from './turns.ts';
import {
  holdsZip,
  listZip,
  type PlacedEntry,
  storedBytes,
  unpackedBeginning,
  unpacksAsSaid,
  type ZipEntry,
} from './zip-listing.ts';

/** A kind of file that people send, told by its content. */
export interface FileKind {
  readonly name: 'pdf' | 'jpeg' | 'png' | 'heic' | 'tiff' | 'docx' | 'xlsx' | 'odt';
  /** The usual one first. */
  readonly endings: readonly string[];
  readonly contentType: string;
}

/** Why a file is not taken. */
export type FileRefusal =
  | 'empty'
  | 'unknown-kind'
  | 'damaged'
  | 'macros'
  | 'unpacks-too-large'
  | 'active-content'
  | 'locked'
  | 'too-many-points';

const office = 'application/vnd.openxmlformats-officedocument.';
const kinds = {
  pdf: { endings: ['pdf'], contentType: 'application/pdf' },
  jpeg: { endings: ['jpg', 'jpeg'], contentType: 'image/jpeg' },
  png: { endings: ['png'], contentType: 'image/png' },
  heic: { endings: ['heic', 'heif'], contentType: 'image/heic' },
  tiff: { endings: ['tif', 'tiff'], contentType: 'image/tiff' },
  docx: { endings: ['docx'], contentType: `${office}wordprocessingml.document` },
  xlsx: { endings: ['xlsx'], contentType: `${office}spreadsheetml.sheet` },
  odt: { endings: ['odt'], contentType: 'application/vnd.oasis.opendocument.text' },
} as const satisfies Record<FileKind['name'], Omit<FileKind, 'name'>>;

/** For the browser's choice of files; it decides nothing. */
export const acceptedEndings = Object.values(kinds)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');

/** The kind that somebody takes a file for by the ending of its name; its content may be another. */
export function kindByName(fileName: string): FileKind['name'] | undefined {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return (Object.keys(kinds) as FileKind['name'][]).find((kind) =>
    (kinds[kind].endings as readonly string[]).includes(ending),
  );
}

/** A document of ten megabytes unpacks to less; more is a bomb for whoever opens it. */
const mostUnpacked = 300 * 1024 * 1024;

/** The usual packing makes no more than so many bytes out of one. */
const mostFromByte = 1032;

/** Parts of so many packed bytes are small enough to be believed, as long as there is room for what they may hide. */
const smallPart = 64 * 1024;

/** So many files are looked at together: unpacking takes the threads that everybody's reading and hashing needs. */
const inTurn = createTurns(2);

/** Enough to tell every kind by its beginning, and to see what programs for PDF take for one: they look into a kilobyte. */
const headBytes = 1024 + 32;
/** So much of a packed picture is unpacked to see its size; it could be a thousand times as much. */
const sizeWithin = 32 * 1024;
const pdfWithin = /%PDF-|%!PS-Adobe-\d\.\d PDF-/;

/**
 * Tells what is in a file by its bytes alone, never by its name, and without having it in memory as a whole. Refuses what
 * is two things at once (a picture that is also an archive or a PDF; but telephones put films behind a JPEG), what holds programs or starts them, what is locked, what was
 * cut off on its way, and what would burst on opening.
 */
export function fileKindOf(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  return inTurn(() => kindOf(withPauses(file)));
}

async function kindOf(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  if (file.size === 0) return refused('empty');
  const head = await file.read(0, headBytes);
  const isPdfToo = pdfWithin.test(head.toString('latin1', 1));
  if (startsWith(head, 0, [0x50, 0x4b, 3, 4])) return isPdfToo ? refused('damaged') : documentKind(file);
  const name = pictureOrPdf(head);
  if (name === undefined) return refused('unknown-kind');
  if (isPdfToo && name !== 'pdf') return refused('damaged');
  if (!(await isWhole(name, file)) || (await holdsZip(file))) return refused('damaged');
  const fault = name === 'pdf' ? await pdfFault(file) : await pictureFault(name, file);
  return fault ? refused(fault) : done({ name, ...kinds[name] });
}

/** Whether a file goes on to its end; what was cut off on its way can be opened by nobody, or only in part. */
async function isWhole(name: PictureName | 'pdf', file: FileBytes): Promise<boolean> {
  switch (name) {
    case 'pdf':
      return endsAsPdf(file);
    case 'png':
      return isWholePng(file);
    case 'jpeg':
      return (await readJpeg(file)).isWhole;
    case 'heic':
      return hasWholeBoxes(file);
    case 'tiff':
      return (await pictureSize('tiff', file)) !== undefined;
  }
}

async function endsAsPdf(file: FileBytes): Promise<boolean> {
  const from = Math.max(0, file.size - 2048);
  return (await file.read(from, file.size - from)).includes('%%EOF');
}

async function pictureFault(name: PictureName, file: FileBytes): Promise<'too-many-points' | undefined> {
  const size = await pictureSize(name, file);
  return size && size.width * size.height > mostPoints ? 'too-many-points' : undefined;
}

type PictureName = 'jpeg' | 'png' | 'heic' | 'tiff';

function pictureOrPdf(head: Buffer): PictureName | 'pdf' | undefined {
  if (startsWith(head, 0, [...Buffer.from('%PDF-')])) return 'pdf';
  if (startsWith(head, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (
    startsWith(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
    startsWith(head, 12, [...Buffer.from('IHDR')])
  )
    return 'png';
  if (startsWith(head, 0, [0x49, 0x49, 42, 0]) || startsWith(head, 0, [0x4d, 0x4d, 0, 42])) return 'tiff';
  return isHeic(head) ? 'heic' : undefined;
}

/** HEIC is a box file that names its brands: its own, and those that it can be read as. */
function isHeic(head: Buffer): boolean {
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false;
  const size = head.readUInt32BE(0);
  if (size < 16 || size > 512 || size > head.length) return false;
  const own = head.toString('latin1', 8, 12);
  const readable = head.toString('latin1', 16, size).match(/.{4}/gs) ?? [];
  const isPicture = (brand: string) => /^(heic|heix|heim|heis)$/.test(brand);
  return isPicture(own) || (/^(mif1|msf1)$/.test(own) && readable.some(isPicture));
}

async function documentKind(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  const entries = await listZip(file);
  if (!entries || entries.some(isOddEntry)) return refused('damaged');
  const said = entries.reduce((sum, { fullSize }) => sum + fullSize, 0);
  if (said > mostUnpacked) return refused('unpacks-too-large');
  const names = new Set(entries.map(({ name }) => name));
  const name = await documentName(file, entries, names);
  if (name === undefined) return refused('unknown-kind');
  // macro sheets are the macros of spreadsheets from before there were others, and still run
  if ([...names].some((inner) => /vbaProject|^Basic\/|^Scripts\/|^xl\/macrosheets\//i.test(inner)))
    return refused('macros');
  if (await hidesMore(file, entries, mostUnpacked - said)) return refused('unpacks-too-large');
  for (const entry of entries) {
    if (await isActivePart(file, entry)) return refused('active-content');
    const picture = pictureOrPdf((await unpackedBeginning(file, entry, headBytes)) ?? Buffer.alloc(0));
    if (picture && picture !== 'pdf' && (await pictureFault(picture, await partOf(file, entry))))
      return refused('too-many-points');
  }
  return done({ name, ...kinds[name] });
}

/** A part of an archive as a file of its own; of a packed one the beginning, where pictures say how large they are. */
async function partOf(file: FileBytes, entry: PlacedEntry): Promise<FileBytes> {
  const { method, start, packedSize } = entry;
  if (method !== 0)
    return bytesInMemory((await unpackedBeginning(file, entry, sizeWithin)) ?? Buffer.alloc(0));
  return {
    size: packedSize,
    read: (at, length) => file.read(start + at, Math.max(0, Math.min(length, packedSize - at))),
  };
}

async function documentName(
  file: FileBytes,
  entries: readonly PlacedEntry[],
  names: ReadonlySet<string>,
): Promise<'docx' | 'xlsx' | 'odt' | undefined> {
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype) {
    const type = await storedBytes(file, mimetype, headBytes);
    return type?.toString('latin1') === kinds.odt.contentType && names.has('content.xml') ? 'odt' : undefined;
  }
  if (!names.has('[Content_Types].xml')) return undefined;
  // programs on the web number their main part
  if ([...names].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
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

function startsWith(bytes: Buffer, at: number, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}
