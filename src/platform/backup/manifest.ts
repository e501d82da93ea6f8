import { z } from 'zod';

/** Name of the manifest in the archive. */
export const MANIFEST = 'manifest.json';

/** Raised when a program that knows the former only could no longer read a backup. */
export const BACKUP_FORMAT = 2;

const tableSchema = z.strictObject({
  name: z.string(),
  /** Generated columns are left out: the server makes them anew. */
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
  /** Of the rows as COPY writes them, a line of column names first. */
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const sequenceSchema = z.strictObject({
  name: z.string(),
  /** Text, since it may be larger than a number in JSON is exact. */
  lastValue: z.string().regex(/^-?\d+$/),
  isCalled: z.boolean(),
});

const fileSchema = z.strictObject({
  /** The SHA-256 of its bytes, which are sealed. */
  name: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
});

const schemaSchema = z.strictObject({
  name: z.string(),
  /** Steps that had been applied; null for the house's own schema, which has none. */
  steps: z.array(z.string()).nullable(),
  tables: z.array(tableSchema),
  sequences: z.array(sequenceSchema),
  /** Stored files of the chamber; backups of the first format have none. */
  files: z.array(fileSchema).default([]),
});

const manifestSchema = z.strictObject({
  format: z.int().min(1).max(BACKUP_FORMAT),
  /** Version of the program that took it. */
  program: z.string().regex(/^\d+\.\d+\.\d+/),
  takenAt: z.iso.datetime(),
  server: z.string(),
  kind: z.enum(['demo', 'production']),
  /** Which key sealed what is sealed in it; the key itself is in no backup. */
  keyFingerprint: z.string(),
  /** What it consists of. */
  contents: z.array(z.enum(['database', 'files'])),
  schemas: z.array(schemaSchema).min(1),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;
export type SavedSchema = z.infer<typeof schemaSchema>;
export type SavedTable = z.infer<typeof tableSchema>;
export type SavedSequence = z.infer<typeof sequenceSchema>;
export type SavedFile = z.infer<typeof fileSchema>;

/** Where a table's rows lie in the archive. */
export function entryOf(schema: string, table: string): string {
  return `${schema}/${table}.copy.gz`;
}

/** Where a stored file lies in the archive. */
export function fileEntryOf(schema: string, name: string): string {
  return `${schema}/files/${name}`;
}

/**
 * Reads a manifest.
 * @returns `newer` when it says that a later program wrote it, null when it is none
 */
export function readManifest(text: string): Manifest | 'newer' | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = manifestSchema.safeParse(given);
  if (data) return data;
  const { data: later } = z.looseObject({ format: z.int().gt(BACKUP_FORMAT) }).safeParse(given);
  return later ? 'newer' : null;
}
