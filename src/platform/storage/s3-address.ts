/** An S3-compatible store, as `STORAGE_URL` names it. */
export interface S3Address {
  /** Where the bucket is reached, without a slash at its end. */
  readonly bucketUrl: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/**
 * Reads `s3://KEY:SECRET@host[:port]/bucket?region=…`; `&tls=off` for a store on the same machine or behind a way that is
 * protected otherwise. The bucket stands in the path, which every compatible store understands.
 * @returns undefined where a part is missing
 */
export function readS3Address(text: string): S3Address | undefined {
  const url = URL.parse(text);
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(url?.pathname ?? '')?.[1];
  if (url?.protocol !== 's3:' || url.host === '' || bucket === undefined) return undefined;
  if (url.username === '' || url.password === '') return undefined;
  const scheme = url.searchParams.get('tls') === 'off' ? 'http' : 'https';
  return {
    bucketUrl: `${scheme}://${url.host}/${bucket}`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') ?? 'us-east-1',
  };
}
