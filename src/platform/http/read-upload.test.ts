import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openSecretBox } from '../crypto/secret-box.ts';
import { openFileStorage } from '../storage/file-storage.ts';
import { takeInFile } from '../storage/stored-file.ts';
import { readUploadBody, type UploadBody } from './read-upload.ts';
import { createUploadSpace } from './upload-space.ts';

const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
afterAll(() => rmSync(folder, { recursive: true }));
const house = { secrets: openSecretBox(randomBytes(32)), storage: openFileStorage(folder) };
const takeIn = (chunks: AsyncIterable<Uint8Array>) => takeInFile(house, 'kammer', chunks);

/** The files that lie on the disk, anywhere. */
const onDisk = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

const limits = { mostBytes: 1000, mostFiles: 2 };

function posted(body: BodyInit, type?: string): Request {
  const headers: Record<string, string> = type ? { 'content-type': type } : {};
  return new Request('http://musterland.localhost/', {
    method: 'POST',
    body,
    headers,
    // a stream as body needs to say that nothing is read before it has been sent
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);
}

function form(
  fields: Readonly<Record<string, string>>,
  files: readonly [string, Uint8Array | string][],
): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  for (const [name, bytes] of files) data.append('files', new Blob([bytes as BlobPart]), name);
  return data;
}

async function read(
  body: BodyInit,
  space = createUploadSpace(),
  type?: string,
  range = '192.0.2.0/24',
): Promise<UploadBody> {
  const outcome = await readUploadBody(posted(body, type), limits, space.of(range), takeIn);
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

describe('a form with files', () => {
  test('brings its fields and files, and gives their space back', async () => {
    const space = createUploadSpace();
    const body = await read(form({ name: 'Müller\r\n\u0007' }, [['Übersicht.pdf', 'abc']]), space);
    expect(body.fields).toEqual({ name: 'Müller\r\n' });
    expect(body.uploads.files).toMatchObject([{ field: 'files', name: 'Übersicht.pdf', size: 3 }]);
    expect(await body.uploads.files[0]?.whole()).toEqual(Buffer.from('abc'));
    expect(space.taken()).toBe(3);
    await body.release();
    expect([space.taken(), onDisk()]).toEqual([0, []]);
  });

  test('has nothing on the disk that can be read there, and keeps what is kept', async () => {
    const body = await read(form({}, [['a.pdf', 'Meisterbrief '.repeat(70)]]));
    expect(onDisk()).toHaveLength(1);
    expect(readFileSync(onDisk()[0] ?? '').includes('Meister')).toBe(false);
    const stored = await body.uploads.files[0]?.keep();
    await body.release();
    expect(onDisk().map((file) => file.slice(-64))).toEqual([stored?.object]);
    await house.storage.of('kammer').remove(stored?.object ?? '');
  });

  test('is read the same wherever its bytes are divided on their way', async () => {
    const first = randomBytes(500);
    const data = form({ text: 'Grüße' }, [
      ['a.pdf', first],
      ['b.pdf', '\r\n--'],
    ]);
    const whole = new Request('http://x/', { method: 'POST', body: data });
    const type = whole.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await whole.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            ends.forEach((end, at) => {
              const piece = bytes.subarray(ends[at - 1] ?? 0, end);
              if (piece.length > 0) controller.enqueue(new Uint8Array(piece));
            });
            controller.close();
          },
        });
        const body = await read(stream, createUploadSpace(), type);
        const files = await Promise.all(body.uploads.files.map((file) => file.whole()));
        expect([body.fields, files]).toEqual([{ text: 'Grüße' }, [first, Buffer.from('\r\n--')]]);
        await body.release();
      }),
      { numRuns: 25 },
    );
    expect(onDisk()).toEqual([]);
  });

  test('that is cut off in the middle of a file leaves nothing', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from(`${head('files')}; filename="a"\r\n\r\n${'x'.repeat(500)}`));
      },
      pull: (controller) => controller.error(new Error('gone')),
    });
    const space = createUploadSpace();
    const type = 'multipart/form-data; boundary=x';
    expect(await readUploadBody(posted(cut, type), limits, space.of('192.0.2.0/24'), takeIn)).toBe('broken');
    expect([space.taken(), onDisk()]).toEqual([0, []]);
  });

  test('says that there is no room where the disk is full, and keeps what was typed', async () => {
    const full = async (chunks: AsyncIterable<Uint8Array>): Promise<never> => {
      for await (const chunk of chunks) if (chunk.length > 0) break;
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    const request = posted(
      form({ text: 'bleibt' }, [
        ['a.pdf', 'x'.repeat(900)],
        ['b.pdf', 'y'],
      ]),
    );
    const body = await readUploadBody(request, limits, createUploadSpace().of('192.0.2.0/24'), full);
    expect(body).toMatchObject({ fields: { text: 'bleibt' }, uploads: { files: [], refusal: 'no-room' } });
  });

  test('without a chosen file has none', async () => {
    expect((await read(form({ a: '1' }, [['', '']]))).uploads).toEqual({ files: [] });
  });

  test('of the ordinary kind is read as ever', async () => {
    const body = await read('a=1&b=%C3%BC', undefined, 'application/x-www-form-urlencoded');
    expect(body).toMatchObject({ fields: { a: '1', b: 'ü' }, uploads: { files: [] } });
  });

  test('keeps what was typed when the files are refused', async () => {
    const large = await read(
      form({ text: 'bleibt' }, [
        ['a.pdf', 'x'.repeat(800)],
        ['b.pdf', 'x'.repeat(300)],
      ]),
    );
    expect(large).toMatchObject({ fields: { text: 'bleibt' }, uploads: { files: [], refusal: 'too-large' } });
    const many = await read(
      form({ text: 'bleibt' }, [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ]),
    );
    expect(many).toMatchObject({ fields: { text: 'bleibt' }, uploads: { files: [], refusal: 'too-many' } });
  });

  test('is refused without its files while others fill the space', async () => {
    const space = createUploadSpace(1000, 1000);
    const first = await read(form({}, [['a', 'x'.repeat(700)]]), space, undefined, '198.51.100.0/24');
    const second = await read(form({ text: 'bleibt' }, [['b', 'x'.repeat(700)]]), space);
    expect(second).toMatchObject({ fields: { text: 'bleibt' }, uploads: { refusal: 'busy' } });
    await second.release();
    expect(space.taken()).toBe(700);
    await first.release();
    expect((await read(form({}, [['b', 'x'.repeat(700)]]), space)).uploads.refusal).toBeUndefined();
  });

  test('of one sender takes no more than a share of the space', async () => {
    const space = createUploadSpace(4000);
    const first = await read(form({}, [['a', 'x'.repeat(700)]]), space);
    expect((await read(form({}, [['b', 'x'.repeat(700)]]), space)).uploads.refusal).toBe('busy');
    const other = await read(form({}, [['b', 'x'.repeat(700)]]), space, undefined, '198.51.100.0/24');
    expect(other.uploads.refusal).toBeUndefined();
    await first.release();
    await other.release();
    expect(space.taken()).toBe(0);
  });

  test('far beyond the limit is not read to its end', async () => {
    const space = createUploadSpace();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        const head =
          sent === 0 ? '--x\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n\r\n' : '';
        sent += 1;
        controller.enqueue(Buffer.from(head + 'x'.repeat(500)));
      },
    });
    const type = 'multipart/form-data; boundary=x';
    expect(await readUploadBody(posted(endless, type), limits, space.of('192.0.2.0/24'), takeIn)).toBe(
      'too-large',
    );
    expect(sent).toBeLessThan(30);
    expect(space.taken()).toBe(0);
  });

  test('that comes too slowly is given up', async () => {
    const space = createUploadSpace();
    const stuck = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('--x\r\n')),
    });
    const type = 'multipart/form-data; boundary=x';
    expect(await readUploadBody(posted(stuck, type), limits, space.of('192.0.2.0/24'), takeIn, 0.05)).toBe(
      'broken',
    );
  });
});

const head = (name: string) => `--x\r\ncontent-disposition: form-data; name="${name}"`;

describe('a broken form is refused and never waited for', () => {
  test.each([
    ['without an end', `${head('a')}\r\n\r\n1`],
    ['without an end inside a file', `${head('a')}; filename="b"\r\n\r\nxyz`],
    ['of nothing', ''],
    ['of its boundary alone', '--x\r\n'],
    ['of other things', 'hello'],
    ['with endless headers', `${head('a')}\r\n${'y: z\r\n'.repeat(500)}`],
  ])('%s', async (_what, body) => {
    const space = createUploadSpace();
    const outcome = await readUploadBody(
      posted(body, 'multipart/form-data; boundary=x'),
      limits,
      space.of('192.0.2.0/24'),
      takeIn,
    );
    expect(outcome).toBe('broken');
    expect(space.taken()).toBe(0);
  });

  test('without a boundary', async () => {
    expect(
      await readUploadBody(
        posted('x', 'multipart/form-data; q=1'),
        limits,
        createUploadSpace().of('192.0.2.0/24'),
        takeIn,
      ),
    ).toBe('broken');
  });

  test('with more typed than any form of ours', async () => {
    const long = form({ a: 'x'.repeat(40_000), b: 'x'.repeat(40_000) }, []);
    expect(
      await readUploadBody(
        posted(long),
        { ...limits, mostBytes: 100_000 },
        createUploadSpace().of('192.0.2.0/24'),
        takeIn,
      ),
    ).toBe('too-large');
  });

  test('whatever comes, it is answered and no space is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part()), async (parts) => {
        const space = createUploadSpace();
        const outcome = await readUploadBody(
          posted(parts.join(''), 'multipart/form-data; boundary=x'),
          limits,
          space.of('192.0.2.0/24'),
          takeIn,
        );
        if (typeof outcome !== 'string') await outcome.release();
        expect(space.taken()).toBe(0);
      }),
    );
  });
});

function part(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      '--x',
      '--x--',
      '\r\n',
      '\r\n\r\n',
      'content-disposition: form-data; ',
      'name="a"',
      '; filename="b"',
    ),
    fc.string({ maxLength: 40 }),
  );
}
