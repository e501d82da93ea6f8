import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Packed, zipOf } from '../../test/sample-files.ts';
import type { FileBytes } from './file-bytes.ts';
import { listArchive, readEntry } from './zip-archive.ts';

const MEGABYTE = 1024 * 1024;

function sourceOf(bytes: Buffer): FileBytes & { readonly largestRead: () => number } {
  let largest = 0;
  return {
    size: bytes.length,
    read: async (from, length) => {
      largest = Math.max(largest, length);
      return bytes.subarray(from, from + length);
    },
    largestRead: () => largest,
  };
}

async function unpackAll(bytes: Buffer, most = MEGABYTE) {
  const source = sourceOf(bytes);
  const entries = await listArchive(source, 100 * MEGABYTE);
  if (!entries.ok) return entries.refusal;
  const outcomes = [];
  for (const entry of entries.value) {
    const read = await readEntry(source, entry, most);
    outcomes.push([entry.name, read.ok ? read.value.toString('latin1') : read.refusal]);
  }
  return outcomes;
}

describe('an archive', () => {
  test('gives its files one by one, however they are packed and whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            name: fc.string({ minLength: 1, unit: 'grapheme' }),
            content: fc.string({ maxLength: 2000 }),
            stored: fc.boolean(),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (files: readonly Packed[]) => {
          const expected = files.map(({ name, content }) => [
            Buffer.from(name).toString(),
            Buffer.from(content as string).toString('latin1'),
          ]);
          expect(await unpackAll(zipOf(files))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is never read as a whole', async () => {
    const noise = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
    const files = Array.from({ length: 20 }, (_, index) => ({
      name: `${index}`,
      content: noise,
      stored: true,
    }));
    const source = sourceOf(zipOf(files));
    const entries = await listArchive(source, 100 * MEGABYTE);
    if (!entries.ok) throw new Error(entries.refusal);
    for (const entry of entries.value) await readEntry(source, entry, MEGABYTE);
    expect(source.largestRead()).toBeLessThan(source.size / 10);
  });

  test('has German names as Windows writes them', async () => {
    const bytes = zipOf([{ name: 'Gr__e.pdf', content: 'x' }]);
    for (let at = bytes.indexOf('Gr__e'); at !== -1; at = bytes.indexOf('Gr__e')) {
      bytes[at + 2] = 0x94;
      bytes[at + 3] = 0xe1;
    }
    expect(await unpackAll(bytes)).toEqual([['Größe.pdf', 'x']]);
  });
});

describe('what is hostile or damaged', () => {
  const zeros = Buffer.alloc(2 * MEGABYTE);

  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('%PDF-1.7')],
    ['one without files', zipOf([])],
    ['one that is cut off', zipOf([{ name: 'a', content: 'abc' }]).subarray(0, -5)],
    ['one behind something else', Buffer.concat([Buffer.from('MZ'), zipOf([{ name: 'a', content: 'abc' }])])],
  ])('%s is refused as a whole', async (_what, bytes) => {
    expect(await unpackAll(bytes)).toBe('damaged');
  });

  test('files in the same place are refused, as bombs have them', async () => {
    const bytes = zipOf([
      { name: 'a', content: zeros },
      { name: 'b', content: zeros },
    ]);
    const second = bytes.lastIndexOf('PK\u0001\u0002');
    bytes.writeUInt32LE(0, second + 42);
    expect(await unpackAll(bytes)).toBe('damaged');
  });

  test('one that would unpack to too much in all is refused as a whole', async () => {
    const claimed = { content: 'x', claimsSize: 60 * MEGABYTE };
    const files = ['a', 'b'].map((name) => ({ name, ...claimed }));
    expect(await unpackAll(zipOf(files))).toBe('unpacks-too-large');
  });

  test.each<[string, Packed, string]>([
    ['larger than allowed', { name: 'a', content: zeros }, 'too-large'],
    ['larger than it says', { name: 'a', content: zeros, claimsSize: 1000 }, 'damaged'],
    ['smaller than it says', { name: 'a', content: 'abc', claimsSize: 1000 }, 'damaged'],
    ['locked', { name: 'a', content: 'abc', flags: 1 }, 'locked'],
  ])('a file that is %s is refused by itself', async (_what, file, refusal) => {
    const good = { name: 'b', content: 'good' };
    expect(await unpackAll(zipOf([file, good]))).toEqual([
      ['a', refusal],
      ['b', 'good'],
    ]);
  });

  test('one changed byte shows', async () => {
    const bytes = zipOf([{ name: 'a', content: 'abcdef', stored: true }]);
    bytes[bytes.indexOf('abcdef') + 2] = 0x58;
    expect(await unpackAll(bytes)).toEqual([['a', 'damaged']]);
  });
});
