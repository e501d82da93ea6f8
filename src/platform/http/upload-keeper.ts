import type { BusboyFileStream } from '@fastify/busboy';
import type { IncomingFile } from '../storage/stored-file.ts';
import type { TakeIn } from './read-upload.ts';
import { isDiskFull } from './taking-in.ts';
import type { UploadShare } from './upload-space.ts';
import type { UploadedFile, UploadLimits, UploadRefusal, Uploads } from './uploads.ts';
import { type WholeShare, wholeFilesOf } from './whole-files.ts';

/** Takes the files of one form in while they come. */
export interface UploadKeeper {
  readonly add: (field: string | undefined, stream: BusboyFileStream, name: string | undefined) => void;
  /** The files, once all of them have come. @throws where the disk fails in another way than by being full */
  readonly uploads: () => Promise<Uploads>;
  readonly release: () => Promise<void>;
}

/** What became of a file: taken in, or nothing that counts. */
type Taken = UploadedFile | 'none' | { readonly failure: unknown };

/**
 * Takes files in side by side with reading the form, each a piece at a time. What is refused is read on and thrown away.
 * @param space on the disk that the sender may take
 */
export function uploadKeeper(limits: UploadLimits, space: UploadShare, takeIn: TakeIn): UploadKeeper {
  const underWay: Promise<Taken>[] = [];
  const streams: BusboyFileStream[] = [];
  const taken: IncomingFile[] = [];
  const whole = wholeFilesOf(() => taken.reduce((sum, { size }) => sum + size, 0));
  let count = 0;
  let bytes = 0;
  let bytesTaken = 0;
  let refusal: UploadRefusal | undefined;
  let isClosed = false;

  function giveBack(): void {
    isClosed = true;
    space.giveBack(bytesTaken);
    bytesTaken = 0;
  }
  function refuse(why: UploadRefusal): void {
    refusal ??= why;
    giveBack();
  }
  /** Counts a file while it comes; of one that is refused nothing more is handed on, but it is read to its end. */
  async function* counted(stream: BusboyFileStream, file: { size: number }): AsyncGenerator<Buffer> {
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      file.size += chunk.byteLength;
      bytes += chunk.byteLength;
      if (bytes > limits.mostBytes) refuse('too-large');
      if (isClosed) continue;
      if (!space.take(chunk.byteLength)) {
        refuse('busy');
        continue;
      }
      bytesTaken += chunk.byteLength;
      yield chunk;
    }
  }
  async function receive(field: string, stream: BusboyFileStream, name: string): Promise<Taken> {
    const came = { size: 0 };
    try {
      const file = await takeIn(counted(stream, came));
      taken.push(file);
      // a field without a chosen file comes as a nameless file of no bytes
      if (came.size === 0 && name === '') return 'none';
      count += 1;
      if (count > limits.mostFiles) refuse('too-many');
      return uploadedFile(field, name, file, whole);
    } catch (failure) {
      if (isDiskFull(failure)) refuse('no-room');
      // what is left of it is read on, so that the form can be read to its end
      stream.resume();
      return { failure };
    }
  }
  const settled = () => Promise.all(underWay);
  return {
    add(field, stream, name) {
      // a body that ends inside a file is told by the parser as a whole
      stream.on('error', () => {});
      streams.push(stream);
      underWay.push(receive(field ?? '', stream, name ?? ''));
    },
    async uploads() {
      const files: UploadedFile[] = [];
      for (const one of await settled()) {
        if (one === 'none') continue;
        if (!('failure' in one)) files.push(one);
        else if (!isDiskFull(one.failure)) throw one.failure;
      }
      return refusal ? { files: [], refusal } : { files };
    },
    async release() {
      giveBack();
      // of a body that was given up the last file never ends by itself
      for (const stream of streams) stream.destroy();
      await settled();
      for (const file of taken) await file.discard();
      whole.leave();
    },
  };
}

/** A file that has come in, as handlers know it. */
export function uploadedFile(
  field: string,
  name: string,
  file: IncomingFile,
  whole: WholeShare,
): UploadedFile {
  const { size, read, keep } = file;
  return {
    field,
    name,
    size,
    read,
    keep,
    async whole() {
      await whole.enter();
      return read(0, size);
    },
  };
}
