import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mostPoints, pictureSize } from '../../lib/picture-size.ts';
import { inJail, type Jail, type JailLimits } from './jail/jail.ts';
import { RunFailed } from './jail/run-limited.ts';
import { type Converter, NoView } from './pdf-views.ts';
import { pictureView } from './picture-view.ts';

/** A picture of the best telephones takes 10 seconds and 400 MB. */
const defaults: JailLimits = { seconds: 60, mostBytes: 100 * 1024 * 1024, mostMemory: 2 * 1024 ** 3 };

/** Nothing of it is to be seen, and a PNG would be several times as large. */
const quality = '95';

/**
 * Debian's `heif-convert` (newer: `heif-dec`) as a decoder of HEIC. It is locked up and makes a JPEG of each picture that
 * stands by itself in the file; these become the pages of the view. Previews, depth and brightness of a picture are not
 * shown.
 * @param program path of `heif-convert` or `heif-dec`
 */
export function openHeicConverter(program: string, options: Partial<JailLimits> = {}): Converter {
  const limits = { ...defaults, ...options };
  return {
    view: (original, facts) =>
      inJail(original, 'in.heic', limits, async function* (jail) {
        await refuseTooManyPoints(jail.source);
        await decode(program, jail);
        const pages = await pagesIn(jail.folder);
        const lengths = pages.map(({ size }) => size);
        if (lengths.length === 0) throw new NoView('damaged');
        if (lengths.reduce((sum, length) => sum + length, 0) > limits.mostBytes)
          throw new NoView('too-large');
        yield* pictureView(contentsOf(pages.map(({ file }) => file)), facts, lengths);
      }),
  };
}

/** What it says of a file, it says each time; all else may be a fault of the machine. */
const isAboutTheFile =
  /^(?:Input file is not|Could not (?:read HEIF|decode)|File doesn't contain any images)/m;

async function decode(program: string, { folder, source, run }: Jail): Promise<void> {
  try {
    await run(program, ['-q', quality, source, join(folder, 'out.jpg')]);
  } catch (error) {
    const isUnfit = error instanceof RunFailed && error.code === 1 && isAboutTheFile.test(error.said);
    throw isUnfit ? new NoView('damaged') : error;
  }
}

/** Where the file itself says that it is too large, nobody needs to open it. */
async function refuseTooManyPoints(source: string): Promise<void> {
  const file = await open(source);
  try {
    const read = async (at: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      return buffer.subarray(0, bytesRead);
    };
    const size = await pictureSize('heic', { size: (await file.stat()).size, read });
    if (size && size.width * size.height > mostPoints) throw new NoView('too-large');
  } finally {
    await file.close();
  }
}

interface DecodedPicture {
  readonly file: string;
  readonly size: number;
}

/** `out.jpg` where there is one picture; where there are several, `out-1.jpg` and so on. Others lie beside a picture. */
async function pagesIn(folder: string): Promise<readonly DecodedPicture[]> {
  const names = (await readdir(folder)).filter((name) => /^out(?:-\d+)?\.jpg$/.test(name));
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0]);
  const sorted = names.toSorted((one, other) => numberOf(one) - numberOf(other));
  return Promise.all(
    sorted.map(async (name) => {
      const file = join(folder, name);
      return { file, size: (await stat(file)).size };
    }),
  );
}

async function* contentsOf(files: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const file of files) yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}
