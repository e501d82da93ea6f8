import { chunksOf } from './body-chunks.ts';

/** Largest form the portal accepts, in bytes; uploads go another way. */
export const largestForm = 64 * 1024;

/** Time for a whole form; 64 KB come over the slowest line in less. */
const formWithinMs = 15_000;

/** Why a body was not read. */
export type BodyRefusal = 'too-large' | 'not-a-form' | 'broken';

/**
 * Reads a posted form into its fields; a field sent more than once keeps its last value, as a check box over its
 * hidden twin expects. Control characters except line breaks are dropped: no field of ours has a use for them and
 * the database refuses NUL.
 */
export async function readFormBody(request: Request): Promise<Record<string, string> | BodyRefusal> {
  if (Number(request.headers.get('content-length') ?? 0) > largestForm) return 'too-large';
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const body = await readAtMost(request, largestForm);
  if (typeof body === 'string') return body;
  if (body.byteLength === 0) return {};
  try {
    if (type === 'application/x-www-form-urlencoded')
      return formFields(new URLSearchParams(new TextDecoder().decode(body)));
    if (type === 'multipart/form-data') {
      const parsed = await new Response(body, {
        headers: { 'content-type': request.headers.get('content-type')! },
      }).formData();
      const texts = [...parsed].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
      return formFields(texts);
    }
  } catch {
    return 'broken';
  }
  return 'not-a-form';
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | BodyRefusal> {
  const chunks: Uint8Array[] = [];
  const end = performance.now() + formWithinMs;
  let size = 0;
  try {
    for await (const chunk of chunksOf(request, formWithinMs)) {
      size += chunk.byteLength;
      if (size > limit) return 'too-large';
      if (performance.now() > end) return 'broken';
      chunks.push(chunk);
    }
  } catch {
    return 'broken';
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Fields by name as every form of ours is read, see `readFormBody`. */
export function formFields(entries: Iterable<[string, string]>): Record<string, string> {
  const form: Record<string, string> = Object.create(null);
  for (const [name, value] of entries) {
    form[name] = storableText(value);
  }
  return form;
}

/** A text as the database can store and compare it: no control characters but line breaks, no half characters. */
export function storableText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}
