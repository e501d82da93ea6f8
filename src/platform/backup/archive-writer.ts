import { createHash } from 'node:crypto';
import { writeFileWhole } from '../letters/output-file.ts';
import { TAR_BLOCK, TAR_END, tarHeader, tarPadding } from './tar-header.ts';

/** The last entry: what `sha256sum --check` reads, one line for each entry before it. */
export const SUMS = 'SHA256SUMS';

/** Adds entries to an archive that is being written. */
export interface ArchiveWriter {
  /** Adds a file whose size shows only when all of it is written. */
  add(name: string, contents: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>;
}

/**
 * Writes a tar archive that ends with the checksums of its entries. It appears under its name only when it is whole and
 * on the disk, and only its owner may read it.
 */
export function writeArchive<Value>(
  path: string,
  modifiedAt: Date,
  fill: (archive: ArchiveWriter) => Promise<Value>,
): Promise<Value> {
  return writeFileWhole(path, async (append, overwrite) => {
    const sums: string[] = [];
    let end = 0;
    const write = async (bytes: Uint8Array) => {
      await append(bytes);
      end += bytes.length;
    };
    const add: ArchiveWriter['add'] = async (name, contents) => {
      const begin = end;
      const hash = createHash('sha256');
      await write(new Uint8Array(TAR_BLOCK));
      for await (const chunk of contents) {
        hash.update(chunk);
        await write(chunk);
      }
      const size = end - begin - TAR_BLOCK;
      await write(new Uint8Array(tarPadding(size)));
      await overwrite(tarHeader({ name, size, modifiedAt }), begin);
      sums.push(`${hash.digest('hex')}  ${name}\n`);
    };
    const value = await fill({ add });
    await add(SUMS, [Buffer.from(sums.join(''))]);
    await write(TAR_END);
    return value;
  });
}
