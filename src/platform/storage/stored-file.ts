import { createHash, randomBytes } from 'node:crypto';
import type { FileBytes } from '../../lib/file-bytes.ts';
import type { SecretBox } from '../crypto/secret-box.ts';
import { ObjectMissing, type ObjectStore, type Storage } from './object-store.ts';
import { openAnywhere, openStream, SealBroken, sealStream } from './sealed-stream.ts';

/** A file as a row of the database knows it. Without the key its bytes are noise: deleting the key deletes the file. */
export interface StoredFile {
  /** Name of the sealed bytes in the store. */
  readonly object: string;
  /** The file's own key, sealed by the house's, for this object of this chamber alone. */
  readonly sealedKey: Buffer;
  /** Bytes of the file itself. */
  readonly size: number;
}

/** What keeping and opening files needs of the house. */
export interface FileParts {
  readonly secrets: SecretBox;
  readonly storage: Storage;
}

// one house key for all chambers, so the chamber is part of the purpose
const purposeOf = (slug: string, object: string) => `storage/${slug}/${object}`;

/** A file that has come in, sealed already, and waits for being looked at; it can be read at any place. */
export interface IncomingFile extends FileBytes {
  /** Keeps it; it is on the disk when this returns. */
  readonly keep: () => Promise<StoredFile>;
  /** Gives it up where it was not kept, and closes it. Whoever took it in calls this in any case. */
  readonly discard: () => Promise<void>;
}

/**
 * Takes a file in as it comes, sealed under a key of its own, whatever its size a piece at a time. Nothing of it lies
 * anywhere in the clear.
 */
export async function takeInFile(
  { secrets, storage }: FileParts,
  slug: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<IncomingFile> {
  const key = randomBytes(32);
  let size = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      size += chunk.length;
      yield chunk;
    }
  };
  const object = await storage.of(slug).takeIn(sealStream(key, counted()));
  return {
    size,
    read: openAnywhere(key, object, size),
    async keep() {
      const { name } = await object.keep();
      return { object: name, size, sealedKey: secrets.seal(purposeOf(slug, name), key) };
    },
    discard: object.discard,
  };
}

/**
 * Keeps a file sealed under a key of its own; it is on the disk when this returns. Work for before the transaction that
 * keeps the row: killed in between, what is left is an object without a row, which nobody can open.
 */
export async function storeFile(
  parts: FileParts,
  slug: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredFile> {
  const incoming = await takeInFile(parts, slug, chunks);
  try {
    return await incoming.keep();
  } finally {
    await incoming.discard();
  }
}

/**
 * The bytes of a file, piece by piece.
 * @throws ObjectMissing, or SealBroken where its bytes are not what was kept
 */
export async function* readFile(
  { secrets, storage }: FileParts,
  slug: string,
  { object, sealedKey }: Pick<StoredFile, 'object' | 'sealedKey'>,
): AsyncGenerator<Uint8Array> {
  const key = secrets.open(purposeOf(slug, object), sealedKey);
  yield* openStream(key, storage.of(slug).read(object));
}

/**
 * Whether two kept files hold the same bytes. The names of their objects do not tell, since each is sealed under a key of
 * its own. One that is missing or damaged is like no other.
 */
export async function isSameFile(
  parts: FileParts,
  slug: string,
  one: Pick<StoredFile, 'object' | 'sealedKey'>,
  other: Pick<StoredFile, 'object' | 'sealedKey'>,
): Promise<boolean> {
  try {
    return (await digestOf(parts, slug, one)).equals(await digestOf(parts, slug, other));
  } catch (failure) {
    if (failure instanceof ObjectMissing || failure instanceof SealBroken) return false;
    throw failure;
  }
}

async function digestOf(...file: Parameters<typeof readFile>): Promise<Buffer> {
  const hash = createHash('sha256');
  for await (const chunk of readFile(...file)) hash.update(chunk);
  return hash.digest();
}

/**
 * Removes objects that no row names. What was kept lately stays: its row may be on its way.
 * @param isNamed tells which of some names rows still name
 * @returns how many were removed
 */
export async function sweepObjects(
  store: ObjectStore,
  keptBefore: Date,
  isNamed: (names: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  const atOnce = 500;
  let removed = 0;
  let asked: string[] = [];
  const sweep = async () => {
    const named = await isNamed(asked);
    for (const name of asked.filter((candidate) => !named.has(candidate))) {
      await store.remove(name);
      removed += 1;
    }
    asked = [];
  };
  for await (const { name, keptAt } of store.list()) {
    if (keptAt >= keptBefore) continue;
    asked.push(name);
    if (asked.length === atOnce) await sweep();
  }
  if (asked.length > 0) await sweep();
  return removed;
}
