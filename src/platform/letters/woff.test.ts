import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from './woff.ts';

const { resolve } = createRequire(import.meta.url);
const woff = readFileSync(resolve('@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff'));
const names = { family: 'Fira Sans latin', postScript: 'FiraSans-latin-400' };

describe('an unpacked web font', () => {
  it('is a TrueType font with the given names', () => {
    const { bytes } = unpackWoff(woff, names);
    expect(bytes.readUInt32BE(0)).toBe(0x00010000);
    expect(bytes.includes(Buffer.from(names.family, 'utf16le').swap16())).toBe(true);
    expect(bytes.includes(Buffer.from(names.postScript, 'utf16le').swap16())).toBe(true);
  });

  it('has its tables where its directory says, whole and at multiples of four', () => {
    const { bytes } = unpackWoff(woff, names);
    const head = bytes.readUInt16BE(4);
    const tables = Array.from({ length: head }, (_, index) => 12 + 16 * index).map((entry) => ({
      offset: bytes.readUInt32BE(entry + 8),
      length: bytes.readUInt32BE(entry + 12),
    }));
    expect(tables.every(({ offset }) => offset % 4 === 0)).toBe(true);
    expect(Math.max(...tables.map(({ offset, length }) => offset + length))).toBeLessThanOrEqual(
      bytes.length,
    );
  });

  it('knows the letters that it has', () => {
    const { covers } = unpackWoff(woff, names);
    expect([...'AzÄöüß„“–€'].every((letter) => covers.has(letter.codePointAt(0) ?? 0))).toBe(true);
    expect(covers.has('ł'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('is not made of another kind of file', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 and more'), names)).toThrow('WOFF 1.0');
  });
});
