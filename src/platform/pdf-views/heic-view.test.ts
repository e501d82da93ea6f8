import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { heicPhoto } from '../../../test/heic-photos.ts';
import { hasPoppler } from '../../../test/pdf.ts';
import { colourAt, pageSizes, pdfAFaults } from '../../../test/pdf-a.ts';
import { samplePhotoBytes } from '../../../test/pictures.ts';
import { openHeicConverter } from './heic-view.ts';
import type { JailLimits } from './jail/jail.ts';
import { hiddenRoot, mayHide } from './jail/hidden-root.ts';
import { mayConfine, ownNamespaces } from './jail/own-namespaces.ts';

const standIn = fileURLToPath(new URL('../../../test/heic-stand-in.sh', import.meta.url));
const isConfined = mayConfine();
const isHidden = await mayHide();
// not part of every machine: `apt-get install --no-install-recommends libheif-examples`
const decoder = ['/usr/bin/heif-dec', '/usr/bin/heif-convert'].find((one) => existsSync(one));
if (!decoder) process.stderr.write('Achtung: Ohne heif-convert entfallen die Tests mit wirklichen HEIC.\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heic-'));
});
afterEach(() => {
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

function viewOf(program: string, bytes: Buffer, options: Partial<JailLimits> = {}): Promise<Buffer> {
  const confinement = isHidden ? hiddenRoot : isConfined ? ownNamespaces : () => [];
  const converter = openHeicConverter(program, { folder, seconds: 60, confinement, ...options });
  const original = (async function* () {
    yield bytes;
  })();
  const facts = { contentType: 'image/heic', size: bytes.length, title: 'Foto.heic', keptAt: new Date() };
  return buffer(converter.view(original, facts));
}

/** What becomes of a file whose first word says what the stand-in does with it. */
const standInDoes = (words: string, options?: Partial<JailLimits>, picture: Buffer = samplePhotoBytes) =>
  viewOf(standIn, Buffer.concat([Buffer.from(`${words}\n`), picture]), options);

describe('the decoder of HEIC', () => {
  test('finds nothing of ours and no network', async () => {
    process.env['SECRET_OF_OURS'] = 'secret';
    const told = await standInDoes('tells').catch((error: Error) => error.message);
    delete process.env['SECRET_OF_OURS'];
    expect(told).toContain(`HOME=${folder}/`);
    expect(told).not.toContain('SECRET_OF_OURS');
    if (isConfined) expect(String(told).match(/^network .+$/gm)).toEqual(['network lo']);
  });

  test.skipIf(!hasPoppler)(
    'makes a JPEG of each picture, and these become pages in their order',
    async () => {
      const view = await standInDoes('makes 11');
      const words = [...view.toString('latin1').matchAll(/\u00ff\u00fe\0\u0004(\d\d)/g)].map(
        ([, word]) => word,
      );
      expect([pageSizes(view).length, pdfAFaults(view)]).toEqual([11, []]);
      expect(words).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11']);
    },
  );

  test.each([
    ['makes-nothing', 'damaged'],
    ['refuses', 'damaged'],
  ])('that %s gives no view', async (words, reason) => {
    await expect(standInDoes(words)).rejects.toMatchObject({ reason });
  });

  test('may not make more points of all pictures together than of one', async () => {
    const large = Buffer.from(samplePhotoBytes);
    large.writeUInt32BE((5000 << 16) | 7000, large.indexOf(Buffer.from([0xff, 0xc0])) + 5);
    await expect(standInDoes('makes 2', {}, large)).rejects.toMatchObject({ reason: 'too-large' });
  });

  test('that is kept from its work by the machine is asked again', async () => {
    const again = { why: 'exit' };
    await expect(standInDoes('says unshare')).rejects.toMatchObject(again);
    await expect(standInDoes('breaks-off')).rejects.toMatchObject(again);
  });

  test('takes neither all memory nor the whole disk', async () => {
    const memory = { mostMemory: 300 * 1024 * 1024 };
    await expect(standInDoes('takes-memory 400000000', memory)).rejects.toMatchObject({ why: 'exit' });
    // each of its files is small
    await expect(standInDoes('fills 2000', { mostBytes: 5000 })).rejects.toMatchObject({ why: 'size' });
  });

  test('is not asked where the file itself says that it has too many points', async () => {
    const flood = heicPhoto({ claims: 9000 });
    await expect(viewOf('/nowhere/heif-dec', flood)).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe.skipIf(!decoder || !hasPoppler)('heif-convert itself', () => {
  const real = (photo: Buffer) => viewOf(String(decoder), photo);
  /** The quarters of the picture of a page: above, below, each from left to right. */
  const quarters = (view: Buffer, page: number) =>
    [0.485, 0.515].map((down) => [0.48, 0.52].map((across) => colourAt(view, page, across, down)));

  test('makes PDF/A-2b of a photo', async () => {
    const view = await real(heicPhoto());
    expect(pdfAFaults(view)).toEqual([]);
    expect(quarters(view, 1)).toEqual([
      ['red', 'white'],
      ['white', 'blue'],
    ]);
  });

  test('turns an upright photo once, and its EXIF data not once more', async () => {
    const view = await real(heicPhoto({ turns: 3, exifOrientation: 6 }));
    expect(quarters(view, 1)).toEqual([
      ['white', 'red'],
      ['blue', 'white'],
    ]);
    expect(view.includes('Exif')).toBe(false);
  });

  test('shows all pictures that stand by themselves, without previews and depth', async () => {
    const view = await real(heicPhoto({ turns: 3, hasSecond: true, hasMore: true }));
    expect(pageSizes(view).length).toBe(2);
    expect([quarters(view, 1)[0], quarters(view, 2)[0]]).toEqual([
      ['white', 'red'],
      ['red', 'white'],
    ]);
  });

  test('says once and for all that it cannot open a file', async () => {
    const damaged = heicPhoto().subarray(0, 200);
    await expect(real(damaged)).rejects.toMatchObject({ reason: 'damaged' });
  });
});
