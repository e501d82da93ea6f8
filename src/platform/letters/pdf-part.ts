import { LetterError } from './check-letter.ts';
import { letterTexts } from './texts.de.ts';

/** A PDF that the typesetter or the joiner has written, opened for taking its objects out. */
export interface PdfPart {
  readonly catalog: number;
  readonly info: number;
  /** The text of an object that holds no stream, or of the dictionary before its stream. */
  dictionary(object: number): string;
  /** All bytes between `obj` and `endobj`, as Latin-1. */
  content(object: number): string;
}

/**
 * Opens a PDF with a plain cross-reference table, as typst writes it.
 * @throws LetterError for any other file
 */
export function openPdfPart(bytes: Uint8Array): PdfPart {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64));
  const table = Number(tail?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s*\n/.exec(text.slice(table, table + 40));
  if (!tail || !head) throw new LetterError(letterTexts.notAPart());
  const size = Number(head[1]);
  const offsets = Array.from({ length: size }, (_, index) =>
    Number(text.slice(table + head[0].length + 20 * index, table + head[0].length + 20 * index + 10)),
  );
  const ends = new Map<number, number>();
  const ordered = offsets.slice(1).toSorted((one, other) => one - other);
  for (const [index, offset] of ordered.entries()) ends.set(offset, ordered[index + 1] ?? table);
  const trailer = text.slice(table + head[0].length + 20 * size);

  const content = (object: number): string => {
    const offset = offsets[object] ?? 0;
    const whole = text.slice(offset, ends.get(offset));
    return whole.slice(whole.indexOf('obj') + 3, whole.lastIndexOf('endobj'));
  };
  return {
    catalog: refIn(trailer, 'Root'),
    info: refIn(trailer, 'Info'),
    content,
    dictionary: (object) => {
      const whole = content(object);
      return whole.slice(0, streamStart(whole));
    },
  };
}

/** Where pages and tags of a part hang. */
export interface PdfStructure {
  readonly pages: number;
  readonly pageCount: number;
  /** The root of the tags, and the one element below it that holds all others. */
  readonly tags: number;
  readonly document: number;
  readonly roles: readonly (readonly [role: string, meaning: string])[];
  readonly parentTree: readonly { readonly key: number; readonly object: number }[];
  readonly nextKey: number;
}

/**
 * Finds what a part's pages and tags hang from.
 * @throws LetterError where the part is tagged in another way than the typesetter does it
 */
export function readStructure(part: PdfPart): PdfStructure {
  const catalog = part.dictionary(part.catalog);
  const pages = refIn(catalog, 'Pages');
  const tags = refIn(catalog, 'StructTreeRoot');
  const tree = part.dictionary(tags);
  const find = (pattern: RegExp, text: string): string => {
    const found = pattern.exec(text)?.[1];
    if (found === undefined) throw new LetterError(letterTexts.notAPart());
    return found;
  };
  if (/\/(IDTree|ClassMap|Namespaces)\b/.test(tree)) throw new LetterError(letterTexts.notAPart());
  return {
    pages,
    pageCount: Number(find(/\/Count (\d+)/, part.dictionary(pages))),
    tags,
    document: Number(find(/\/K \[(\d+) 0 R\]/, tree)),
    roles: Array.from(find(/\/RoleMap <<([^>]*)>>/, tree).matchAll(/(\/\w+)\s+(\/\w+)/g), (pair) => [
      pair[1] ?? '',
      pair[2] ?? '',
    ]),
    parentTree: Array.from(find(/\/Nums \[([^\]]*)\]/, tree).matchAll(/(\d+) (\d+) 0 R/g), (pair) => ({
      key: Number(pair[1]),
      object: Number(pair[2]),
    })),
    nextKey: Number(find(/\/ParentTreeNextKey (\d+)/, tree)),
  };
}

/** The metadata object, with the number of pages of the joined file. */
export function metadataWithPages(content: string, pages: number): string {
  const xml = content
    .slice(content.indexOf('stream') + 'stream'.length, content.lastIndexOf('endstream'))
    .trim()
    .replace(/<xmpTPg:NPages>\d+</, `<xmpTPg:NPages>${pages}<`);
  return `<< /Type /Metadata /Subtype /XML /Length ${xml.length} >>\nstream\n${xml}\nendstream`;
}

/** The number of the object that a dictionary's entry refers to. */
export function refIn(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  if (!found) throw new LetterError(letterTexts.notAPart());
  return Number(found[1]);
}

/** Where the stream of an object begins, or its length where it has none. */
export function streamStart(content: string): number {
  let end = content.length;
  walkTokens(content, (token, at) => {
    if (token !== 'stream') return true;
    end = at;
    return false;
  });
  return end;
}

const tokens = /\(|\bstream\b|\b\d+ 0 R\b|\/StructParents? \d+/g;

/**
 * Walks over what matters for copying an object: references, keys of the parent tree, the begin of its stream. Strings
 * are skipped, for their text may look like any of these.
 * @param visit returns false to stop
 */
export function walkTokens(content: string, visit: (token: string, at: number) => boolean): void {
  tokens.lastIndex = 0;
  for (let found = tokens.exec(content); found; found = tokens.exec(content)) {
    if (found[0] === '(') tokens.lastIndex = endOfString(content, found.index);
    else {
      const next = tokens.lastIndex;
      if (!visit(found[0], found.index)) return;
      tokens.lastIndex = next;
    }
  }
}

function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at++) {
    const character = content[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return content.length;
}
