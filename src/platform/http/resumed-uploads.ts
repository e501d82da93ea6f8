import type { Actor } from '../access/actor.ts';
import type { Db, Tx } from '../database/handles.ts';
import { readFile, type StoredFile } from '../storage/stored-file.ts';
import type { PrepareContext, RequestFacts } from './context.ts';
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

/** Where files wait that were sent before their form, piece by piece, or with one that could not be taken yet. */
export interface ResumedUploads {
  /** Those of some ids that are whole, and are the sender's own; nobody is told of others. */
  readonly find: (db: Db, actor: Actor, ids: readonly string[], now: Date) => Promise<readonly ResumedFile[]>;
  /** Notes that a form with these files was taken: they are needed no longer. */
  readonly noteUsed: (tx: Tx, ids: readonly string[], now: Date) => Promise<void>;
  /**
   * Keeps files that came with a form which could not be taken yet, for their account alone.
   * @returns their ids in the same order; undefined where the account has kept as much as it may
   */
  readonly keep: (
    tx: Tx,
    accountId: string,
    files: readonly (StoredFile & { readonly name: string })[],
    period: { readonly now: Date; readonly until: Date },
  ) => Promise<readonly string[] | undefined>;
}

/** Hidden fields of a form that name files sent before begin so; the name of their own field follows. */
const resumedPrefix = 'hochgeladen-';

/**
 * Fields of a form that is sent once more without the files that had been chosen in it: they count as gone, so that nothing
 * is done without them unless the person says so.
 * @param fields that they had been chosen in; none where that is not known
 */
export function filesNotKept(fields: readonly string[]): Readonly<Record<string, string>> {
  const names = fields.length > 0 ? fields : [''];
  return Object.fromEntries(names.map((field) => [`${resumedPrefix}${field}`, 'nicht-aufgehoben']));
}

/** A file that waits for its form to be sent once more, and the field that it was chosen in. */
export interface KeptUpload {
  readonly id: string;
  readonly field: string;
  /** As the browser sent it; tidy it before it is shown. */
  readonly name: string;
  readonly size: number;
}

/**
 * Keeps the files of a form that cannot be taken yet, for an account and until a time, as if they had been sent before it;
 * they are looked at when it is taken.
 * @param write opens the transaction that keeps their rows
 * @returns undefined where there is no room for them
 */
export type KeepUploads = (
  accountId: string,
  until: Date,
  write: PrepareContext['writingApart'],
) => Promise<readonly KeptUpload[] | undefined>;

/** How the files of a request are kept; undefined where there is no place for them. */
export function uploadsKeptBy(
  resumed: ResumedUploads | undefined,
  { now, uploads: { files } }: Pick<RequestFacts, 'now' | 'uploads'>,
): KeepUploads | undefined {
  if (!resumed) return undefined;
  return async (accountId, until, write) => {
    const stored: (StoredFile & { readonly name: string })[] = [];
    try {
      for (const { keep, name } of files) stored.push({ ...(await keep()), name });
    } catch (failure) {
      if (isDiskFull(failure)) return undefined;
      throw failure;
    }
    const ids = await write((tx) => resumed.keep(tx, accountId, stored, { now, until }));
    return ids && files.map(({ field, name, size }, at) => ({ id: ids[at]!, field, name, size }));
  };
}

/** The fields of a form that is sent once more, with those that name its kept files. */
export function withKeptUploads(
  fields: Readonly<Record<string, string>>,
  kept: readonly KeptUpload[],
): Readonly<Record<string, string>> {
  const named: Record<string, string> = { ...fields };
  for (const { field, id } of kept) {
    const name = `${resumedPrefix}${field}`;
    named[name] = [named[name], id].filter(Boolean).join(' ');
  }
  return named;
}

/** Name of the check box that leaves a kept file out, beside the fields that name it. */
export function leaveOutField(id: string): string {
  return `ohne-${id}`;
}

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
  const refuse = (refusal: UploadRefusal, fields?: readonly string[]) => ({
    uploads: { files: [], refusal, fields },
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
  if (whole.length < named.length) return refuse('gone', fieldsOf([...named, ...uploads.files]));
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

/** The fields that files were chosen in; undefined where that of one is not known. */
function fieldsOf(files: readonly { readonly field: string }[]): readonly string[] | undefined {
  const fields = [...new Set(files.map(({ field }) => field))];
  return fields.includes('') ? undefined : fields;
}

/** The files that the fields of a form name and its check boxes do not leave out, in the order of the fields. */
function namedIn(
  form: Readonly<Record<string, string>>,
): readonly { readonly field: string; readonly id: string }[] {
  return Object.entries(form).flatMap(([name, value]) =>
    name.startsWith(resumedPrefix)
      ? (value.match(/\S+/g) ?? [])
          .filter((id) => form[leaveOutField(id)] !== 'ja')
          .map((id) => ({ field: name.slice(resumedPrefix.length), id }))
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
