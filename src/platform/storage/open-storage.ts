import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { openFileStorage } from './file-storage.ts';
import type { Storage } from './object-store.ts';
import { readS3Address } from './s3-address.ts';
import { openS3Storage } from './s3-storage.ts';

/** Opens the store that the configuration names: a folder of this machine, or an S3-compatible one. */
export function openStorage({ storageUrl, dataDir }: Pick<Config, 'storageUrl' | 'dataDir'>): Storage {
  const s3 = readS3Address(storageUrl);
  if (s3) return openS3Storage(s3, resolve(dataDir, 'spool'));
  return openFileStorage(folderOf(storageUrl));
}

/** The folder that a `file:` address names; one without slashes counts from where the program was started. */
function folderOf(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
}
