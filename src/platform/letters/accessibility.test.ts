import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPoppler, readPdfTags } from '../../../test/pdf.ts';
import { longSampleLetter, sampleLetter, sampleSender } from './fixtures.ts';
import { createLetterPress } from './index.ts';
import { openPdfPart, type PdfPart, refIn, streamStart, walkTokens } from './pdf-part.ts';

// What of the Matterhorn protocol (the list of failure conditions of PDF/UA-1) a program can see in a letter. The
// numbers are the protocol's.

const logoSvg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3H0z"/></svg>';
const press = createLetterPress();
let pdf: Uint8Array;
let part: PdfPart;
let objects: ReadonlyMap<number, string>;

beforeAll(async () => {
  pdf = await press.print([
    sampleLetter({ sender: { ...sampleSender, logoSvg } }),
    longSampleLetter({ example: true }),
    // from here on a second batch
    ...Array.from({ length: 26 }, () =>
      sampleLetter({ recipient: ['Müller (Söhne 5 0 R) \\ endobj stream'] }),
    ),
  ]);
  part = openPdfPart(pdf);
  objects = reachable(part);
});
afterAll(() => press.close());

/** All objects that the catalog leads to. */
function reachable(from: PdfPart): Map<number, string> {
  const found = new Map<number, string>();
  const open = [from.catalog];
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (found.has(object)) continue;
    const content = from.content(object);
    found.set(object, content);
    walkTokens(content, (token) => {
      if (token.endsWith('R')) open.push(Number.parseInt(token, 10));
      return token !== 'stream';
    });
  }
  return found;
}

/** Dictionaries of one kind, with their object numbers. */
function dictionaries(pattern: RegExp): [number, string][] {
  return [...objects]
    .map(([number, content]): [number, string] => [number, content.slice(0, streamStart(content))])
    .filter(([, dictionary]) => pattern.test(dictionary));
}

const elements = (): [number, string][] => dictionaries(/\/Type \/StructElem/);
const roleOf = (element: string): string => /\/S \/(\w+)/.exec(element)?.[1] ?? '';

function decoded(object: number): string {
  const content = part.content(object);
  const bytes = Buffer.from(
    content.slice(content.indexOf('stream\n') + 7, content.lastIndexOf('\nendstream')),
    'latin1',
  );
  return (/\/FlateDecode/.test(content) ? inflateSync(bytes) : bytes).toString('latin1');
}

describe('a PDF of letters', () => {
  it('says that it is PDF/UA-1, whose title is to be shown (06-002 to 07-002)', () => {
    const catalog = part.dictionary(part.catalog);
    const metadata = decoded(refIn(catalog, 'Metadata'));
    expect(catalog).toMatch(/\/ViewerPreferences <<[^>]*\/DisplayDocTitle true/);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toMatch(/<dc:title>.*Briefe.*<\/dc:title>/);
    expect(metadata).toContain(`<xmpTPg:NPages>${dictionaries(/\/Type \/Page\s/).length}<`);
  });

  it('is tagged as a whole, without suspects, in German (11-006, 14-003)', () => {
    const catalog = part.dictionary(part.catalog);
    expect(catalog).toMatch(/\/MarkInfo << \/Marked true >>/);
    expect(catalog).toMatch(/\/Lang \(de/);
  });

  it('keeps its size when printed, so that the address meets the window', () => {
    expect(part.dictionary(part.catalog)).toContain('/PrintScaling /None');
  });

  it('uses only roles that the standard knows (02-001)', () => {
    const tree = part.dictionary(refIn(part.dictionary(part.catalog), 'StructTreeRoot'));
    const pairs = (/\/RoleMap <<([^>]*)>>/.exec(tree)?.[1] ?? '').matchAll(/\/(\w+) \/(\w+)/g);
    const roles = new Map(Array.from(pairs, ([, role = '', meaning = '']) => [role, meaning]));
    const meaningOf = (role: string): string => roles.get(role) ?? role;
    const used = new Set(elements().map(([, element]) => meaningOf(roleOf(element))));
    const known = ['Document', 'Part', 'Div', 'P', 'H1', 'L', 'LI', 'Lbl', 'LBody', 'Span', 'Figure'];
    expect([...used].filter((role) => !known.includes(role))).toEqual([]);
    expect(used).toContain('Figure');
  });

  it('has words for each picture (13-004)', () => {
    const figures = elements().filter(([, element]) => roleOf(element) === 'Figure');
    expect(figures).toHaveLength(27 + 1);
    for (const [, figure] of figures) expect(figure).toMatch(/\/Alt (\([^)]|<FEFF[0-9A-F]{4})/);
  });

  it('marks everything on its pages as content of the tree or as ornament (01-005)', () => {
    const paints = /\b(?:Tj|TJ|f\*?|S|B\*?|sh|Do)\s*$/;
    let marked = 0;
    for (const [, page] of dictionaries(/\/Type \/Page\s/)) {
      if (!page.includes('/Contents')) continue;
      let depth = 0;
      for (const line of decoded(refIn(page, 'Contents')).split('\n')) {
        if (/\b(BDC|BMC)\s*$/.test(line)) depth++;
        else if (/\bEMC\s*$/.test(line)) depth--;
        else if (paints.test(line)) {
          expect(depth, `unmarked: ${line}`).toBeGreaterThan(0);
          marked++;
        }
      }
      expect(depth).toBe(0);
    }
    expect(marked).toBeGreaterThan(100);
  });

  it('finds for each marked piece of a page its element, and back (01-006)', () => {
    const tree = part.dictionary(refIn(part.dictionary(part.catalog), 'StructTreeRoot'));
    const parents = new Map(
      Array.from((/\/Nums \[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) (\d+) 0 R/g), (pair) => [
        Number(pair[1]),
        Number(pair[2]),
      ]),
    );
    const pages = dictionaries(/\/StructParents /);
    expect(pages).toHaveLength(parents.size);
    for (const [number, page] of pages) {
      const key = Number(/\/StructParents (\d+)/.exec(page)?.[1]);
      const refs = Array.from(part.content(parents.get(key) ?? 0).matchAll(/(\d+) 0 R/g), (ref) =>
        Number(ref[1]),
      );
      const pieces = Array.from(decoded(refIn(page, 'Contents')).matchAll(/\/MCID (\d+)/g), (id) =>
        Number(id[1]),
      );
      expect(pieces.toSorted((one, other) => one - other)).toEqual(refs.map((_ref, index) => index));
      for (const element of refs) {
        expect(objects.get(element)).toContain('/Type /StructElem');
        expect(objects.get(element)).toContain(`/Pg ${number} 0 R`);
      }
    }
  });

  it('embeds its fonts, with what their glyphs mean (10-001, 31-009)', () => {
    const fonts = dictionaries(/\/Type \/Font\s/).filter(([, font]) => font.includes('/Type0'));
    for (const [, font] of fonts) expect(font).toMatch(/FiraSans[\s\S]*\/ToUnicode \d+ 0 R/);
    const descriptors = dictionaries(/\/Type \/FontDescriptor/);
    expect(descriptors.length).toBe(fonts.length);
    for (const [, descriptor] of descriptors) expect(descriptor).toMatch(/\/FontFile[23] \d+ 0 R/);
  });

  it('makes each letter a part of its own with one heading', () => {
    const below = (element: string): string[] =>
      Array.from((/\/K \[([^\]]*)\]/.exec(element)?.[1] ?? '').matchAll(/(\d+) 0 R/g), (ref) => ref[1] ?? '');
    const headings = elements().filter(([, element]) => /^H\d/.test(roleOf(element)));
    expect(headings.map(([, element]) => roleOf(element))).toEqual(Array.from({ length: 28 }, () => 'H1'));
    const document = elements().find(([, element]) => roleOf(element) === 'Document');
    expect(below(document?.[1] ?? '')).toHaveLength(2);
  });
});

describe.skipIf(!hasPoppler)('a screen reader', () => {
  it('meets sender, recipient, data, subject and body in this order, lists as lists', async () => {
    const tags = readPdfTags(await press.print([sampleLetter()]));
    const order = [
      'HWK Musterland ·',
      'Größmann & Söhne',
      'Unser Zeichen',
      'Ihre PIN für',
      'Guten Tag,',
      '7K2QX',
      'Grüße',
    ];
    const places = order.map((words) => tags.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(tags).toMatch(/Lbl \(block\)\s+"2\."\s+LBody \(block\)\s+"Melden Sie sich an\./);
    expect(tags).toMatch(/Lbl \(block\)\s+Span \(inline\)\s+"Datum"\s+LBody \(block\)\s+"3\. November 2026"/);
  });

  it('is told of a specimen, and not of page numbers and marks', async () => {
    const tags = readPdfTags(await press.print([longSampleLetter({ example: true })]));
    expect(tags).toContain('"Muster"');
    expect(tags).not.toContain('Seite 2');
  });
});
