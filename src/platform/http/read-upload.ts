import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { type BodyRefusal, formFields, largestForm, readFormBody } from './read-body.ts';
import { chunksOf } from './body-chunks.ts';
import type { UploadShare } from './upload-memory.ts';
import {
  noUploads,
  type UploadedFile,
  type UploadLimits,
  type UploadRefusal,
  type Uploads,
} from './uploads.ts';

/** A form with its files. */
export interface UploadBody {
  readonly fields: Record<string, string>;
  readonly uploads: Uploads;
  /** Gives the memory of the files back; call it once the request is answered. */
  readonly release: () => void;
}

/** So much more than the limit is read on and thrown away, so that the answer reaches the browser. */
const readOnFactor = 5;

/** More than any form of ours has. */
const mostFields = 200;

/** A sender that is silent for so long is gone, or means to hold our memory. */
const longestSilenceMs = 15_000;

/** The parser has all bytes by then and needs only to finish; a form that keeps it from that is broken. */
const finishWithinMs = 5000;

/**
 * Reads a form that may bring files, streamed, without keeping more than the limits allow. Files that are too large or
 * too many are read on and thrown away, so that what was typed survives them.
 * @param mostSeconds time that the whole body may take
 */
export async function readUploadBody(
  request: Request,
  limits: UploadLimits,
  memory: UploadShare,
  mostSeconds = 300,
): Promise<UploadBody | BodyRefusal> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) {
    const fields = await readFormBody(request);
    return typeof fields === 'string' ? fields : { fields, uploads: noUploads, release: () => {} };
  }
  const kept = createKeeper(limits, memory);
  const outcome = await parse(request, contentType, limits, kept, mostSeconds * 1000);
  if (outcome !== 'read') {
    kept.release();
    return outcome;
  }
  return { fields: kept.fields(), uploads: kept.uploads(), release: kept.release };
}

/** Collects fields and files while they come in. */
function createKeeper(limits: UploadLimits, memory: UploadShare) {
  const typed: [string, string][] = [];
  const files: UploadedFile[] = [];
  let typedBytes = 0;
  let fileCount = 0;
  let fileBytes = 0;
  let taken = 0;
  let refusal: UploadRefusal | undefined;
  let tooMuchTyped = false;
  let isClosed = false;
  const chunksUnderWay = new Set<Buffer[]>();

  function release(): void {
    isClosed = true;
    memory.giveBack(taken);
    taken = 0;
  }
  function refuse(why: UploadRefusal): void {
    refusal ??= why;
    files.length = 0;
    for (const chunks of chunksUnderWay) chunks.length = 0;
    release();
  }
  return {
    release,
    fields: () => formFields(typed),
    uploads: (): Uploads => (refusal ? { files: [], refusal } : { files }),
    tooMuchTyped: () => tooMuchTyped,
    addField(name: string | undefined, value: string, truncated: boolean): void {
      typedBytes += Buffer.byteLength(name ?? '') + Buffer.byteLength(value);
      if (truncated || typedBytes > largestForm || typed.length >= mostFields) tooMuchTyped = true;
      else if (name) typed.push([name, value]);
    },
    addFile(field: string | undefined, stream: BusboyFileStream, name: string | undefined): void {
      const chunks: Buffer[] = [];
      chunksUnderWay.add(chunks);
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.byteLength;
        fileBytes += chunk.byteLength;
        if (isClosed) return;
        if (fileBytes > limits.mostBytes) return refuse('too-large');
        if (!memory.take(chunk.byteLength)) return refuse('busy');
        taken += chunk.byteLength;
        chunks.push(chunk);
      });
      // a body that ends inside a file is told by the parser as a whole
      stream.on('error', () => {});
      stream.on('end', () => {
        chunksUnderWay.delete(chunks);
        // a field without a chosen file comes as a nameless file of no bytes
        if (size === 0 && !name) return;
        fileCount += 1;
        if (fileCount > limits.mostFiles) return refuse('too-many');
        if (!refusal) files.push({ field: field ?? '', name: name ?? '', bytes: Buffer.concat(chunks) });
      });
    },
  };
}

type Keeper = ReturnType<typeof createKeeper>;

async function parse(
  request: Request,
  contentType: string,
  limits: UploadLimits,
  kept: Keeper,
  mostMs: number,
): Promise<'read' | BodyRefusal> {
  let parser: InstanceType<typeof Busboy>;
  try {
    parser = new Busboy({
      headers: { 'content-type': contentType },
      // one more than counts: an empty field comes as a file too
      limits: {
        fieldSize: largestForm,
        fields: mostFields,
        files: limits.mostFiles + 20,
        parts: mostFields + 50,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    });
  } catch {
    return 'broken';
  }
  const parsed = new Promise<'read' | 'broken'>((settle) => {
    parser.on('field', (name, value, _nameCut, valueCut) => kept.addField(name, value, valueCut));
    parser.on('file', (field, stream, name) => kept.addFile(field, stream, name));
    parser.on('finish', () => settle('read'));
    parser.on('error', () => settle('broken'));
  });
  const cap = limits.mostBytes * readOnFactor;
  const late = { is: false };
  const deadline = after(mostMs);
  void deadline.over.then(() => (late.is = true));
  const outcome = await Promise.race([feed(request, parser, parsed, cap, late), deadline.over]);
  deadline.cancel();
  if (outcome === 'read' && kept.tooMuchTyped()) return 'too-large';
  return outcome;
}

async function feed(
  request: Request,
  parser: InstanceType<typeof Busboy>,
  parsed: Promise<'read' | 'broken'>,
  cap: number,
  late: { readonly is: boolean },
): Promise<'read' | BodyRefusal> {
  let size = 0;
  let broken = false;
  void parsed.then((outcome) => (broken = outcome === 'broken'));
  try {
    for await (const chunk of chunksOf(request, longestSilenceMs)) {
      size += chunk.byteLength;
      if (size > cap) return 'too-large';
      if (late.is) return 'broken';
      // a broken form is read on, so that the answer reaches the browser
      if (!broken && !parser.write(Buffer.from(chunk))) await Promise.race([drained(parser), parsed]);
    }
  } catch {
    return 'broken';
  }
  if (broken) return 'broken';
  parser.end();
  const finishing = after(finishWithinMs);
  const outcome = await Promise.race([parsed, finishing.over]);
  finishing.cancel();
  return outcome;
}

function drained(parser: InstanceType<typeof Busboy>): Promise<void> {
  return new Promise((go) => parser.once('drain', () => go()));
}

function after(ms: number): { readonly over: Promise<'broken'>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'broken'>((settle) => {
    timer = setTimeout(() => settle('broken'), ms);
  });
  return { over, cancel: () => clearTimeout(timer) };
}
