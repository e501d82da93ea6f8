import { request } from 'node:http';
import { inject } from 'vitest';

/** Where a chamber's portal is served. */
export function originOf(slug: string): string {
  return `http://${slug}.localhost:${inject('portal').port}`;
}

/** Where the demo's mailbox and letters are. */
export function rootOrigin(): string {
  return `http://localhost:${inject('portal').port}`;
}

/** An answer as a program without a browser sees it. */
export interface PlainAnswer {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  readonly body: Buffer;
}

/** Asks for an address as programs do: no cookies, no scripts, redirects not followed; in German unless said otherwise. */
export function ask(
  url: string,
  method: 'GET' | 'HEAD' = 'GET',
  language: 'de' | 'en' = 'de',
): Promise<PlainAnswer> {
  // Node itself cannot resolve names below localhost
  const { port, pathname, search, host } = new URL(url);
  const options = {
    host: '127.0.0.1',
    port,
    path: `${pathname}${search}`,
    method,
    headers: { host, 'accept-language': language },
  };
  return new Promise((answered, failed) => {
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}
