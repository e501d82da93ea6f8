import { request } from 'node:http';
import { type Browser, createBrowser, type SeenPage } from '../../test/browser.ts';
import { chamber } from './house.ts';

/** Somebody at a browser without scripts who presses once more when no answer comes. */
export interface Persistent {
  readonly browser: Browser;
  /** Where the portal led after each form that it took, whether that page was seen or not. */
  readonly ledTo: readonly string[];
  /** Does something until an answer comes that is not «come back in a moment». */
  readonly insist: (act: (browser: Browser) => Promise<SeenPage>) => Promise<SeenPage>;
  /** How often no answer came, or «come back in a moment». */
  readonly unanswered: () => number;
}

/**
 * Opens a browser of somebody signed in.
 * @param cookie of the session, whatever the portal sets
 * @param address from which the proxy says they come
 */
export function openPersistent(port: number, cookie: string, address: string): Persistent {
  const ledTo: string[] = [];
  let unanswered = 0;
  const fetch = async (asked: Request): Promise<Response> => {
    const response = await overHttp(port, asked, cookie);
    const location = response.headers.get('location');
    if (asked.method === 'POST' && location) ledTo.push(location);
    return response;
  };
  const browser = createBrowser(fetch, { origin: `http://${chamber}.localhost` }, address);
  return {
    browser,
    ledTo,
    unanswered: () => unanswered,
    async insist(act) {
      const end = Date.now() + 300_000;
      for (;;) {
        const page = await act(browser);
        if (page.status !== 503) return page;
        unanswered += 1;
        if (Date.now() > end) throw new Error('the portal did not answer within five minutes');
        await new Promise((goOn) => setTimeout(goOn, 150));
      }
    },
  };
}

/** Node's own `fetch` neither knows names below localhost nor lets a request name its host. */
async function overHttp(port: number, asked: Request, cookie: string): Promise<Response> {
  const { pathname, search } = new URL(asked.url);
  const body = Buffer.from(await asked.arrayBuffer());
  const headers = {
    ...Object.fromEntries(asked.headers),
    host: `${chamber}.localhost`,
    cookie,
    'content-length': String(body.length),
  };
  return new Promise((answered) => {
    const nothing = () => answered(new Response('no answer', { status: 503 }));
    const options = { host: '127.0.0.1', port, path: `${pathname}${search}`, method: asked.method, headers };
    const sent = request({ ...options, timeout: 60_000 }, (response) => {
      const read: Buffer[] = [];
      response.on('data', (chunk: Buffer) => read.push(chunk));
      response.on('error', nothing);
      response.on('aborted', nothing);
      response.on('end', () => {
        const given = new Headers();
        for (const [name, value] of Object.entries(response.headers))
          if (typeof value === 'string') given.set(name, value);
        const status = response.statusCode ?? 503;
        answered(new Response(new Uint8Array(Buffer.concat(read)), { status, headers: given }));
      });
    });
    sent.on('error', nothing);
    sent.on('timeout', () => sent.destroy(new Error('no answer')));
    sent.end(body);
  });
}
