import { done, type Result, refused } from './result.ts';
import { pdfFault } from './pdf-contents.ts';
import { pictureSize } from './picture-size.ts';
import { beginsWithDoctype } from './xml-beginning.ts';
import {
  endsAsZip,
  listZip,
  storedBytes,
  unpackedBeginning,
  unpackedBytes,
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

/** A document of ten megabytes unpacks to less; more is a bomb for whoever opens it. */
const mostUnpacked = 300 * 1024 * 1024;

/** Twice the best telephone; a picture of more points takes gigabytes when it is opened. */
const mostPoints = 400_000_000;

/** So much packed can never be more than {@link mostUnpacked}: the usual packing makes a byte of 1032 at most. */
const harmlesslyPacked = 64 * 1024;

/** So much of a packed part is looked at for its document type, which stands before everything else. */
const mostBeginning = 512;

/** Programs and archives, which have no place in a document. */
const program =
  /\.(?:exe|dll|com|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|scr|msi|jar|lnk|zip|rar|7z|gz|tgz|tar|xz|iso|cab)$/i;

/** The parts that say what a document loads from elsewhere are some kilobytes. */
const mostRelations = 1024 * 1024;

/**
 * Tells what is in a file by its bytes alone, never by its name. Refuses what is two things at once (a picture that is
 * also an archive), what holds programs or starts them, what is locked, and what would burst on opening.
 */
export function fileKindOf(bytes: Buffer): Result<FileKind, FileRefusal> {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, 0, [0x50, 0x4b, 3, 4])) return documentKind(bytes);
  const name = pictureOrPdf(bytes);
  if (name === undefined) return refused('unknown-kind');
  if (endsAsZip(bytes) || (name in lastWords && !endsWell(bytes, name))) return refused('damaged');
  const fault = name === 'pdf' ? pdfFault(bytes) : pictureFault(name, bytes);
  return fault ? refused(fault) : done({ name, ...kinds[name] });
}

/** What stands at the end of files that would otherwise be cut off. */
const lastWords: Partial<Record<PictureName | 'pdf', string>> = { pdf: '%%EOF', png: 'IEND' };

function endsWell(bytes: Buffer, name: PictureName | 'pdf'): boolean {
  return bytes.subarray(-2048).includes(lastWords[name] ?? '');
}

function pictureFault(name: PictureName, bytes: Buffer): 'too-many-points' | undefined {
  const size = pictureSize(name, bytes);
  return size && size.width * size.height > mostPoints ? 'too-many-points' : undefined;
}

type PictureName = 'jpeg' | 'png' | 'heic' | 'tiff';

function pictureOrPdf(bytes: Buffer): PictureName | 'pdf' | undefined {
  if (startsWith(bytes, 0, [...Buffer.from('%PDF-')])) return 'pdf';
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (
    startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) &&
    startsWith(bytes, 12, [...Buffer.from('IHDR')])
  )
    return 'png';
  if (startsWith(bytes, 0, [0x49, 0x49, 42, 0]) || startsWith(bytes, 0, [0x4d, 0x4d, 0, 42])) return 'tiff';
  return isHeic(bytes) ? 'heic' : undefined;
}

/** HEIC is a box file that names its brands: its own, and those that it can be read as. */
function isHeic(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
  const size = bytes.readUInt32BE(0);
  if (size < 16 || size > 512 || size > bytes.length) return false;
  const own = bytes.toString('latin1', 8, 12);
  const readable = bytes.toString('latin1', 16, size).match(/.{4}/gs) ?? [];
  const isPicture = (brand: string) => /^(heic|heix|heim|heis)$/.test(brand);
  return isPicture(own) || (/^(mif1|msf1)$/.test(own) && readable.some(isPicture));
}

function documentKind(bytes: Buffer): Result<FileKind, FileRefusal> {
  const entries = listZip(bytes);
  if (!entries || entries.some(isOddEntry)) return refused('damaged');
  if (entries.reduce((sum, { fullSize }) => sum + fullSize, 0) > mostUnpacked)
    return refused('unpacks-too-large');
  const names = new Set(entries.map(({ name }) => name));
  const name = documentName(bytes, entries, names);
  if (name === undefined) return refused('unknown-kind');
  // macro sheets are the macros of spreadsheets from before there were others, and still run
  if ([...names].some((inner) => /vbaProject|^Basic\/|^Scripts\/|^xl\/macrosheets\//i.test(inner)))
    return refused('macros');
  if (entries.some((entry) => isLying(bytes, entry))) return refused('unpacks-too-large');
  if (entries.some((entry) => isActive(bytes, entry))) return refused('active-content');
  return done({ name, ...kinds[name] });
}

function documentName(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  names: ReadonlySet<string>,
): 'docx' | 'xlsx' | 'odt' | undefined {
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype) {
    const isText = storedBytes(bytes, mimetype)?.toString('latin1') === kinds.odt.contentType;
    return isText && names.has('content.xml') ? 'odt' : undefined;
  }
  if (!names.has('[Content_Types].xml')) return undefined;
  // programs on the web number their main part
  if ([...names].some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return names.has('xl/workbook.xml') ? 'xlsx' : undefined;
}

/** Whether a part unpacks to more than its archive says, as bombs do that hide from whoever adds up. */
function isLying(bytes: Buffer, entry: ZipEntry): boolean {
  if (entry.method === 0 ? entry.packedSize === entry.fullSize : entry.packedSize <= harmlesslyPacked)
    return false;
  return unpackedBytes(bytes, entry, entry.fullSize) === undefined;
}

/** Programs and files of others inside, and templates that are loaded from elsewhere when the document is opened. */
function isActive(bytes: Buffer, entry: ZipEntry): boolean {
  if (/activeX\/|oleObject|embeddings\/.*\.bin$/i.test(entry.name) || program.test(entry.name)) return true;
  // what names a document type may read other files into itself when it is opened, and no office program writes it
  if (
    /\.(?:xml|rels)$/i.test(entry.name) &&
    beginsWithDoctype(unpackedBeginning(bytes, entry, mostBeginning))
  )
    return true;
  if (!/\.rels$/i.test(entry.name)) return false;
  const inner = unpackedBytes(bytes, entry, mostRelations)?.toString('latin1');
  // what cannot be read is loaded by nobody who is to be trusted
  if (inner === undefined) return true;
  const relations = inner.match(/<Relationship\b[^>]*>/g) ?? [];
  return relations.some(
    (relation) =>
      /attachedTemplate|oleObject|frame|subDocument/i.test(relation) && /External/i.test(relation),
  );
}

/** Names that lead out of the archive and locked files have no place in a document. */
function isOddEntry({ name, encrypted }: ZipEntry): boolean {
  return encrypted || /^[/\\]|\\|(^|\/)\.\.(\/|$)|^[a-z]:|[\u0000-\u001f]/i.test(name);
}

function startsWith(bytes: Buffer, at: number, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[at + index] === byte);
}
