import { request as plainRequest, type IncomingMessage } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import type { S3Address } from './s3-address.ts';

/** The store has answered, and not as asked. */
export class S3Refusal extends Error {
  readonly status: number;
  constructor(status: number, what: string, answer: string) {
    super(`the object store answered ${status} to ${what}: ${answer.slice(0, 300)}`);
    this.status = status;
  }
}

/** One request to the store. */
export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Below the bucket, with a slash in front; empty for the bucket itself. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: {
    readonly sha256: string;
    readonly size: number;
    /** Made anew for each attempt. */
    readonly stream: () => Readable;
  };
}

const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const SILENCE_MS = 30_000;
const PAUSES_MS = [200, 1000, 3000] as const;

/**
 * Asks the store, signed (AWS Signature Version 4). What is its own trouble, or the network's, is tried again.
 * @throws S3Refusal when it answers with anything but success
 */
export async function askS3(address: S3Address, asked: S3Request): Promise<IncomingMessage> {
  for (const ms of PAUSES_MS) {
    try {
      return await askOnce(address, asked);
    } catch (error) {
      if (error instanceof S3Refusal && error.status < 500 && error.status !== 429) throw error;
      await pause(ms);
    }
  }
  return askOnce(address, asked);
}

async function askOnce(
  address: S3Address,
  { method, path, query, body }: S3Request,
): Promise<IncomingMessage> {
  const url = new URL(`${address.bucketUrl}${path}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const signed = await new AwsV4Signer({
    method,
    url: url.href,
    headers: { 'x-amz-content-sha256': body?.sha256 ?? EMPTY_SHA256 },
    accessKeyId: address.accessKeyId,
    secretAccessKey: address.secretAccessKey,
    region: address.region,
    service: 's3',
  }).sign();
  const headers = {
    ...Object.fromEntries(signed.headers),
    ...(body ? { 'content-length': String(body.size), 'content-type': 'application/octet-stream' } : {}),
  };
  const send = url.protocol === 'https:' ? tlsRequest : plainRequest;
  const request = send(signed.url, { method, headers, timeout: SILENCE_MS });
  request.on('timeout', () => request.destroy(new Error('the object store fell silent')));
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', reject);
  });
  // told by the request's own error
  if (body) pipeline(body.stream(), request).catch(() => {});
  else request.end();
  const answer = await answered;
  const status = answer.statusCode ?? 0;
  if (status >= 200 && status < 300) return answer;
  throw new S3Refusal(status, `${method} ${url.pathname}`, await text(answer));
}
