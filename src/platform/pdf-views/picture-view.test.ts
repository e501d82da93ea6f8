import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { hasPoppler } from '../../../test/pdf.ts';
import { colourAt, pageSizes, pdfAFaults } from '../../../test/pdf-a.ts';
import { plainPng, samplePhotoBytes, turnedPhoto } from '../../../test/pictures.ts';
import { sampleFiles } from '../../../test/sample-files.ts';
import { openPdfViews } from './open-pdf-views.ts';
import { picturePdf } from './picture-pdf.ts';

const keptAt = new Date('2026-11-21T08:00:00Z');
const title = 'Foto "1" \\ #1.jpg';

const viewOf = async (bytes: Buffer, contentType: string) =>
  Buffer.from(await picturePdf(bytes, { contentType, title, keptAt: keptAt.toISOString() }));

describe('the view of a picture', () => {
  test('is PDF/A-2b with the name of the original, and the same each time', async () => {
    const view = await viewOf(samplePhotoBytes, 'image/jpeg');
    expect(pdfAFaults(view)).toEqual([]);
    expect(view.toString('latin1')).toContain('>Foto &quot;1&quot; \\ #1.jpg</rdf:li>');
    expect(view.includes(samplePhotoBytes)).toBe(true);
    expect((await viewOf(samplePhotoBytes, 'image/jpeg')).equals(view)).toBe(true);
  });

  test.skipIf(!hasPoppler)('is a sheet of A4 that lies as the picture does', async () => {
    const across = await viewOf(samplePhotoBytes, 'image/jpeg');
    expect(pageSizes(across)).toEqual(['842 x 595']);
    const png = await viewOf(plainPng(20, 40, [0, 0, 200]), 'image/png');
    expect([pageSizes(png), pdfAFaults(png), colourAt(png, 1, 0.5, 0.5)]).toEqual([
      ['595 x 842'],
      [],
      'blue',
    ]);
  });

  test.skipIf(!hasPoppler)('shows a photo upright that is turned by its EXIF data', async () => {
    // red is above on the left; a telephone turned to the right has it above on the right
    const corners = (view: Buffer, [left, right]: readonly [number, number], down: number) => [
      colourAt(view, 1, left, down),
      colourAt(view, 1, right, down),
    ];
    const across = await viewOf(samplePhotoBytes, 'image/jpeg');
    expect(corners(across, [0.49, 0.51], 0.495)).toEqual(['red', 'white']);
    const upright = await viewOf(turnedPhoto(6), 'image/jpeg');
    expect(pageSizes(upright)).toEqual(['595 x 842']);
    expect(corners(upright, [0.495, 0.505], 0.49)).toEqual(['white', 'red']);
  });

  test('keeps what can be seen through, which PDF/A-2 allows', async () => {
    expect(pdfAFaults(await viewOf(plainPng(8, 8, [200, 0, 0, 100]), 'image/png'))).toEqual([]);
  });

  test.each([
    ['a photo without points', sampleFiles.jpeg, 'image/jpeg', 'damaged'],
    ['a PNG that ends too early', plainPng(64, 64, [1, 2, 3]).subarray(0, 60), 'image/png', 'damaged'],
    ['noise', Buffer.from('no picture at all'), 'image/jpeg', 'damaged'],
    ['more points than memory', bombOf(60_000), 'image/png', 'too-large'],
    ['a HEIC, which nothing here decodes', sampleFiles.heic, 'image/heic', 'not-supported'],
  ])('there is none of %s', async (_what, bytes, contentType, reason) => {
    await expect(viewOf(bytes, contentType)).rejects.toMatchObject({ reason });
  });

  test('is made in a process of its own, which says why there is none', async () => {
    const made = (bytes: Buffer) => {
      const pieces = (async function* () {
        yield bytes.subarray(0, 100);
        yield bytes.subarray(100);
      })();
      const facts = { contentType: 'image/jpeg', size: bytes.length, title, keptAt };
      return buffer(openPdfViews().make(pieces, facts));
    };
    const [view] = await Promise.all([
      made(samplePhotoBytes),
      expect(made(sampleFiles.jpeg)).rejects.toMatchObject({ reason: 'damaged' }),
    ]);
    expect(view.equals(await viewOf(samplePhotoBytes, 'image/jpeg'))).toBe(true);
  });
});

/** A PNG that says it has so many points each way. */
function bombOf(side: number): Buffer {
  const bytes = plainPng(1, 1, [0, 0, 0]);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}
