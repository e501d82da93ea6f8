import type { BlockList } from 'node:net';
import { type Context, Hono } from 'hono';
import type { Actor } from '../access/actor.ts';
import type { Chamber } from '../chamber/chamber.ts';
import { reading } from '../database/database.ts';
import type { Locale } from '../texts/wording.ts';
import type { View } from '../ui/view.ts';
import type { Admission } from './admission.ts';
import { clientOf, isProxy } from './client.ts';
import type { Client, Parts, RequestFacts } from './context.ts';
import { drawnOnce } from './drawn-once.ts';
import { faultPageFor } from './fault-page.ts';
import { contactAddress, makeFaultReference } from './fault-reference.ts';
import { readCookie } from './cookies.ts';
import { languageCookie, localeOf } from './language.ts';
import { type NotedAnswer, notedPages } from './noted-pages.ts';
import { type BodyRefusal, storableText } from './read-body.ts';
import { nothingPosted, readPlainBody, readUploadBody, type UploadBody } from './read-upload.ts';
import { takingIn } from './taking-in.ts';
import { nowhere, type OfficePart, type Realm, realmsOf } from './realm.ts';
import type { Reply } from './reply.ts';
import { uploadsKeptBy } from './resumed-uploads.ts';
import type { Streams } from '../live/streams.ts';
import type { Route } from './route.ts';
import { type AccessPages, type RouteRunner, runRoute } from './run-route.ts';
import { watchAgain } from './watch-again.ts';
import { eventHeaders, sendReply } from './send-reply.ts';
import { createUploadSpace, type UploadSpace } from './upload-space.ts';
import { comesFromOwnPage, isServedSecurely, plainAnswer } from './security-headers.ts';

/** Pages that answer when no route does. */
export interface FaultPages extends AccessPages {
  /**
   * Something of ours broke; shows the reference that finds it in the log.
   * @param sent whether a form was sent, of which nothing is kept
   */
  readonly broken: (facts: RequestFacts, sent: boolean) => Reply;
  /** The database cannot be reached for now. */
  readonly unavailable: (facts: RequestFacts, sent: boolean) => Reply;
  /** More people want something at once than can be served. */
  readonly overloaded: (facts: RequestFacts, sent: boolean) => Reply;
  /** The form was not accepted: from another site, too large or not a form. */
  readonly notAccepted: (facts: RequestFacts, status: 400 | 403 | 413) => Reply;
}

export interface HttpAppParts extends Omit<RouteRunner, 'pages' | 'signInPage' | 'keeps'> {
  readonly office?: OfficePart | undefined;
  readonly chambers: readonly Chamber[];
  readonly pages: FaultPages;
  readonly viewFor: (seen: SeenBy) => View;
  readonly parts: Parts;
  readonly clock: () => Date;
  readonly proxies: BlockList;
  readonly onFault: (requestId: string, path: string, error: unknown) => void;
  /** Told of every other page that says why something was not done. */
  readonly onNoted?: ((answer: NotedAnswer) => void) | undefined;
  /** Absent: everybody is let in. */
  readonly admission?: Admission | undefined;
  /** Tells open pages of changes; without it they show them when they are loaded again. */
  readonly streams?: Streams | undefined;
  /** Room for files under way; its own where absent. */
  readonly uploadSpace?: UploadSpace | undefined;
}

/** Who sees which page in which language. */
export interface SeenBy {
  readonly chamber: Chamber;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly path: string;
  /** Where the same page is found again by GET, with its query. */
  readonly address: string;
  readonly inOffice: boolean;
}

/** What the server binding tells about the connection. */
export interface Bindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
}

/**
 * The web application: finds the chamber by host, reads the request, runs its route, sends the reply.
 * Hosts of no chamber get 404 and learn nothing.
 */
export function createHttpApp(parts: HttpAppParts): Hono<{ Bindings: Bindings }> {
  const app = { ...parts, pages: pagesOf(parts) };
  // an address copied with a slash at its end is the same page
  const hono = new Hono<{ Bindings: Bindings }>({ strict: false });
  const byHost = new Map(
    app.chambers.flatMap((chamber) => chamber.hosts.map((host) => [host, chamber] as const)),
  );
  const realmOf = realmsOf(app);
  const realmFor = (c: Context, chamber: Chamber, route: Route) =>
    realmOf({ path: c.req.path, client: clientIn(app, c), chamber, route });
  const secure = isServedSecurely(app.chambers);

  for (const route of [...app.routes, ...(app.office?.routes ?? [])]) {
    hono.on(route.method, route.path, async (c) => {
      const chamber = byHost.get(hostOf(c, app.proxies));
      if (!chamber) return plainAnswer('Not found', 404, secure);
      return answer(app, realmFor(c, chamber, route), c, chamber);
    });
  }
  hono.notFound((c) => {
    const chamber = byHost.get(hostOf(c, app.proxies));
    if (!chamber) return plainAnswer('Not found', 404, secure);
    return answer(app, realmFor(c, chamber, nowhere), c, chamber);
  });
  hono.onError((error, c) => {
    const requestId = makeFaultReference();
    app.onFault(requestId, c.req.path, error);
    return plainAnswer(lastResort(requestId), 500, secure);
  });
  return hono;
}

/** The fault pages as they are sent: told of, and cheap where many need one at once. */
function pagesOf({ pages, onNoted }: HttpAppParts): FaultPages {
  const cheap = { ...pages, overloaded: drawnOnce(pages.overloaded) };
  return onNoted ? notedPages(cheap, onNoted) : cheap;
}

/** What is said where not even a page could be drawn. */
function lastResort(requestId: string): string {
  return [
    `Es ist ein Fehler aufgetreten. Fehlernummer: ${requestId}`,
    `Schreiben Sie uns: ${contactAddress(requestId)}`,
  ].join('\n');
}

const anonymousActor: Actor = { kind: 'anonymous' };

async function answer(app: HttpAppParts, realm: Realm, c: Context, chamber: Chamber): Promise<Response> {
  const { route } = realm;
  const send = sender(app, chamber);
  if (route.method === 'POST') {
    const own = comesFromOwnPage(
      c.req.header('origin'),
      c.req.header('sec-fetch-site'),
      requestHost(c, app.proxies),
    );
    if (!own) return send(c, app.pages.notAccepted(gather(app, c, chamber, realm)(anonymousActor), 403));
  }
  const body = await readBody(app, c, chamber, route);
  if (typeof body === 'string') {
    const status = body === 'too-large' ? 413 : 400;
    return send(c, app.pages.notAccepted(gather(app, c, chamber, realm)(anonymousActor), status));
  }
  try {
    return await answerRead(app, realm, c, chamber, body);
  } finally {
    await body.release();
  }
}

/** Only what has been read to its end takes a place: whoever sends slowly keeps nobody out. */
async function answerRead(
  app: HttpAppParts,
  realm: Realm,
  c: Context,
  chamber: Chamber,
  body: UploadBody,
): Promise<Response> {
  const { runner, route } = realm;
  const send = sender(app, chamber);
  const factsFor = gather(app, c, chamber, realm, body);
  const receives = route.method === 'POST' && route.streams === true;
  const leave = app.admission ? app.admission.enter(receives) : () => {};
  if (!leave) return send(c, app.pages.overloaded(factsFor(anonymousActor), route.method === 'POST'));
  try {
    const reply = await runRoute(runner, route, factsFor);
    if (route.method === 'GET' && route.live) return openStream(app, realm, c, chamber, reply);
    return send(c, reply);
  } catch (error) {
    const facts = factsFor(anonymousActor);
    app.onFault(facts.requestId, facts.path, error);
    return send(c, faultPageFor(app.pages, error)(facts, route.method === 'POST'));
  } finally {
    leave();
  }
}

/** Goes on telling when the request is long over; a browser that is told of nothing does not ask again. */
function openStream(app: HttpAppParts, realm: Realm, c: Context, chamber: Chamber, reply: Reply): Response {
  const nothing = new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  if (reply.kind !== 'events' || c.req.method !== 'GET') return nothing;
  const { watch, watched, who } = reply;
  const { runner, route } = realm;
  const body = app.streams?.open({
    slug: chamber.slug,
    who,
    watched,
    shown: c.req.query('stand') ?? '',
    look: () => watchAgain(runner, route, gather(app, c, chamber, realm), watch),
  });
  return body ? new Response(body, { headers: eventHeaders(chamber) }) : nothing;
}

const sender = (app: HttpAppParts, chamber: Chamber) => (c: Context, reply: Reply) =>
  sendReply(c, chamber, reply, (work) => reading(app.database, chamber, work));

function readBody(
  app: HttpAppParts,
  c: Context,
  chamber: Chamber,
  route: Route,
): Promise<UploadBody | BodyRefusal> {
  if (route.method === 'GET' || route.streams) return Promise.resolve(nothingPosted);
  if (!route.files) return readPlainBody(c.req.raw);
  const space = (app.uploadSpace ?? ownUploadSpace).of(clientIn(app, c).range);
  const takeIn = takingIn(app.parts, chamber, (failure) => {
    app.onFault(makeFaultReference(), c.req.path, failure);
  });
  return readUploadBody(c.req.raw, route.files, space, takeIn);
}

const ownUploadSpace = createUploadSpace();

function gather(
  app: HttpAppParts,
  c: Context,
  chamber: Chamber,
  { route, runner, inOffice }: Realm,
  { fields, uploads }: Pick<UploadBody, 'fields' | 'uploads'> = nothingPosted,
): (actor: Actor) => RequestFacts {
  const url = new URL(c.req.url);
  const secure = chamber.origin.startsWith('https:');
  const cookies = c.req.header('cookie');
  const client = clientIn(app, c);
  const now = app.clock();
  const facts = {
    chamber,
    now,
    client,
    requestId: makeFaultReference(),
    path: url.pathname,
    params: paramsOf(c),
    query: url.searchParams,
    form: fields,
    incoming: route.method === 'POST' && route.streams ? c.req.raw : undefined,
    uploads,
    keepUploads: uploadsKeptBy(runner.resumed, { now, uploads }),
    cookie: (name: string) => readCookie(cookies, name, secure),
    parts: app.parts,
    byItself: c.req.header('x-by-itself') !== undefined,
  };
  const chosen = facts.cookie(languageCookie);
  const accepted = c.req.header('accept-language');
  const address = addressAgain(runner.routes, route, url, chamber, c.req.header('referer'));
  return (actor) => {
    // the office speaks German alone
    const locale = inOffice ? 'de' : localeOf(chosen, actor, accepted);
    const seen = { chamber, actor, locale, path: url.pathname, address, inOffice };
    return { ...facts, actor, locale, view: app.viewFor(seen) };
  };
}

/** Where the page that answers can be had again: an address that only takes posts leads back to where it was sent. */
function addressAgain(
  routes: readonly Route[],
  route: Route,
  url: URL,
  chamber: Chamber,
  referer: string | undefined,
): string {
  const shown = routes.some(({ method, path }) => method === 'GET' && path === route.path);
  if (shown || route === nowhere) return url.pathname + url.search;
  const from = URL.parse(referer ?? '');
  return from?.origin === chamber.origin ? from.pathname + from.search : '/';
}

/** What stands in the address; a control character in it finds nothing, as it would in a form. */
function paramsOf(c: Context): Record<string, string> {
  const given = Object.entries(c.req.param() as Record<string, string>);
  return Object.fromEntries(given.map(([name, value]) => [name, storableText(value)]));
}

function clientIn(app: HttpAppParts, c: Context): Client {
  return clientOf(
    connectionAddress(c),
    c.req.header('x-forwarded-for'),
    c.req.header('user-agent'),
    app.proxies,
  );
}

function connectionAddress(c: Context<{ Bindings: Bindings }>): string {
  return c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
}

function requestHost(c: Context, proxies: BlockList): string {
  const forwarded = isProxy(connectionAddress(c), proxies) ? c.req.header('x-forwarded-host') : undefined;
  return (forwarded ?? c.req.header('host') ?? new URL(c.req.url).host).toLowerCase();
}

function hostOf(c: Context, proxies: BlockList): string {
  return requestHost(c, proxies).replace(/:\d+$/, '');
}
