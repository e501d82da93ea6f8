import { createReadStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { isObjectName, keepAtOnce, ObjectMissing, type ObjectStore, type Storage } from './object-store.ts';
import type { S3Address } from './s3-address.ts';
import { askS3, S3Refusal } from './s3-request.ts';
import { removeLeftSpools, takeIntoFolder } from './spool.ts';

/**
 * Objects in an S3-compatible store, under `<chamber>/<name>`. Bytes are first written to a folder of this machine, sealed
 * already: their hash is the object's name, and the store compares it with what it has received.
 */
export function openS3Storage(address: S3Address, spoolFolder: string): Storage {
  return { of: (slug) => storeIn(address, slug, join(spoolFolder, slug)) };
}

function storeIn(address: S3Address, slug: string, incoming: string): ObjectStore {
  const pathOf = (name: string): string => {
    if (!isObjectName(name)) throw new ObjectMissing(name);
    return `/${slug}/${name}`;
  };
  const takeIn: ObjectStore['takeIn'] = (chunks) =>
    takeIntoFolder(incoming, chunks, async ({ file, name, size }) => {
      const body = { sha256: name, size, stream: () => createReadStream(file) };
      (await askS3(address, { method: 'PUT', path: pathOf(name), body })).resume();
    });
  return {
    takeIn,
    keep: (chunks) => keepAtOnce(takeIn, chunks),
    async *read(name) {
      yield* (await got(address, pathOf(name), name)) as AsyncIterable<Uint8Array>;
    },
    async remove(name) {
      const found = await askS3(address, { method: 'DELETE', path: pathOf(name) }).catch(unlessMissing);
      found?.resume();
    },
    async *list() {
      await removeLeftSpools(incoming);
      for (let token: string | undefined, more = true; more; more = token !== undefined) {
        const query = {
          'list-type': '2',
          prefix: `${slug}/`,
          ...(token === undefined ? {} : { 'continuation-token': token }),
        };
        const page = await text(await askS3(address, { method: 'GET', path: '', query }));
        for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const name = valueOf(entry, 'Key')?.slice(slug.length + 1) ?? '';
          const keptAt = new Date(valueOf(entry, 'LastModified') ?? '');
          if (isObjectName(name)) yield { name, size: Number(valueOf(entry, 'Size')), keptAt };
        }
        token = valueOf(page, 'NextContinuationToken');
      }
    },
  };
}

async function got(address: S3Address, path: string, name: string): Promise<IncomingMessage> {
  const found = await askS3(address, { method: 'GET', path }).catch(unlessMissing);
  if (!found) throw new ObjectMissing(name);
  return found;
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof S3Refusal && error.status === 404) return undefined;
  throw error;
}

/** What stands in an element of the store's answer. */
function valueOf(xml: string, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
  return found
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
