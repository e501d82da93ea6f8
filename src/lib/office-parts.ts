import { type FileBytes, piecesOf } from './file-bytes.ts';
import { startsSomething } from './markup-signs.ts';
import { unpacking } from './unpacking.ts';
import { beginsWithDoctype, mayBeXml } from './xml-beginning.ts';
import { type PlacedEntry, unpackedBeginning, unpackedBytes } from './zip-listing.ts';

/** Programs and archives, which have no place in a document. */
const program =
  /\.(?:exe|dll|com|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|scr|msi|jar|lnk|zip|rar|7z|gz|tgz|tar|xz|iso|cab)$/i;

/** As objects of other programs begin, files of old office programs, and texts that hold such; whatever they are called. */
const foreign = [Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('{\\rt')];

/** So much of a packed part is looked at for its document type, which stands before everything else. */
const mostBeginning = 512;

const smallPart = 64 * 1024;
const mostAtOnce = 512 * 1024;

/**
 * Whether a part of an office file is a program or a file of others, starts one, or loads something from elsewhere when
 * the document is opened. What a part is called decides nothing: the document says by itself which part is what.
 */
export async function isActivePart(file: FileBytes, entry: PlacedEntry): Promise<boolean> {
  if (/activeX\/|oleObject|embeddings\/.*\.bin$/i.test(entry.name) || program.test(entry.name)) return true;
  const beginning = await unpackedBeginning(file, entry, mostBeginning);
  if (foreign.some((first) => beginning?.subarray(0, first.length).equals(first))) return true;
  const isXml = /\.(?:xml|rels)$/i.test(entry.name);
  // what names a document type may read other files into itself when it is opened, and no office program writes it
  if (isXml && beginsWithDoctype(beginning)) return true;
  if (!isXml && !mayBeXml(beginning)) return false;
  try {
    return await startsSomething((await inOnePiece(file, entry)) ?? unpackedPieces(file, entry));
  } catch {
    // what cannot be read is read by nobody who is to be trusted
    return true;
  }
}

/** Most parts are small, and sooner unpacked at once. */
async function inOnePiece(file: FileBytes, entry: PlacedEntry): Promise<readonly Buffer[] | undefined> {
  const bytes = entry.packedSize <= smallPart ? await unpackedBytes(file, entry, mostAtOnce) : undefined;
  return bytes && [bytes];
}

function unpackedPieces(file: FileBytes, { method, start, packedSize }: PlacedEntry): AsyncIterable<Buffer> {
  const end = start + packedSize;
  return method === 0 ? piecesOf(file, start, end) : unpacking(file, start, end, 'bare');
}
