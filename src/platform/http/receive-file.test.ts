import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receiveFile, receiveFilesInPieces } from './receive-file.ts';

const MEGABYTE = 1024 * 1024;
const most = 5 * MEGABYTE;

function requestWith(file: File | undefined, fields: Readonly<Record<string, string>> = {}): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append('file', file);
  return new Request('http://office.example/', { method: 'POST', body });
}

async function receive(request: Request, mostBytes = most) {
  const kept: Buffer[] = [];
  const answer = await receiveFile(request, mostBytes, async (number, bytes) => {
    expect(number).toBe(kept.length);
    await new Promise((goOn) => setTimeout(goOn, 1));
    kept.push(bytes);
  });
  return { answer, kept };
}

describe('a large file', () => {
  test('comes in pieces that make up the whole, however it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 * MEGABYTE }), fc.integer(), async (size, seed) => {
        const bytes = Buffer.alloc(size, `${seed} `);
        const { answer, kept } = await receive(requestWith(new File([bytes], 'a.csv'), { other: 'x' }));
        expect(answer).toEqual({ name: 'a.csv', size, pieces: kept.length });
        expect(Buffer.concat(kept).equals(bytes)).toBe(true);
        for (const piece of kept) expect(piece.byteLength).toBeLessThanOrEqual(MEGABYTE);
      }),
      { numRuns: 15 },
    );
  });

  test('is taken no faster than its pieces are kept', async () => {
    let isKeeping = false;
    const bytes = Buffer.alloc(4 * MEGABYTE);
    await receiveFile(requestWith(new File([bytes], 'a.csv')), most, async () => {
      expect(isKeeping).toBe(false);
      isKeeping = true;
      await new Promise((goOn) => setTimeout(goOn, 5));
      isKeeping = false;
    });
  });

  test('is refused as soon as it is too large, whether it says so or not', async () => {
    const file = new File([Buffer.alloc(2 * MEGABYTE)], 'a.csv');
    expect((await receive(requestWith(file), MEGABYTE)).answer).toBe('too-large');
    const said = new Request('http://office.example/', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(9 * MEGABYTE) },
      body: 'x',
    });
    expect((await receive(said)).answer).toBe('too-large');
  });

  test('that was not chosen is missing, and what is no form or ends early is broken', async () => {
    expect((await receive(requestWith(new File([], '')))).answer).toBe('missing');
    expect((await receive(requestWith(undefined, { a: 'b' }))).answer).toBe('missing');
    const other = new Request('http://office.example/', { method: 'POST', body: 'a=b' });
    expect((await receive(other)).answer).toBe('broken');
    const whole = requestWith(new File([Buffer.alloc(200_000, 'a')], 'a.csv'));
    const bytes = Buffer.from(await whole.clone().arrayBuffer()).subarray(0, 100_000);
    const cut = new Request('http://office.example/', {
      method: 'POST',
      headers: { 'content-type': whole.headers.get('content-type') ?? '' },
      body: bytes,
    });
    expect((await receive(cut)).answer).toBe('broken');
  });

  test('whose pieces can’t be kept is a fault of ours', async () => {
    const request = requestWith(new File([Buffer.alloc(2 * MEGABYTE)], 'a.csv'));
    const full = () => Promise.reject(new Error('disk full'));
    await expect(receiveFile(request, most, full)).rejects.toThrow('disk full');
  });
});

describe('several large files', () => {
  const limits = { mostBytes: 4 * MEGABYTE, mostFiles: 3 };
  const formWith = (files: readonly File[]) => {
    const body = new FormData();
    for (const file of files) body.append('files', file);
    return new Request('http://office.example/', { method: 'POST', body });
  };
  async function receiveAll(request: Request) {
    const kept = new Map<string, Buffer[]>();
    const answer = await receiveFilesInPieces(request, limits, async (name) => {
      const pieces: Buffer[] = [];
      kept.set(name, pieces);
      return async (_number, bytes) => {
        await new Promise((goOn) => setTimeout(goOn, 1));
        pieces.push(bytes);
      };
    });
    return { answer, kept };
  }

  test('come one after the other, each whole, empty ones by their names', async () => {
    const files = [1_500_000, 0, 2 * MEGABYTE].map(
      (size, index) => new File([Buffer.alloc(size, `${index} `)], `${index}.pdf`),
    );
    const { answer, kept } = await receiveAll(formWith(files));
    expect(answer).toEqual([
      { name: '0.pdf', size: 1_500_000, pieces: 2 },
      { name: '1.pdf', size: 0, pieces: 0 },
      { name: '2.pdf', size: 2 * MEGABYTE, pieces: 2 },
    ]);
    expect([...kept.keys()]).toEqual(['0.pdf', '1.pdf', '2.pdf']);
    for (const file of files)
      expect(Buffer.concat(kept.get(file.name) ?? []).equals(Buffer.from(await file.arrayBuffer()))).toBe(
        true,
      );
  });

  test.each([
    ['missing', formWith([])],
    ['too-many', formWith(['a', 'b', 'c', 'd'].map((name) => new File(['x'], name)))],
    ['too-large', formWith([1, 2, 3].map((name) => new File([Buffer.alloc(1_500_000)], `${name}`)))],
  ])('are refused as a whole: %s', async (refusal, request) => {
    expect((await receiveAll(request)).answer).toBe(refusal);
  });

  test('that end in the middle are broken, whichever it is', async () => {
    const whole = formWith(['a', 'b', 'c'].map((name) => new File([Buffer.alloc(900_000, name)], name)));
    const type = whole.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await whole.arrayBuffer());
    for (const part of [0.2, 0.5, 0.9]) {
      const body = new Uint8Array(bytes.subarray(0, bytes.length * part));
      const cut = new Request('http://office.example/', {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect((await receiveAll(cut)).answer).toBe('broken');
    }
  });
});
