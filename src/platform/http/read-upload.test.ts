import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUploadBody, type UploadBody } from './read-upload.ts';
import { createUploadMemory } from './upload-memory.ts';

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
  memory = createUploadMemory(),
  type?: string,
  range = '192.0.2.0/24',
): Promise<UploadBody> {
  const outcome = await readUploadBody(posted(body, type), limits, memory.of(range));
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

describe('a form with files', () => {
  test('brings its fields and files, and gives their memory back', async () => {
    const memory = createUploadMemory();
    const body = await read(form({ name: 'Müller\r\n\u0007' }, [['Übersicht.pdf', 'abc']]), memory);
    expect(body.fields).toEqual({ name: 'Müller\r\n' });
    expect(body.uploads.files).toEqual([
      { field: 'files', name: 'Übersicht.pdf', bytes: Buffer.from('abc') },
    ]);
    expect(memory.taken()).toBe(3);
    body.release();
    expect(memory.taken()).toBe(0);
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

  test('is refused without its files while others fill the memory', async () => {
    const memory = createUploadMemory(1000, 1000);
    const first = await read(form({}, [['a', 'x'.repeat(700)]]), memory, undefined, '198.51.100.0/24');
    const second = await read(form({ text: 'bleibt' }, [['b', 'x'.repeat(700)]]), memory);
    expect(second).toMatchObject({ fields: { text: 'bleibt' }, uploads: { refusal: 'busy' } });
    second.release();
    expect(memory.taken()).toBe(700);
    first.release();
    expect((await read(form({}, [['b', 'x'.repeat(700)]]), memory)).uploads.refusal).toBeUndefined();
  });

  test('of one sender takes no more than a share of the memory', async () => {
    const memory = createUploadMemory(4000);
    const first = await read(form({}, [['a', 'x'.repeat(700)]]), memory);
    expect((await read(form({}, [['b', 'x'.repeat(700)]]), memory)).uploads.refusal).toBe('busy');
    const other = await read(form({}, [['b', 'x'.repeat(700)]]), memory, undefined, '198.51.100.0/24');
    expect(other.uploads.refusal).toBeUndefined();
    first.release();
    other.release();
    expect(memory.taken()).toBe(0);
  });

  test('far beyond the limit is not read to its end', async () => {
    const memory = createUploadMemory();
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
    expect(await readUploadBody(posted(endless, type), limits, memory.of('192.0.2.0/24'))).toBe('too-large');
    expect(sent).toBeLessThan(30);
    expect(memory.taken()).toBe(0);
  });

  test('that comes too slowly is given up', async () => {
    const memory = createUploadMemory();
    const stuck = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('--x\r\n')),
    });
    const type = 'multipart/form-data; boundary=x';
    expect(await readUploadBody(posted(stuck, type), limits, memory.of('192.0.2.0/24'), 0.05)).toBe('broken');
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
    const memory = createUploadMemory();
    const outcome = await readUploadBody(
      posted(body, 'multipart/form-data; boundary=x'),
      limits,
      memory.of('192.0.2.0/24'),
    );
    expect(outcome).toBe('broken');
    expect(memory.taken()).toBe(0);
  });

  test('without a boundary', async () => {
    expect(
      await readUploadBody(
        posted('x', 'multipart/form-data; q=1'),
        limits,
        createUploadMemory().of('192.0.2.0/24'),
      ),
    ).toBe('broken');
  });

  test('with more typed than any form of ours', async () => {
    const long = form({ a: 'x'.repeat(40_000), b: 'x'.repeat(40_000) }, []);
    expect(
      await readUploadBody(
        posted(long),
        { ...limits, mostBytes: 100_000 },
        createUploadMemory().of('192.0.2.0/24'),
      ),
    ).toBe('too-large');
  });

  test('whatever comes, it is answered and no memory is kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part()), async (parts) => {
        const memory = createUploadMemory();
        const outcome = await readUploadBody(
          posted(parts.join(''), 'multipart/form-data; boundary=x'),
          limits,
          memory.of('192.0.2.0/24'),
        );
        if (typeof outcome !== 'string') outcome.release();
        expect(memory.taken()).toBe(0);
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
