import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandRefusal } from '../feature/feature.ts';
import { ArchiveError, openArchive } from './archive-reader.ts';
import { entryOf, fileEntryOf, MANIFEST, type Manifest, readManifest } from './manifest.ts';
import { backupTexts as t } from './texts.de.ts';

/** A backup of which every byte was compared with its checksum. */
export interface Backup {
  readonly file: string;
  readonly manifest: Manifest;
  /** The packed rows of a table. */
  readonly read: (schema: string, table: string) => Readable;
  /** The bytes of a stored file. */
  readonly readFile: (schema: string, name: string) => Readable;
}

/**
 * Opens a backup, reads it to its end and hands it to some work.
 * @throws CommandRefusal when the file is missing, cut, damaged, something else, or of a later program
 */
export async function withBackup<Value>(
  file: string,
  work: (backup: Backup) => Promise<Value>,
): Promise<Value> {
  const handle = await open(file, 'r').catch((error: Error) => {
    throw new CommandRefusal(t.cannotRead(file, error.message));
  });
  try {
    if ((await handle.stat()).isDirectory()) throw new CommandRefusal(t.fault(file, 'foreign'));
    const archive = await openArchive(handle).catch((error: unknown) => {
      if (error instanceof ArchiveError) throw new CommandRefusal(t.fault(file, error.fault));
      throw error;
    });
    if (!archive.names.includes(MANIFEST)) throw new CommandRefusal(t.fault(file, 'foreign'));
    const manifest = readManifest(await text(archive.read(MANIFEST)));
    if (manifest === 'newer') throw new CommandRefusal(t.newerFormat(file));
    if (!manifest || !hasExactly(archive.names, manifest)) throw new CommandRefusal(t.fault(file, 'damaged'));
    return await work({
      file,
      manifest,
      read: (schema, table) => archive.read(entryOf(schema, table)),
      readFile: (schema, name) => archive.read(fileEntryOf(schema, name)),
    });
  } finally {
    await handle.close();
  }
}

function hasExactly(names: readonly string[], { schemas }: Manifest): boolean {
  const told = schemas.flatMap(({ name, tables, files }) => [
    ...tables.map((table) => entryOf(name, table.name)),
    ...files.map((file) => fileEntryOf(name, file.name)),
  ]);
  return names.toSorted().join('\n') === [...told, MANIFEST].toSorted().join('\n');
}
