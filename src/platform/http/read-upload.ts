import { Busboy } from '@fastify/busboy';
import { type BodyRefusal, formFields, largestForm, readFormBody } from './read-body.ts';
import { chunksOf } from './body-chunks.ts';
import type { IncomingFile } from '../storage/stored-file.ts';
import { uploadKeeper, type UploadKeeper } from './upload-keeper.ts';
import type { UploadShare } from './upload-space.ts';
import { noUploads, type UploadLimits, type Uploads } from './uploads.ts';

/** A form with its files. */
export interface UploadBody {
  readonly fields: Record<string, string>;
  readonly uploads: Uploads;
  /** Gives up what was not kept of the files, and their room; call it once the request is answered. */
  readonly release: () => Promise<void>;
}

/** Takes bytes in as they come, see `takeInFile`. */
export type TakeIn = (chunks: AsyncIterable<Uint8Array>) => Promise<IncomingFile>;

/** So much more than the limit is read on and thrown away, so that the answer reaches the browser. */
const readOnFactor = 5;

/** More than any form of ours has. */
const mostFields = 200;

/** A sender that is silent for so long is gone, or means to hold our memory. */
const longestSilenceMs = 15_000;

/** The parser has all bytes by then and needs only to hand the last of them on; a form that keeps it from that is broken. */
const finishWithinMs = 30_000;

/** A line of 200 kbit/s sends the largest form in that time. */
const mostSecondsOfBody = 30 * 60;

/**
 * Reads a form that may bring files: these go sealed to the disk while they come, a piece of each in memory. Files that are
 * too large or too many are read on and thrown away, so that what was typed survives them.
 * @param mostSeconds time that the whole body may take
 */
export async function readUploadBody(
  request: Request,
  limits: UploadLimits,
  space: UploadShare,
  takeIn: TakeIn,
  mostSeconds = mostSecondsOfBody,
): Promise<UploadBody | BodyRefusal> {
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return readPlainBody(request);
  const typed = createTyped();
  const kept = uploadKeeper(limits, space, takeIn);
  const outcome = await parse(request, contentType, limits, { typed, kept }, mostSeconds * 1000);
  if (outcome !== 'read') {
    await kept.release();
    return outcome;
  }
  return { fields: formFields(typed.fields), uploads: await kept.uploads(), release: kept.release };
}

/** What a request without a form brings. */
export const nothingPosted: UploadBody = { fields: {}, uploads: noUploads, release: async () => {} };

/** Reads a form that brings no files. */
export async function readPlainBody(request: Request): Promise<UploadBody | BodyRefusal> {
  const fields = await readFormBody(request);
  return typeof fields === 'string' ? fields : { ...nothingPosted, fields };
}

/** Collects fields while they come in. */
function createTyped() {
  const fields: [string, string][] = [];
  let bytes = 0;
  let isTooMuch = false;
  return {
    fields,
    isTooMuch: () => isTooMuch,
    add(name: string | undefined, value: string, truncated: boolean): void {
      bytes += Buffer.byteLength(name ?? '') + Buffer.byteLength(value);
      if (truncated || bytes > largestForm || fields.length >= mostFields) isTooMuch = true;
      else if (name) fields.push([name, value]);
    },
  };
}

interface Collected {
  readonly typed: ReturnType<typeof createTyped>;
  readonly kept: UploadKeeper;
}

async function parse(
  request: Request,
  contentType: string,
  limits: UploadLimits,
  { typed, kept }: Collected,
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
    parser.on('field', (name, value, _nameCut, valueCut) => typed.add(name, value, valueCut));
    parser.on('file', (field, stream, name) => kept.add(field, stream, name));
    parser.on('finish', () => settle('read'));
    parser.on('error', () => settle('broken'));
  });
  const cap = limits.mostBytes * readOnFactor;
  const late = { is: false };
  const deadline = after(mostMs);
  void deadline.over.then(() => (late.is = true));
  const outcome = await Promise.race([feed(request, parser, parsed, cap, late), deadline.over]);
  deadline.cancel();
  if (outcome === 'read' && typed.isTooMuch()) return 'too-large';
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
      if (!broken && !parser.write(asBuffer(chunk))) await Promise.race([drained(parser), parsed]);
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

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
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
