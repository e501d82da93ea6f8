import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPdfJoiner, type Sides } from './pdf-joiner.ts';
import { openPdfPart, readStructure, refIn, walkTokens } from './pdf-part.ts';

/** A part as the typesetter writes it, of one page with the given text among its tags. */
function partWith(text: string, pages = 1): Buffer {
  const pageRefs = Array.from({ length: pages }, (_, index) => `${10 + index} 0 R`).join(' ');
  const objects = new Map([
    [1, `<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /Lang (de) /StructTreeRoot 3 0 R >>`],
    [2, `<< /Type /Pages /Count ${pages} /Kids [${pageRefs}] >>`],
    [
      3,
      `<< /Type /StructTreeRoot /RoleMap << /Em /Span >> /K [4 0 R] /ParentTree << /Nums [0 6 0 R] >> /ParentTreeNextKey 1 >>`,
    ],
    [4, `<< /Type /StructElem /S /Document /P 3 0 R /K [5 0 R] >>`],
    [
      5,
      `<< /Type /StructElem /S /Figure /P 4 0 R /K [0] /Pg 10 0 R /Alt (${text.replace(/[\\()]/g, '\\$&')}) >>`,
    ],
    [6, '[5 0 R]'],
    [7, `<< /Length 47 >>\nstream\n<xmpTPg:NPages>${pages}</xmpTPg:NPages> 9 0 R left alone\nendstream`],
    [8, '<< /Title (Briefe) >>'],
    [9, '<< /Type /Outlines >>'],
  ]);
  for (let index = 0; index < pages; index++) {
    objects.set(10 + index, '<< /Type /Page /Parent 2 0 R /StructParents 0 >>');
  }
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [number, content] of objects) {
    offsets[number] = file.length;
    file += `${number} 0 obj\n${content}\nendobj\n`;
  }
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${offsets.length} /Root 1 0 R /Info 8 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file + table + trailer, 'latin1');
}

function join(sides: Sides, ...parts: readonly Uint8Array[]): Buffer {
  const joiner = createPdfJoiner(sides);
  return Buffer.concat([...parts.map((part) => joiner.add(part)), joiner.finish()]);
}

/** The alternative texts of a file, in the order of its tags. */
function altTexts(pdf: Uint8Array): string[] {
  const part = openPdfPart(pdf);
  const walk = (object: number): string[] => {
    const element = part.dictionary(object);
    const alt = /\/Alt \(((?:\\.|[^\\)])*)\)/s.exec(element)?.[1];
    const below = /\/K \[([\d R]*)\]/.exec(element)?.[1] ?? '';
    return [
      ...(alt === undefined ? [] : [alt.replace(/\\(.)/gs, '$1')]),
      ...Array.from(below.matchAll(/(\d+) 0 R/g), (ref) => walk(Number(ref[1]))).flat(),
    ];
  };
  return walk(readStructure(part).document);
}

describe('joined parts', () => {
  it('keep their texts, whatever these look like', () => {
    const looks = fc.constantFrom(
      '(',
      ')',
      '\\',
      '5 0 R',
      'stream',
      'endobj',
      '/StructParents 0',
      '>>',
      'ab',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(looks).map((parts) => parts.join('')),
          { minLength: 1, maxLength: 4 },
        ),
        (texts) => {
          expect(altTexts(join('one', ...texts.map((text) => partWith(text))))).toEqual(texts);
        },
      ),
    );
  });

  it('may be joined again, in any grouping', () => {
    const [a, b, c] = [partWith('a'), partWith('b'), partWith('c')];
    expect(altTexts(join('one', join('one', a, b), c))).toEqual(['a', 'b', 'c']);
    expect(altTexts(join('one', a, join('one', b, c)))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['one', [1, 2, 1], 4],
    ['two', [1, 2, 1], 1 + 1 + 2 + 1],
    ['two', [2, 2], 4],
    ['two', [3], 3],
  ] as const)('printed on %s side(s) of %j pages make %i', (sides, pages, expected) => {
    const joined = join(sides, ...pages.map((count) => partWith('x', count)));
    const part = openPdfPart(joined);
    expect(readStructure(part).pageCount).toBe(expected);
    const metadata = part.content(refIn(part.dictionary(part.catalog), 'Metadata'));
    expect(metadata).toContain(`<xmpTPg:NPages>${expected}<`);
  });

  it('give each page a key of its own in the tree of tags', () => {
    const joined = join('one', partWith('a'), partWith('b'), partWith('c'));
    const keys = Array.from(joined.toString('latin1').matchAll(/\/StructParents (\d+)/g), (key) => key[1]);
    expect(keys).toEqual(['0', '1', '2']);
    expect(readStructure(openPdfPart(joined)).parentTree.map(({ key }) => key)).toEqual([0, 1, 2]);
  });

  it('leave behind what hangs on neither pages nor tags', () => {
    expect(join('one', partWith('a')).toString('latin1')).not.toContain('/Outlines');
  });

  it('say for each object where it begins', () => {
    const joined = join('two', partWith('a'), partWith('b', 2));
    const text = joined.toString('latin1');
    const table = text.slice(text.lastIndexOf('xref\n0 '));
    for (const [index, entry] of Array.from(table.matchAll(/^(\d{10}) 00000 n $/gm)).entries()) {
      expect(text.slice(Number(entry[1]))).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    }
  });

  it.each([
    ['no PDF', Buffer.from('Guten Tag')],
    [
      'a PDF with compressed objects',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nstartxref\n9\n%%EOF'),
    ],
    [
      'an untagged PDF',
      Buffer.from(partWith('a').toString('latin1').replace('/StructTreeRoot', '/Nothing_______'), 'latin1'),
    ],
    [
      'a PDF tagged in another way',
      Buffer.from(
        partWith('a').toString('latin1').replace('/ParentTreeNextKey 1', '/IDTree << >>       '),
        'latin1',
      ),
    ],
  ])('are not made of %s', (_name, bytes) => {
    expect(() => createPdfJoiner('one').add(bytes)).toThrow('nicht aus der Druckpresse');
  });
});

describe('walking over an object', () => {
  it('sees references and the begin of the stream, but nothing in strings', () => {
    const seen: string[] = [];
    walkTokens(
      '<< /A 1 0 R /B (2 0 R \\) (stream) ) /C [3 0 R 4 0 R] /StructParents 7 >>\nstream\n5 0 R',
      (token) => {
        seen.push(token);
        return token !== 'stream';
      },
    );
    expect(seen).toEqual(['1 0 R', '3 0 R', '4 0 R', '/StructParents 7', 'stream']);
  });
});
