import type { Actor } from '../access/actor.ts';
import type { Db, Tx } from '../database/handles.ts';
import { readFile, type StoredFile } from '../storage/stored-file.ts';
import type { PrepareContext } from './context.ts';
import type { PostRoute } from './route.ts';
import { isDiskFull, takingIn } from './taking-in.ts';
import { uploadedFile } from './upload-keeper.ts';
import type { UploadedFile, UploadLimits, UploadRefusal, Uploads } from './uploads.ts';
import { wholeFilesOf } from './whole-files.ts';

/** A file that was sent piece by piece before its form. */
export interface ResumedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** In their order. */
  readonly pieces: readonly Pick<StoredFile, 'object' | 'sealedKey'>[];
}

/** Where files wait that were sent piece by piece. */
export interface ResumedUploads {
  /** Those of some ids that are whole, and are the sender's own; nobody is told of others. */
  readonly find: (db: Db, actor: Actor, ids: readonly string[], now: Date) => Promise<readonly ResumedFile[]>;
  /** Notes that a form with these files was taken: they are needed no longer. */
  readonly noteUsed: (tx: Tx, ids: readonly string[], now: Date) => Promise<void>;
}

/** Hidden fields of a form that name files sent before begin so; the name of their own field follows. */
const resumedPrefix = 'hochgeladen-';

/**
 * Field of a form that is sent once more without the files that had been chosen in it: they count as gone, so that nothing
 * is done without them unless the person says so.
 */
export const filesNotKept = { [resumedPrefix]: 'nicht-aufgehoben' } as const;

/** The files of a form, those sent before it included. */
interface JoinedUploads {
  readonly uploads: Uploads;
  readonly ids: readonly string[];
  readonly release: () => Promise<void>;
}

const nothingJoined = async () => {};

/**
 * Takes the files that a form names as sent before, as if they had come with it: all that is done with files is the same
 * for both.
 */
async function joinResumed(
  context: PrepareContext,
  limits: UploadLimits,
  resumed: ResumedUploads,
): Promise<JoinedUploads> {
  const { actor, form, now, uploads } = context;
  const named = namedIn(form);
  const ids = named.map(({ id }) => id);
  const refuse = (refusal: UploadRefusal) => ({
    uploads: { files: [], refusal },
    ids,
    release: nothingJoined,
  });
  if (ids.length === 0 || uploads.refusal) return { uploads, ids: [], release: nothingJoined };
  if (ids.length + uploads.files.length > limits.mostFiles) return refuse('too-many');
  const found = new Map(
    (await context.reading((db) => resumed.find(db, actor, ids, now))).map((file) => [file.id, file]),
  );
  const whole = named.flatMap(({ field, id }) => {
    const file = found.get(id);
    return file ? [{ field, file }] : [];
  });
  if (whole.length < named.length) return refuse('gone');
  const bytes = [...uploads.files, ...whole.map(({ file }) => file)].reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.mostBytes) return refuse('too-large');
  try {
    const { files, release } = await takeTogether(context, whole, bytes);
    return { uploads: { files: [...uploads.files, ...files] }, ids, release };
  } catch (failure) {
    if (isDiskFull(failure)) return refuse('no-room');
    throw failure;
  }
}

/** Works on a form with the files that it brings and those that were sent before it; what is not kept of them goes then. */
export async function withAllFiles<Value>(
  resumed: ResumedUploads | undefined,
  { files }: Pick<PostRoute, 'files'>,
  context: PrepareContext,
  work: (all: PrepareContext, whenTaken: (tx: Tx) => Promise<void>) => Promise<Value>,
): Promise<Value> {
  if (!resumed || !files) return work(context, async () => {});
  const { uploads, ids, release } = await joinResumed(context, files, resumed);
  try {
    return await work({ ...context, uploads }, (tx) => resumed.noteUsed(tx, ids, context.now));
  } finally {
    await release();
  }
}

/** The files that the fields of a form name, in the order of the fields. */
function namedIn(
  form: Readonly<Record<string, string>>,
): readonly { readonly field: string; readonly id: string }[] {
  return Object.entries(form).flatMap(([name, value]) =>
    name.startsWith(resumedPrefix)
      ? (value.match(/\S+/g) ?? []).map((id) => ({ field: name.slice(resumedPrefix.length), id }))
      : [],
  );
}

/** Puts the pieces of each file together, sealed as every file that comes in. */
async function takeTogether(
  { chamber, parts }: PrepareContext,
  whole: readonly { readonly field: string; readonly file: ResumedFile }[],
  bytes: number,
): Promise<{ readonly files: readonly UploadedFile[]; readonly release: () => Promise<void> }> {
  const takeIn = takingIn(parts, chamber, () => {});
  const share = wholeFilesOf(() => bytes);
  const files: UploadedFile[] = [];
  const discards: (() => Promise<void>)[] = [];
  const release = async () => {
    for (const discard of discards) await discard();
    share.leave();
  };
  try {
    for (const { field, file } of whole) {
      const taken = await takeIn(
        (async function* () {
          for (const piece of file.pieces) yield* readFile(parts, chamber.slug, piece);
        })(),
      );
      discards.push(taken.discard);
      files.push(uploadedFile(field, file.name, taken, share));
    }
  } catch (failure) {
    await release();
    throw failure;
  }
  return { files, release };
}
