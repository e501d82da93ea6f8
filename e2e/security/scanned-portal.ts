import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { servePortal } from '../served-portal.ts';

/** An answer as the scanners' way to the portal saw it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A demo portal of one chamber as a scanner sees it: at one address of its own, signed in or not. */
export interface ScannedPortal {
  /** Where scanners are sent. */
  readonly origin: string;
  /** Signs in; from then on everything goes as that person. */
  readonly signIn: (email: string, password: string) => Promise<void>;
  readonly signOut: () => void;
  readonly ask: (path: string) => Promise<Answer>;
  /** Requests that were answered with a server error so far. */
  readonly serverErrors: readonly string[];
  /** How many requests were answered so far, by class of status, such as `4xx`. */
  readonly answered: ReadonlyMap<string, number>;
  readonly stop: () => Promise<void>;
}

/** What would end the scan or scan pictures of pages instead of pages. */
const leftOut = /^\/(?:_galerie|_postfach|_briefe|abmelden|profil\/sitzungen\/beenden|profil\/loeschen)/;

/** True for what scanners don't get to see. */
export function isLeftOut(path: string): boolean {
  return leftOut.test(path);
}

/**
 * Serves a fresh demo and stands before it as a proxy does: names the chamber, carries the session, keeps scanners from
 * signing out, and gives every request another address, so that limits hide nothing from them.
 */
export async function scannedPortal(slug: string): Promise<ScannedPortal> {
  const portal = await servePortal({ env: { TRUST_PROXY: '127.0.0.1' } });
  const host = `${slug}.localhost:${portal.port}`;
  const serverErrors: string[] = [];
  const answered = new Map<string, number>();
  let session: string | undefined;
  let asked = 0;

  function forward(
    method: string,
    path: string,
    given: IncomingHttpHeaders,
    body: Buffer,
    answer: (reply: Answer & { readonly raw: Buffer }) => void,
  ): void {
    asked += 1;
    const headers = {
      ...given,
      host,
      cookie: [given.cookie, session].filter(Boolean).join('; '),
      'content-length': String(body.byteLength),
      'x-forwarded-for': `${10 + (asked >> 16)}.${(asked >> 8) & 255}.${asked & 255}.7`,
    };
    const outgoing = request({ host: '127.0.0.1', port: portal.port, method, path, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 0;
        const kind = `${Math.floor(status / 100)}xx`;
        answered.set(kind, (answered.get(kind) ?? 0) + 1);
        // 503 is how the portal turns away more than it can serve
        if (status >= 500 && status !== 503) serverErrors.push(`${method} ${path.split('?')[0]}: ${status}`);
        const raw = Buffer.concat(chunks);
        answer({ status, headers: incoming.headers, body: raw.toString(), raw });
      });
    });
    outgoing.on('error', () => answer({ status: 502, headers: {}, body: '', raw: Buffer.alloc(0) }));
    outgoing.end(body);
  }

  const proxy = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming;
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      if (isLeftOut(url)) {
        outgoing.writeHead(404).end();
        return;
      }
      forward(method, url, incoming.headers, Buffer.concat(chunks), ({ status, headers, raw }) => {
        const { connection: _, 'transfer-encoding': __, ...kept } = headers;
        if (session) delete kept['set-cookie'];
        outgoing.writeHead(status, kept).end(raw);
      });
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const ask = (path: string) =>
    new Promise<Answer>((answer) => forward('GET', path, {}, Buffer.alloc(0), answer));
  return {
    origin: `http://127.0.0.1:${port}`,
    serverErrors,
    answered,
    ask,
    async signIn(email, password) {
      const form = Buffer.from(new URLSearchParams({ email, password }).toString());
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const { headers } = await new Promise<Answer>((answer) =>
        forward('POST', '/anmelden', type, form, answer),
      );
      session = headers['set-cookie']?.find((cookie) => cookie.startsWith('session='))?.split(';')[0];
      if (!session) throw new Error(`${email} could not sign in`);
    },
    signOut() {
      session = undefined;
    },
    async stop() {
      proxy.close();
      proxy.closeAllConnections();
      await portal.stop();
    },
  };
}
