import { expect, test } from 'vitest';
import { inEqualPieces, readFromPieces } from './equal-pieces.ts';

const whole = Buffer.from(Array.from({ length: 23 }, (_, index) => index));

test.each([1, 4, 5, 23, 40])(
  'a whole of 23 bytes in pieces of %i is read again at any place',
  async (pieceBytes) => {
    const chunks = [whole.subarray(0, 3), whole.subarray(3, 3), whole.subarray(3, 19), whole.subarray(19)];
    const pieces: Buffer[] = [];
    for await (const piece of inEqualPieces(chunks, pieceBytes)) pieces.push(piece);
    expect(pieces.slice(0, -1).every(({ length }) => length === pieceBytes)).toBe(true);
    expect(Buffer.concat(pieces)).toEqual(whole);
    const pieceOf = (number: number) => Promise.resolve(pieces[number]!);
    const read = readFromPieces({ size: whole.length, pieceBytes, remembered: 2, pieceOf });
    for (let at = 0; at < 25; at += 1)
      for (const length of [0, 1, 6, 30])
        expect((await read(at, length)).equals(whole.subarray(at, at + length))).toBe(true);
  },
);

test('a piece is fetched once while it is remembered, and again where it could not be fetched', async () => {
  const asked: number[] = [];
  const read = readFromPieces({
    size: 8,
    pieceBytes: 4,
    remembered: 1,
    async pieceOf(number) {
      asked.push(number);
      if (asked.length === 1) throw new Error('away');
      return whole.subarray(number * 4, number * 4 + 4);
    },
  });
  await expect(read(0, 2)).rejects.toThrow('away');
  await read(0, 2);
  await read(2, 2);
  await read(2, 4);
  expect(asked).toEqual([0, 0, 1]);
});
