import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An S3-compatible store for tests: one bucket in memory, which believes no signature that it has not made itself. */
export interface ObjectServer {
  /** As `STORAGE_URL` names it. */
  readonly url: string;
  /** Answers so many of the next requests with a status of trouble. */
  readonly fail: (status: number, times: number) => void;
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

const access = 'AKIDEXAMPLE';
const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const region = 'eu-central-1';
const pageSize = 3;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();

/** Starts it on a free port. */
export async function startObjectServer(): Promise<ObjectServer> {
  const objects = new Map<string, { readonly bytes: Buffer; readonly at: Date }>();
  let trouble = { status: 0, times: 0 };
  let asked = 0;
  const server = createServer((request, response) => {
    void (async () => {
      asked += 1;
      const bytes = await buffer(request);
      const say = (status: number, body: Buffer | string = '') => response.writeHead(status).end(body);
      if (trouble.times > 0) {
        trouble = { ...trouble, times: trouble.times - 1 };
        return say(trouble.status, '<Error><Code>Trouble</Code></Error>');
      }
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      if (!isSigned(request, url)) return say(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
      if (sha256(bytes) !== request.headers['x-amz-content-sha256'])
        return say(400, '<Error><Code>XAmzContentSHA256Mismatch</Code></Error>');
      const key = url.pathname.slice('/documents/'.length);
      if (request.method === 'PUT') {
        objects.set(key, { bytes, at: new Date() });
        return say(200);
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        return say(204);
      }
      if (url.pathname === '/documents') return say(200, listing(objects, url.searchParams));
      const found = objects.get(key);
      return found ? say(200, found.bytes) : say(404, '<Error><Code>NoSuchKey</Code></Error>');
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://${access}:${encodeURIComponent(secret)}@127.0.0.1:${port}/documents?region=${region}&tls=off`,
    fail: (status, times) => (trouble = { status, times }),
    requests: () => asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function listing(
  objects: ReadonlyMap<string, { readonly bytes: Buffer; readonly at: Date }>,
  query: URLSearchParams,
): string {
  const keys = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).toSorted();
  const from = keys.indexOf(query.get('continuation-token') ?? '') + 1;
  const page = keys.slice(from, from + pageSize);
  const hasMore = from + pageSize < keys.length;
  const contents = page.map((key) => {
    const { bytes, at } = objects.get(key)!;
    return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const next = hasMore ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${hasMore}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
}

/** Makes the signature anew, as the documentation of AWS Signature Version 4 says, and compares. */
function isSigned(request: IncomingMessage, url: URL): boolean {
  const [, credential = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    ) ?? [];
  const [key, date = '', ...scope] = credential.split('/');
  if (key !== access || scope.join('/') !== `${region}/s3/aws4_request`) return false;
  const at = request.headers['x-amz-date'] as string;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join('&');
  const canonical = [
    request.method,
    url.pathname,
    query,
    headers.join(''),
    names,
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', at, [date, ...scope].join('/'), sha256(canonical)].join('\n');
  const signingKey = ['s3', 'aws4_request'].reduce(
    (made, part) => hmac(made, part),
    hmac(hmac(`AWS4${secret}`, date), region),
  );
  return hmac(signingKey, toSign).toString('hex') === signature;
}
