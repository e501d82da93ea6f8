import type { Chamber } from '../chamber/chamber.ts';
import { type FileParts, takeInFile } from '../storage/stored-file.ts';
import type { TakeIn } from './read-upload.ts';

/**
 * Takes files of a chamber in, sealed.
 * @param onFull told of a full disk: its sender learns what to do, but the operator has to make room
 */
export function takingIn(parts: FileParts, { slug }: Chamber, onFull: (failure: unknown) => void): TakeIn {
  return (chunks) =>
    takeInFile(parts, slug, chunks).catch((failure: unknown) => {
      if (isDiskFull(failure)) onFull(failure);
      throw failure;
    });
}

/** True for what a full disk, or one whose share is used up, answers. */
export function isDiskFull(failure: unknown): boolean {
  const code = (failure as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
