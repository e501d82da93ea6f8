import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The folder in which a file grows part by part before it appears whole under its name. Its owner alone may look into
 * it, since the parts hold PINs in clear.
 */
export function partsFolderOf(file: string): string {
  return `${file}.teile`;
}

/** Makes the folder for the parts of a file, and synchronises its name to the disk. */
export async function makePartsFolder(file: string): Promise<string> {
  const folder = partsFolderOf(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const parent = await open(dirname(folder), 'r');
  try {
    await parent.sync();
  } finally {
    await parent.close();
  }
  return folder;
}

/** Removes the parts of a file, and what a killed process has left half written beside it. */
export async function removeParts(file: string): Promise<void> {
  await rm(partsFolderOf(file), { recursive: true, force: true });
  await removeUnfinished(file);
}

/** Removes what a killed process has left half written beside a file. */
export async function removeUnfinished(file: string): Promise<void> {
  const names = await readdir(dirname(file));
  const left = names.filter((name) => name.startsWith(`${basename(file)}.unfinished-`));
  for (const name of left) await rm(join(dirname(file), name), { force: true });
}
