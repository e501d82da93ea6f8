import type { StoredFile } from '../../platform/storage/stored-file.ts';
import type { DocumentRef, ScanState } from './rules.ts';

/** A file that was checked and is kept already, before a row names it. */
export interface KeptFile extends StoredFile {
  /** Tidied, with the ending that belongs to what is in it. */
  readonly name: string;
  readonly contentType: string;
}

/** A document as pages show it. */
export interface DocumentRecord {
  readonly id: string;
  readonly ref: DocumentRef;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly scan: ScanState;
  readonly keptAt: Date;
  /** When somebody of those whom it was delivered to got it first; null before. */
  readonly retrievedAt: Date | null;
  /** Whether its view as PDF lies beside it. */
  readonly hasView: boolean;
}
