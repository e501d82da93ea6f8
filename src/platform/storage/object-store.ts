/** Bytes that were kept, under the SHA-256 of themselves. */
export interface KeptObject {
  readonly name: string;
  readonly size: number;
}

/** An object that is there, and since when. */
export interface ListedObject extends KeptObject {
  readonly keptAt: Date;
}

/** Bytes that have come in and lie beside the store; nobody finds them there, and whoever took them in decides on them. */
export interface IncomingObject extends KeptObject {
  /** So many bytes from a place on; fewer where they end before. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
  /** Keeps them; they are on the disk under their name when this returns. */
  readonly keep: () => Promise<KeptObject>;
  /** Gives up what was not kept; does nothing otherwise. */
  readonly discard: () => Promise<void>;
}

/**
 * Where bytes of one chamber lie that are too large for its database. The name of an object is the hash of its bytes:
 * what has a name never changes, and keeping it twice is keeping it once.
 */
export interface ObjectStore {
  /** Takes bytes in as they come, a piece at a time; nothing of them is left when it throws. */
  readonly takeIn: (chunks: AsyncIterable<Uint8Array>) => Promise<IncomingObject>;
  /** Keeps bytes; they are on the disk when this returns, and nothing of them is when it throws. */
  readonly keep: (chunks: AsyncIterable<Uint8Array>) => Promise<KeptObject>;
  /** @throws ObjectMissing before the first byte */
  readonly read: (name: string) => AsyncIterable<Uint8Array>;
  /** Does nothing where there is no such object. */
  readonly remove: (name: string) => Promise<void>;
  /** All objects, in no order. */
  readonly list: () => AsyncIterable<ListedObject>;
}

/** The objects of all chambers, each chamber's apart from the others'. */
export interface Storage {
  readonly of: (slug: string) => ObjectStore;
}

/** Thrown where an object should be and is not. */
export class ObjectMissing extends Error {
  constructor(name: string) {
    super(`stored object ${name} is missing`);
  }
}

/** Keeps bytes at once, see {@link ObjectStore.keep}. */
export async function keepAtOnce(
  takeIn: ObjectStore['takeIn'],
  chunks: AsyncIterable<Uint8Array>,
): Promise<KeptObject> {
  const incoming = await takeIn(chunks);
  try {
    return await incoming.keep();
  } finally {
    await incoming.discard();
  }
}

/** True for what can be the name of an object: nothing else ever becomes part of a path. */
export function isObjectName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
