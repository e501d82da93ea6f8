/** A file as it came with a form. Neither its name nor what the browser says of it proves anything. */
export interface UploadedFile {
  /** Name of the field that it was chosen in. */
  readonly field: string;
  /** As the browser sent it, without folders; tidy it before use. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** How much a route takes with its form. */
export interface UploadLimits {
  /** Bytes of all files together. */
  readonly mostBytes: number;
  readonly mostFiles: number;
}

/**
 * Why the files of a form were not taken, while its fields were: together too large, too many, or more people send
 * files at once than there is memory for.
 */
export type UploadRefusal = 'too-large' | 'too-many' | 'busy';

/** The files of a form. With a refusal there are none. */
export interface Uploads {
  readonly files: readonly UploadedFile[];
  readonly refusal?: UploadRefusal | undefined;
}

/** What forms bring that take no files. */
export const noUploads: Uploads = { files: [] };
