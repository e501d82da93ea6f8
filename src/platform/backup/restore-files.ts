import type { ObjectStore } from '../storage/object-store.ts';
import type { SavedSchema } from './manifest.ts';
import type { Backup } from './open-backup.ts';

/**
 * Puts a chamber's files back into its store; done before its rows, so that no row names what is not there. What lies there
 * already stays.
 * @returns names of files whose bytes are not what their names say, and were not when the backup was taken
 */
export async function restoreFiles(
  backup: Backup,
  { name: schema, files }: SavedSchema,
  store: ObjectStore,
): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { name } of files) {
    const kept = await store.keep(backup.readFile(schema, name) as AsyncIterable<Uint8Array>);
    if (kept.name !== name) broken.push(name);
  }
  return broken;
}
