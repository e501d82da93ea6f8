import { done, type Result, refused } from './result.ts';
import { type FileBytes, withPauses } from './file-bytes.ts';
import { hasWholeBoxes } from './heic-boxes.ts';
import { readJpeg } from './jpeg-segments.ts';
import { holdsArchive } from './hidden-archives.ts';
import { type OfficeFault, officeKind } from './office-kind.ts';
import { pdfFault } from './pdf-contents.ts';
import { pictureFault, type PictureName, pictureOrPdf } from './picture-kind.ts';
import { pictureSize } from './picture-size.ts';
import { isWholePng } from './png-chunks.ts';
import { createTurns } from './turns.ts';
import { beginsWithZip } from './zip-listing.ts';

/** A kind of file that people send, told by its content. */
export interface FileKind {
  readonly name: 'pdf' | 'jpeg' | 'png' | 'heic' | 'tiff' | 'docx' | 'xlsx' | 'odt';
  /** The usual one first. */
  readonly endings: readonly string[];
  readonly contentType: string;
}

/** Why a file is not taken. */
export type FileRefusal = 'empty' | 'locked' | OfficeFault;

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

/** So many files are looked at together: unpacking takes the threads that everybody's reading and hashing needs. */
const inTurn = createTurns(2);

/** Enough to tell every kind by its beginning, and to see what programs for PDF take for one: they look into a kilobyte. */
const headBytes = 1024 + 32;
const pdfWithin = /%PDF-|%!PS-Adobe-\d\.\d PDF-/;

/**
 * Tells what is in a file by its bytes alone, never by its name, and without having it in memory as a whole. Refuses what
 * is two things at once (a picture that is also an archive or a PDF; but telephones put films behind a JPEG), what holds
 * programs or starts them, what is locked, what was cut off on its way, and what would burst on opening.
 */
export function fileKindOf(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  return inTurn(() => kindOf(withPauses(file)));
}

async function kindOf(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  if (file.size === 0) return refused('empty');
  const head = await file.read(0, headBytes);
  const isPdfToo = pdfWithin.test(head.toString('latin1', 1));
  if (beginsWithZip(head)) return isPdfToo ? refused('damaged') : documentKind(file);
  const name = pictureOrPdf(head);
  if (name === undefined) return refused('unknown-kind');
  if (isPdfToo && name !== 'pdf') return refused('damaged');
  if (!(await isWhole(name, file)) || (await holdsArchive(file))) return refused('damaged');
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

async function documentKind(file: FileBytes): Promise<Result<FileKind, FileRefusal>> {
  const name = await officeKind(file);
  return name.ok ? done({ name: name.value, ...kinds[name.value] }) : name;
}
