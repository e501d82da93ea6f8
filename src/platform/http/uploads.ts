import type { IncomingFile } from '../storage/stored-file.ts';

/**
 * A file as it came with a form; it lies sealed beside the store until the request is answered, and can be read at any
 * place. Neither its name nor what the browser says of it proves anything.
 */
export interface UploadedFile extends Pick<IncomingFile, 'size' | 'read' | 'keep'> {
  /** Name of the field that it was chosen in. */
  readonly field: string;
  /** As the browser sent it, without folders; tidy it before use. */
  readonly name: string;
  /**
   * All of it in memory, for lists and what goes into a row; waits while others fill the memory meant for that. What is
   * only looked at and kept needs it never.
   */
  readonly whole: () => Promise<Buffer>;
}

/** How much a route takes with its form. */
export interface UploadLimits {
  /** Bytes of all files together. */
  readonly mostBytes: number;
  readonly mostFiles: number;
}

/**
 * Why the files of a form were not taken, while its fields were: together too large, too many, more people send files at
 * once than there is room for, the disk is full, or they were sent before in pieces that are no more.
 */
export type UploadRefusal = 'too-large' | 'too-many' | 'busy' | 'no-room' | 'gone';

/** The files of a form. With a refusal there are none. */
export interface Uploads {
  readonly files: readonly UploadedFile[];
  readonly refusal?: UploadRefusal | undefined;
  /** Fields that it is about, where it is not about all files of the form together. */
  readonly fields?: readonly string[] | undefined;
}

/** What forms bring that take no files. */
export const noUploads: Uploads = { files: [] };
