import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesInMemory } from './file-bytes.ts';
import { fileKindOf } from './file-kinds.ts';
import { pictureSize } from './picture-size.ts';

const png = (width: number, height: number) => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return Buffer.concat([bytes, Buffer.from('0000000049454e44ae426082', 'hex')]);
};

const jpeg = (width: number, height: number) => {
  const frame = Buffer.from('ffc0001108000000000301220002110103110100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  // a preview inside the first segment must not be taken for the picture
  const preview = Buffer.from('ffe10010457869660000ffc0001108000100010000', 'hex').subarray(0, 18);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), preview, frame, Buffer.from('ffd9', 'hex')]);
};

const tiff = (width: number, height: number, little = true) => {
  const bytes = Buffer.alloc(8 + 2 + 24 + 4);
  bytes.write(little ? 'II' : 'MM', 0);
  const short = (value: number, at: number) =>
    little ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    little ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(2, 8);
  [
    [256, width],
    [257, height],
  ].forEach(([tag = 0, value = 0], entry) => {
    short(tag, 10 + entry * 12);
    short(4, 12 + entry * 12);
    long(1, 14 + entry * 12);
    long(value, 18 + entry * 12);
  });
  return bytes;
};

const heic = (width: number, height: number) => {
  const box = Buffer.alloc(20);
  box.writeUInt32BE(20, 0);
  box.write('ispe', 4);
  box.writeUInt32BE(width, 12);
  box.writeUInt32BE(height, 16);
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), box]);
};

const kindOf = (bytes: Buffer) => fileKindOf(bytesInMemory(bytes));
const sizeOf = (kind: keyof typeof makers, bytes: Buffer) => pictureSize(kind, bytesInMemory(bytes));

const makers = { png, jpeg, tiff, heic } as const;
const kinds = Object.keys(makers) as readonly (keyof typeof makers)[];

test.each(kinds)('tells how large a picture of kind %s is', async (kind) => {
  expect(await sizeOf(kind, makers[kind](4000, 3000))).toEqual({ width: 4000, height: 3000 });
});

test('reads a TIFF of the other order of bytes too', async () => {
  expect(await sizeOf('tiff', tiff(4000, 3000, false))).toEqual({ width: 4000, height: 3000 });
});

test.each(kinds)('refuses a flood of points of kind %s, and takes what a telephone makes', async (kind) => {
  for (const width of [60_000, 20_000, 8001])
    expect(await kindOf(makers[kind](width, 8000))).toEqual({ ok: false, refusal: 'too-many-points' });
  expect(await kindOf(makers[kind](8000, 8000))).toMatchObject({ ok: true, value: { name: kind } });
});

test('never fails, whatever bytes come, nor goes round in circles', async () => {
  const circle = tiff(10, 10);
  circle.writeUInt32LE(8, 34);
  expect(await sizeOf('tiff', circle)).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 300 }), async (kind, bytes) => {
      const size = await sizeOf(kind, Buffer.concat([makers[kind](5, 5).subarray(0, 24), bytes]));
      expect(['undefined', 'object']).toContain(typeof size);
    }),
  );
});
