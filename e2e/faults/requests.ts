import { request } from 'node:http';

/** What came back; status 0 when nothing did. */
export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly retryAfter: string;
  readonly body: string;
  /** Cookies that are to be set. */
  readonly cookies: readonly string[];
  readonly milliseconds: number;
}

export interface From {
  /** Session cookie. */
  readonly cookie?: string;
  /** Address that the proxy names. */
  readonly address?: string;
}

/** Asks for a page of the chamber. */
export function get(port: number, path: string, from: From = {}): Promise<Answer> {
  return send(port, path, 'GET', from, '');
}

/** Sends a form as a browser does. */
export function post(
  port: number,
  path: string,
  form: Readonly<Record<string, string>>,
  from: From = {},
): Promise<Answer> {
  return send(port, path, 'POST', from, new URLSearchParams(form).toString());
}

/** Sends a form with a file as a browser does. */
export async function postWithFile(
  port: number,
  path: string,
  form: Readonly<Record<string, string>>,
  file: { readonly field: string; readonly name: string; readonly bytes: Buffer },
  from: From = {},
): Promise<Answer> {
  const data = new FormData();
  for (const [name, value] of Object.entries(form)) data.set(name, value);
  data.set(file.field, new Blob([new Uint8Array(file.bytes)]), file.name);
  const encoded = new Response(data);
  const body = Buffer.from(await encoded.arrayBuffer());
  return send(port, path, 'POST', from, body, encoded.headers.get('content-type') ?? '');
}

/** Sends a piece of a file, as the script of pages with files does. */
export function postBytes(port: number, path: string, bytes: Buffer, from: From = {}): Promise<Answer> {
  return send(port, path, 'POST', from, bytes, 'application/octet-stream');
}

function send(
  port: number,
  path: string,
  method: string,
  from: From,
  body: string | Buffer,
  type = 'application/x-www-form-urlencoded',
): Promise<Answer> {
  const begin = performance.now();
  const headers = {
    host: 'trier.localhost',
    ...(from.cookie ? { cookie: from.cookie } : {}),
    ...(from.address ? { 'x-forwarded-for': from.address } : {}),
    ...(method === 'POST' ? { 'content-type': type } : {}),
  };
  return new Promise((answered) => {
    const nothing = () =>
      answered({
        status: 0,
        location: '',
        retryAfter: '',
        body: '',
        cookies: [],
        milliseconds: performance.now() - begin,
      });
    const asked = request({ host: '127.0.0.1', port, path, method, headers, timeout: 60_000 }, (response) => {
      let read = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (read += chunk));
      response.on('error', nothing);
      response.on('aborted', nothing);
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          retryAfter: response.headers['retry-after'] ?? '',
          body: read,
          cookies: response.headers['set-cookie'] ?? [],
          milliseconds: performance.now() - begin,
        }),
      );
    });
    asked.on('error', nothing);
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.end(body);
  });
}
