/** Kinds of files that a view can be made of, by their content type. */
export type ViewedKind = 'picture' | 'office' | 'heic';

/** What a view says of itself. */
export interface ViewFacts {
  readonly contentType: string;
  /** Bytes of the original. */
  readonly size: number;
  /** Name of the original: the view's title. */
  readonly title: string;
  /** When the original was kept: the view's date, so that it is the same each time it is made. */
  readonly keptAt: Date;
}

/** Makes views of files as PDF/A (ISO 19005-2, conformance level B). */
export interface PdfViews {
  /** Of which kinds; office files and HEIC only where there is a converter. */
  readonly kinds: readonly ViewedKind[];
  /**
   * Makes a view, piece by piece.
   * @throws NoView where there is none of this file, however often it is tried; any other error where it may be tried again
   */
  readonly make: (original: AsyncIterable<Uint8Array>, facts: ViewFacts) => AsyncIterable<Uint8Array>;
}

/** A program of the operator that makes views of files of one kind. */
export interface Converter {
  readonly view: PdfViews['make'];
}

/** Why a file has no view. */
export type NoViewReason = 'damaged' | 'too-large' | 'not-supported';

/** Thrown where no view can be made of a file, now or later. */
export class NoView extends Error {
  readonly reason: NoViewReason;
  constructor(reason: NoViewReason) {
    super(`no view of this file: ${reason}`);
    this.reason = reason;
  }
}

const office = 'application/vnd.openxmlformats-officedocument.';

const kindOfType: Readonly<Record<string, ViewedKind>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/tiff': 'picture',
  'image/heic': 'heic',
  [`${office}wordprocessingml.document`]: 'office',
  [`${office}spreadsheetml.sheet`]: 'office',
  'application/vnd.oasis.opendocument.text': 'office',
};

/**
 * Of what kind a file is that a view can be made of; a PDF needs none. HEIC is a kind of its own, since nothing of ours
 * decodes its points (HEVC, ISO/IEC 23008-12).
 */
export function viewedKind(contentType: string): ViewedKind | undefined {
  return kindOfType[contentType];
}
