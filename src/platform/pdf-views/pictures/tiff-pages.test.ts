import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasPoppler } from '../../../../test/pdf.ts';
import { colourAt, pageSizes, pdfAFaults } from '../../../../test/pdf-a.ts';
import { coloured, drawing, packedTiffs, tiffOf } from '../../../../test/tiff-samples.ts';
import { NoView } from '../pdf-views.ts';
import { picturePdf } from '../picture-pdf.ts';
import { tiffPages } from './tiff-pages.ts';

const most = 1_000_000;
const pagesOf = (file: Buffer) =>
  tiffPages(file, most).map(({ bytes }) => Buffer.from(bytes).toString('hex'));
const bytesOf = (name: keyof typeof packedTiffs) => Buffer.from(packedTiffs[name], 'base64');
const viewOf = async (file: Buffer) => {
  const request = { contentType: 'image/tiff', title: 'Scan.tif', keptAt: '2026-11-21T08:00:00Z' };
  return Buffer.from(await picturePdf(file, request));
};

describe('a TIFF', () => {
  test.each(['bi-g3', 'bi-g32d', 'bi-g4', 'bi-strips', 'bi-lzw', 'bi-packbits'] as const)(
    'packed as %s is the drawing that it was',
    (name) => expect(pagesOf(bytesOf(name))).toEqual(pagesOf(tiffOf([drawing]))),
  );

  test.each(['rgb-lzw2', 'rgb-tiles'] as const)('packed as %s is the picture that it was', (name) =>
    expect(pagesOf(bytesOf(name))).toEqual(pagesOf(tiffOf([coloured]))),
  );

  test.skipIf(!hasPoppler)(
    'of several pages has all of them in its view, each turned as it says',
    async () => {
      const view = await viewOf(tiffOf([drawing, coloured, { ...coloured, orientation: 6 }]));
      expect([pageSizes(view), pdfAFaults(view)]).toEqual([['842 x 595', '842 x 595', '595 x 842'], []]);
      expect(colourAt(view, 1, 0.48, 0.48)).toBe('black');
      expect([colourAt(view, 2, 0.48, 0.5), colourAt(view, 2, 0.52, 0.5)]).toEqual(['red', 'blue']);
      // turned to the right, what was on the left is above
      expect([colourAt(view, 3, 0.5, 0.48), colourAt(view, 3, 0.5, 0.52)]).toEqual(['red', 'blue']);
    },
  );

  test.skipIf(!hasPoppler)('that holds a JPEG shows its colours', async () => {
    const view = await viewOf(bytesOf('rgb-jpeg'));
    expect([colourAt(view, 1, 0.48, 0.5), colourAt(view, 1, 0.52, 0.5)]).toEqual(['red', 'blue']);
  });

  test('of more points than memory is not opened', () => {
    expect(() => tiffPages(tiffOf([coloured]), 1000)).toThrow(new NoView('too-large'));
    expect(() => tiffPages(tiffOf([{ ...drawing, width: 60_000, height: 60_000 }]), most)).toThrow(
      new NoView('too-large'),
    );
  });

  test('that was changed anywhere is shown or has no view, and nothing else happens', () => {
    const files = [tiffOf([drawing, coloured]), ...(['bi-g32d', 'bi-g4', 'bi-lzw'] as const).map(bytesOf)];
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (file, changed) => {
        const bytes = Buffer.from(file);
        for (const [at, value] of changed) bytes[at % bytes.length] = value;
        try {
          expect(tiffPages(bytes, most).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(NoView);
        }
      }),
    );
  });
});
