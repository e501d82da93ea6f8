import { createHash } from 'node:crypto';
import {
  metadataWithPages,
  openPdfPart,
  type PdfPart,
  readStructure,
  refIn,
  walkTokens,
} from './pdf-part.ts';

/** How letters lie on the paper: on one side of it, or on both, where each letter begins on a new sheet. */
export type Sides = 'one' | 'two';

/** Joins PDFs one after another; what it returns is to be written to the file in that order. */
export interface PdfJoiner {
  /** The pages so far. */
  readonly pages: () => number;
  /** Takes over pages, tags and fonts of a part that the typesetter or a joiner has written. */
  add(part: Uint8Array): Buffer;
  /** Closes the file: page tree, tag tree, metadata, table of objects. */
  finish(): Buffer;
}

// objects that are written last but referred to from the start
const catalogNumber = 1;
const pagesNumber = 2;
const tagsNumber = 3;
const documentNumber = 4;
const metadataNumber = 5;
const infoNumber = 6;

const header = Buffer.from('%PDF-1.7\n%\x80\x80\x80\x80\n\n', 'latin1');

/**
 * Begins a joined PDF/UA-1 file. Typesetting thousands of letters at once needs gigabytes; joined, only the places of
 * objects stay in memory. Language, title and metadata come from the first part; outlines are left behind. The page
 * size is kept when printed ("actual size"), for the address must meet the window.
 * @param sides with `two` every part begins on a new sheet
 */
export function createPdfJoiner(sides: Sides): PdfJoiner {
  const offsets: number[] = [];
  const hash = createHash('sha256');
  let position = 0;
  let lastNumber = infoNumber;
  let pages = 0;
  let nextKey = 0;
  let first: PdfPart | undefined;
  const pageTrees: number[] = [];
  const documents: number[] = [];
  const parentTree: string[] = [];
  const roles = new Map<string, string>();

  let written: Buffer[] = [];
  const write = (bytes: Buffer): void => {
    written.push(bytes);
    hash.update(bytes);
    position += bytes.length;
  };
  const writeObject = (number: number, content: string): void => {
    offsets[number] = position;
    write(Buffer.from(`${number} 0 obj\n${content.trim()}\nendobj\n\n`, 'latin1'));
  };
  const takeWritten = (): Buffer => {
    const bytes = Buffer.concat(written);
    written = [];
    return bytes;
  };
  write(header);

  const addBlankPage = (): void => {
    const number = ++lastNumber;
    writeObject(
      number,
      `<< /Type /Page /Parent ${pagesNumber} 0 R /MediaBox [0 0 595.2756 841.8898] /Resources << >> >>`,
    );
    pageTrees.push(number);
    pages++;
  };

  return {
    pages: () => pages,
    add(bytes) {
      const part = openPdfPart(bytes);
      const structure = readStructure(part);
      if (sides === 'two' && pages % 2 === 1) addBlankPage();
      first ??= part;

      const numbers = new Map([[structure.tags, documentNumber]]);
      const toCopy: number[] = [];
      const renumber = (object: number): number => {
        const known = numbers.get(object);
        if (known !== undefined) return known;
        const number = ++lastNumber;
        numbers.set(object, number);
        toCopy.push(object);
        return number;
      };
      pageTrees.push(renumber(structure.pages));
      documents.push(renumber(structure.document));
      for (const { key, object } of structure.parentTree) {
        parentTree.push(`${key + nextKey} ${renumber(object)} 0 R`);
      }
      for (const [role, meaning] of structure.roles) roles.set(role, meaning);
      for (let object = toCopy.shift(); object !== undefined; object = toCopy.shift()) {
        let content = copyObject(part.content(object), renumber, nextKey);
        if (object === structure.pages) content = content.replace('<<', `<<\n  /Parent ${pagesNumber} 0 R`);
        if (object === structure.document) content = content.replace('/S /Document', '/S /Part');
        writeObject(numbers.get(object) ?? 0, content);
      }
      pages += structure.pageCount;
      nextKey += structure.nextKey;
      return takeWritten();
    },
    finish() {
      if (!first) throw new Error('a joined PDF needs at least one part');
      const catalog = first.dictionary(first.catalog);
      const refs = (list: readonly number[]): string => list.map((number) => `${number} 0 R`).join(' ');
      const rolePairs = [...roles].map(([role, meaning]) => `${role} ${meaning}`).join(' ');
      writeObject(pagesNumber, `<< /Type /Pages /Count ${pages} /Kids [${refs(pageTrees)}] >>`);
      writeObject(
        tagsNumber,
        `<< /Type /StructTreeRoot /RoleMap << ${rolePairs} >> /K [${documentNumber} 0 R] ` +
          `/ParentTree << /Nums [${parentTree.join(' ')}] >> /ParentTreeNextKey ${nextKey} >>`,
      );
      writeObject(
        documentNumber,
        `<< /Type /StructElem /S /Document /P ${tagsNumber} 0 R /K [${refs(documents)}] >>`,
      );
      writeObject(metadataNumber, metadataWithPages(first.content(refIn(catalog, 'Metadata')), pages));
      writeObject(infoNumber, first.content(first.info));
      writeObject(
        catalogNumber,
        `<< /Type /Catalog /Pages ${pagesNumber} 0 R /Metadata ${metadataNumber} 0 R ` +
          `/Lang ${/\/Lang (\([^)]*\))/.exec(catalog)?.[1] ?? '(de)'} /StructTreeRoot ${tagsNumber} 0 R ` +
          `/MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true /PrintScaling /None ` +
          `/Duplex /${sides === 'two' ? 'DuplexFlipLongEdge' : 'Simplex'} >> >>`,
      );
      const table = position;
      const entries = Array.from({ length: lastNumber }, (_, index) => offsets[index + 1] ?? 0);
      const id = `<${hash.copy().digest('hex').slice(0, 32)}>`;
      write(
        Buffer.from(
          `xref\n0 ${lastNumber + 1}\n0000000000 65535 f \n` +
            entries.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('') +
            `trailer\n<< /Size ${lastNumber + 1} /Root ${catalogNumber} 0 R /Info ${infoNumber} 0 R /ID [${id} ${id}] >>\n` +
            `startxref\n${table}\n%%EOF`,
          'latin1',
        ),
      );
      return takeWritten();
    },
  };
}

/** Gives an object the numbers of the joined file, in references and in keys of the tree of tags. */
function copyObject(content: string, renumber: (object: number) => number, firstKey: number): string {
  let copy = '';
  let from = 0;
  walkTokens(content, (token, at) => {
    if (token === 'stream') return false;
    const [name, number] = token.startsWith('/') ? token.split(' ') : ['', token.split(' ', 1)[0]];
    const value = Number(number);
    copy += content.slice(from, at) + (name ? `${name} ${value + firstKey}` : `${renumber(value)} 0 R`);
    from = at + token.length;
    return true;
  });
  return copy + content.slice(from);
}
