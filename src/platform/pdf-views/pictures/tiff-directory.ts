import { NoView } from '../pdf-views.ts';

/** The entries of one page of a TIFF by their tags. */
export interface TiffDirectory {
  /** All numbers of an entry; the default where it is missing. */
  readonly numbers: (tag: number, otherwise?: readonly number[]) => readonly number[];
  /** The first number of an entry. */
  readonly number: (tag: number, otherwise: number) => number;
  /** Where the bytes of an entry lie; undefined where it is missing. */
  readonly bytes: (tag: number) => Uint8Array | undefined;
}

const mostPages = 200;
const mostEntries = 1000;
const mostNumbers = 1_000_000;
/** Bytes of one value by its type (TIFF 6.0, section 2): BYTE, ASCII, SHORT, LONG, RATIONAL, …, UNDEFINED. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

/** Reads the directories of all pages (TIFF 6.0, section 2). @throws NoView for too many, RangeError where they lead nowhere */
export function tiffDirectories(file: Buffer): readonly TiffDirectory[] {
  const isLittle = file[0] === 0x49;
  const short = (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at));
  const long = (at: number) => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at));
  const valueAt = (type: number, at: number): number => {
    if (type === 3) return short(at);
    if (type === 4) return long(at);
    return type === 5 ? long(at) / Math.max(1, long(at + 4)) : file.readUInt8(at);
  };
  const read = (at: number): { readonly directory: TiffDirectory; readonly next: number } => {
    const count = short(at);
    if (count > mostEntries) throw new NoView('damaged');
    const entries = new Map<number, { type: number; count: number; at: number }>();
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const type = short(entry + 2);
      const values = long(entry + 4);
      const bytes = (sizes[type] ?? 0) * values;
      if (bytes > 0 && values <= mostNumbers)
        entries.set(short(entry), { type, count: values, at: bytes <= 4 ? entry + 8 : long(entry + 8) });
    }
    const numbers = (tag: number, otherwise: readonly number[] = []): readonly number[] => {
      const found = entries.get(tag);
      if (!found) return otherwise;
      return Array.from({ length: found.count }, (_, index) =>
        valueAt(found.type, found.at + index * sizes[found.type]!),
      );
    };
    const directory: TiffDirectory = {
      numbers,
      number: (tag, otherwise) => numbers(tag)[0] ?? otherwise,
      bytes(tag) {
        const found = entries.get(tag);
        return found && file.subarray(found.at, found.at + found.count * sizes[found.type]!);
      },
    };
    return { directory, next: long(at + 2 + count * 12) };
  };
  const pages: TiffDirectory[] = [];
  for (let at = long(4); at !== 0; ) {
    if (pages.length === mostPages) throw new NoView('too-large');
    const { directory, next } = read(at);
    pages.push(directory);
    at = next;
  }
  return pages;
}
