import fc from 'fast-check';
import { expect } from 'vitest';
import { features } from '../../src/app/features.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { createTestPortal, type TestPortal } from '../test-portal.ts';
import { badRequest, type BadRequest, badSegment, formWithFiles } from './bad-requests.ts';
import { type FormFields, formFields } from './form-fields.ts';
import { liveForms } from './live-forms.ts';
import { heldUpSenders, openSessions, type Sender, senders, type Sessions } from './sessions.ts';

const routes = features.flatMap((feature) => [...(feature.routes ?? []), ...(feature.officeRoutes ?? [])]);

/** Every route of this method with its path, those of the office too. */
export function routesBy(method: Route['method']): readonly (readonly [path: string, route: Route])[] {
  return routes.filter((route) => route.method === method).map((route) => [route.path, route] as const);
}

/** A portal with people signed in to it. */
export interface House {
  readonly portal: TestPortal;
  readonly sessions: Sessions;
  /** Ids that its addresses hold, beside those that nothing has. */
  readonly segments: readonly string[];
  /** Fields of its forms by path, with values that it has sealed. */
  readonly forms: ReadonlyMap<string, FormFields>;
}

const faults: unknown[] = [];

/** Portals that have all routes between them, and what their forms ask for. */
export interface Target {
  /** The house where the route exists. */
  readonly houseOf: (route: Route) => Promise<House>;
  /**
   * Sends a route whatever nobody's browser would send, by whomever; a fault or a hang fails.
   * @returns the house that it was sent to
   */
  readonly bombard: (route: Route) => Promise<House>;
  readonly close: () => Promise<unknown>;
}

/** Opens a target; see {@link Target}. */
export async function openTarget(): Promise<Target> {
  const forms = await formFields();
  const pin = { kinds: ['betrieb', 'person'], pin: { requestWithoutSignIn: true } };
  const houses = await Promise.all([
    open({ freischaltung: pin, documents: { upload: 'offered', box: 'offered' } }),
    open({ freischaltung: { method: 'registered-email' } }),
  ]);
  const find = (route: Route) => houseOf(houses, route);
  return {
    houseOf: find,
    async bombard(route) {
      const house = await find(route);
      return bombard(house, route, fieldsOf([forms, house.forms], route));
    },
    close: () => Promise.all(houses.map(({ portal }) => portal.close())),
  };
}

async function open(settings: Readonly<Record<string, unknown>>): Promise<House> {
  const portal = await createTestPortal({ settings, onFault: (error) => faults.push(error) });
  const sessions = await openSessions(portal);
  const live = await liveForms(portal, sessions, [...new Set(routesBy('GET').map(([path]) => path))]);
  await sessions.renew();
  return { portal, sessions, segments: live.segments, forms: live.fields };
}

async function houseOf([first, second]: readonly [House, House], route: Route): Promise<House> {
  const cookie = first.sessions.cookieOf('linked');
  const { status } = await first.portal.fetch(requestTo(first, route, plain(route), [], cookie, 0));
  return status === 404 ? second : first;
}

const plain = (route: Route): BadRequest =>
  route.method === 'GET'
    ? { query: '', headers: {} }
    : {
        query: '',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new Uint8Array(0),
      };

function requestTo(
  { portal }: House,
  route: Route,
  bad: BadRequest,
  segments: readonly string[],
  cookie: string,
  count: number,
): Request {
  const { origin } = portal.chamber;
  let next = 0;
  const path = route.path.replace(/:\w+/g, () => segments[next++] ?? '1');
  const headers = new Headers({
    host: new URL(origin).host,
    'x-forwarded-for': `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`,
    ...(route.method === 'POST' ? { origin, 'sec-fetch-site': 'same-origin' } : {}),
    ...bad.headers,
  });
  if (cookie) headers.set('cookie', [cookie, headers.get('cookie')].filter(Boolean).join('; '));
  return new Request(`${origin}${path}${bad.query}`, {
    method: route.method,
    headers,
    redirect: 'manual',
    ...(bad.body ? { body: bad.body } : {}),
  });
}

const tooLong = 15_000;
const isLong = process.env['TEST_LONG'] === '1';

/** What the answer to a bad request is; a fault or a hang is a failure. */
async function answerOf(house: House, request: Request): Promise<void> {
  faults.length = 0;
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_never, failed) => {
    timer = setTimeout(() => failed(new Error(`no answer within ${tooLong / 1000} s`)), tooLong);
  });
  const response = await Promise.race([house.portal.fetch(request), hang]);
  // what never ends is not waited for
  const isStream = response.headers.get('content-type') === 'text/event-stream';
  if (isStream) await response.body?.cancel();
  const body = isStream ? '' : await Promise.race([response.text(), hang]);
  clearTimeout(timer);
  expect(faults).toEqual([]);
  expect(response.status).toBeLessThan(500);
  if (response.headers.get('content-type')?.startsWith('text/html')) expect(body).toContain('</html>');
}

/** All fields of a route's form with their values: as drawings show them, and as this portal has sealed them. */
function fieldsOf(sources: readonly ReadonlyMap<string, FormFields>[], route: Route): FormFields {
  const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`);
  const fields = new Map<string, readonly string[]>();
  for (const source of sources) {
    for (const [path, held] of source) {
      if (!pattern.test(path)) continue;
      for (const [name, values] of held) fields.set(name, [...(fields.get(name) ?? []), ...values]);
    }
  }
  return fields;
}

async function bombard(house: House, route: Route, fields: FormFields): Promise<House> {
  const segment =
    house.segments.length === 0 ? badSegment : fc.oneof(badSegment, fc.constantFrom(...house.segments));
  const segments = fc.array(segment, { minLength: 2, maxLength: 2 });
  const bad = fc.tuple(badRequest(route.method, fields), fc.constantFrom<Sender>(...senders));
  const withFiles = fc.tuple(
    formWithFiles(fields),
    fc.constantFrom<Sender>(...senders, ...heldUpSenders, ...heldUpSenders),
  );
  const takesFiles = route.method === 'POST' && route.files !== undefined;
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      takesFiles ? fc.oneof({ weight: 2, arbitrary: bad }, { weight: 1, arbitrary: withFiles }) : bad,
      segments,
      async ([sent, sender], given) => {
        if (route.method === 'POST' && count % 20 === 0) await house.sessions.renew();
        count += 1;
        const cookie = house.sessions.cookieOf(sender);
        await answerOf(house, requestTo(house, route, sent, given, cookie, count));
      },
    ),
    isLong ? {} : { numRuns: 25 },
  );
  return house;
}
