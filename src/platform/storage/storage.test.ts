import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { startObjectServer, type ObjectServer } from '../../../test/object-server.ts';
import { openSecretBox } from '../crypto/secret-box.ts';
import { openFileStorage } from './file-storage.ts';
import { ObjectMissing, type Storage } from './object-store.ts';
import { readS3Address } from './s3-address.ts';
import { openS3Storage } from './s3-storage.ts';
import { openStream, SealBroken, sealStream } from './sealed-stream.ts';
import { isSameFile, readFile, type StoredFile, storeFile, sweepObjects } from './stored-file.ts';

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    yield bytes.subarray(at, at + size);
    at += size;
  }
  yield bytes.subarray(at);
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

describe('a sealed stream', () => {
  const key = randomBytes(32);
  const lengths = fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072, 200_000);

  it('gives back what was sealed, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(lengths, fc.array(fc.nat(90_000), { maxLength: 4 }), async (length, sizes) => {
        const plain = randomBytes(length);
        const sealed = await all(sealStream(key, inChunks(plain, sizes)));
        expect((await all(openStream(key, inChunks(sealed, sizes)))).equals(plain)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('gives nothing that was changed, cut, put elsewhere or sealed with another key', async () => {
    const sealed = await all(sealStream(key, inChunks(randomBytes(150_000), [])));
    const piece = 65_536 + 16;
    const changed = Buffer.from(sealed);
    changed[100]! ^= 1;
    const swapped = Buffer.concat([
      sealed.subarray(piece, 2 * piece),
      sealed.subarray(0, piece),
      sealed.subarray(2 * piece),
    ]);
    for (const bytes of [
      changed,
      swapped,
      sealed.subarray(0, piece),
      sealed.subarray(0, 2 * piece),
      sealed.subarray(piece),
      sealed.subarray(0, -1),
      Buffer.concat([sealed, sealed.subarray(-20)]),
      Buffer.alloc(0),
    ])
      await expect(all(openStream(key, inChunks(bytes, [])))).rejects.toThrow(SealBroken);
    await expect(all(openStream(randomBytes(32), inChunks(sealed, [])))).rejects.toThrow(SealBroken);
  });
});

let folder: string;
let server: ObjectServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
  server = await startObjectServer();
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});
afterAll(() => {});

const stores: readonly (readonly [string, () => Storage])[] = [
  ['a folder', () => openFileStorage(join(folder, 'files'))],
  [
    'an S3 store',
    () => openS3Storage(readS3Address(server.url) ?? expect.fail('no address'), join(folder, 'spool')),
  ],
];

describe.each(stores)('%s', (what, open) => {
  const secrets = openSecretBox(randomBytes(32));

  it('keeps a file sealed, under a name that its bytes have, for one chamber alone', async () => {
    const storage = open();
    const plain = Buffer.from('Meisterbrief '.repeat(20_000));
    const first = await storeFile({ secrets, storage }, 'kammer', [plain]);
    const second = await storeFile({ secrets, storage }, 'kammer', [plain]);
    expect(first.size).toBe(plain.length);
    expect(first.object).not.toBe(second.object);
    expect((await all(readFile({ secrets, storage }, 'kammer', first))).equals(plain)).toBe(true);
    // the same bytes are known for the same all the same, and what is gone is like nothing
    const third = await storeFile({ secrets, storage }, 'kammer', [Buffer.from('Meister')]);
    const isLike = (other: StoredFile) => isSameFile({ secrets, storage }, 'kammer', first, other);
    expect([await isLike(second), await isLike(third)]).toEqual([true, false]);
    await storage.of('kammer').remove(second.object);
    expect(await isLike(second)).toBe(false);
    const kept = await all(storage.of('kammer').read(first.object));
    expect(kept.includes('Meisterbrief')).toBe(false);
    await expect(all(storage.of('andere').read(first.object))).rejects.toThrow(ObjectMissing);
    expect(() => secrets.open(`storage/andere/${first.object}`, first.sealedKey)).toThrow(/\w/);
    const swapped = { ...first, sealedKey: second.sealedKey };
    await expect(all(readFile({ secrets, storage }, 'kammer', swapped))).rejects.toThrow(/\w/);
  });

  it('lists what is there, and forgets it', async () => {
    const store = open().of('kammer');
    const names = new Set<string>();
    for (let number = 0; number < 5; number += 1)
      names.add((await store.keep(inChunks(Buffer.from(`Nr. ${number}`), []))).name);
    const listed = async () => {
      const found: string[] = [];
      for await (const { name } of store.list()) found.push(name);
      return found.toSorted();
    };
    expect(await listed()).toEqual([...names].toSorted());
    const [gone = '', ...rest] = [...names];
    await store.remove(gone);
    await store.remove(gone);
    expect(await listed()).toEqual(rest.toSorted());
    await expect(all(store.read(gone))).rejects.toThrow(ObjectMissing);
    expect(await sweepObjects(store, new Date(Date.now() + 60_000), async () => new Set(rest.slice(1)))).toBe(
      1,
    );
    expect(await listed()).toEqual(rest.slice(1).toSorted());
    expect(await sweepObjects(store, new Date(Date.now() - 60_000), async () => new Set())).toBe(0);
  });

  it('keeps nothing of what breaks off', async () => {
    const store = open().of('kammer');
    const broken = async function* () {
      yield Buffer.alloc(100_000);
      throw new Error('gone');
    };
    await expect(store.keep(broken())).rejects.toThrow('gone');
    for await (const found of store.list()) expect.fail(`${what} has ${found.name}`);
    expect(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()),
    ).toEqual([]);
  });

  it('makes no path of what is no name', async () => {
    const store = open().of('kammer');
    for (const name of ['../../etc/passwd', '', 'a'.repeat(63), 'A'.repeat(64)])
      await expect(all(store.read(name))).rejects.toThrow(ObjectMissing);
  });
});

test('what a killed process has left in a folder goes after a day, and not before', async () => {
  const store = openFileStorage(folder).of('kammer');
  await store.keep(inChunks(Buffer.from('x'), []));
  const incoming = join(folder, 'kammer', 'incoming');
  for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'half of it');
  const long = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(join(incoming, 'old'), long, long);
  for await (const { name } of store.list()) expect(name).toHaveLength(64);
  expect(readdirSync(incoming)).toEqual(['new']);
  expect(readFileSync(join(incoming, 'new'), 'utf8')).toBe('half of it');
});

test('a store that is in trouble is asked again, and one that refuses is not', async () => {
  const store = openS3Storage(readS3Address(server.url)!, folder).of('kammer');
  server.fail(500, 2);
  expect((await store.keep(inChunks(Buffer.from('x'), []))).size).toBe(1);
  server.fail(403, 1);
  const before = server.requests();
  await expect(store.keep(inChunks(Buffer.from('y'), []))).rejects.toThrow(/answered 403 to PUT/);
  expect(server.requests()).toBe(before + 1);
});

test('a longer list of a store comes page by page', async () => {
  const store = openS3Storage(readS3Address(server.url)!, folder).of('kammer');
  for (let number = 0; number < 7; number += 1) await store.keep(inChunks(Buffer.from([number]), []));
  let count = 0;
  for await (const found of store.list()) count += found.size;
  expect(count).toBe(7);
});

test.each([
  ['s3://key:secret@s3.example/documents', 'https://s3.example/documents', 'us-east-1'],
  [
    's3://k%2Fy:s%2Fcret@localhost:9000/documents/?region=eu-central-1&tls=off',
    'http://localhost:9000/documents',
    'eu-central-1',
  ],
])('%s names a store', (url, bucketUrl, region) => {
  expect(readS3Address(url)).toMatchObject({ bucketUrl, region });
});

test.each([
  's3://s3.example/documents',
  's3://key:secret@s3.example/',
  's3://key:secret@s3.example/a/b',
  'https://a:b@c/documents',
  '',
])('%s names none', (url) => expect(readS3Address(url)).toBeUndefined());
