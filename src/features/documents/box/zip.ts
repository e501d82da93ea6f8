import { makeZip } from 'client-zip';
import { readFile, type FileParts, type StoredFile } from '../../../platform/storage/stored-file.ts';
import type { BoxDocument } from './delivery.ts';

/** A document with what opens it. */
export interface ZippedDocument {
  readonly document: BoxDocument;
  readonly stored: Pick<StoredFile, 'object' | 'sealedKey'>;
}

/**
 * All documents in one archive, made while it is sent: one piece of one document is in memory. Documents are kept as they
 * are, most kinds are packed already.
 */
export async function* zipOf(
  parts: FileParts,
  slug: string,
  documents: readonly ZippedDocument[],
): AsyncGenerator<Uint8Array> {
  const names = namesInArchive(documents.map(({ document }) => document));
  const entries = documents.map(({ document, stored }, index) => ({
    name: names[index]!,
    lastModified: document.delivery.deliveredAt,
    size: document.size,
    input: readFile(parts, slug, stored),
  }));
  yield* makeZip(entries) as unknown as AsyncIterable<Uint8Array>;
}

/** A folder for each year; where a name comes twice, the later one gets a number. */
export function namesInArchive(
  documents: readonly { readonly name: string; readonly delivery: { readonly year: number } }[],
): readonly string[] {
  const taken = new Set<string>();
  return documents.map(({ name, delivery }) => {
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = `${delivery.year}/${name}`;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1)
      free = `${delivery.year}/${stem} (${number})${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
