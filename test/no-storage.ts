import { openFileStorage } from '../src/platform/storage/file-storage.ts';
import type { Storage } from '../src/platform/storage/object-store.ts';

/** A store in which there is nothing. */
export const noStorage: Storage = openFileStorage('/nonexistent');
